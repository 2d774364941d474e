// SPDX-License-Identifier: MPL-2.0
// Golden pixels on fixed draw lists: what ImGui hands over, and what must stand on the canvas.
#include "ui/raster/raster.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <string>

namespace raster_raster_test {

using namespace kommissorium::ui;

namespace {

constexpr std::uint32_t white = 0xFFFFFFFFu;
constexpr std::uint32_t black = 0xFF000000u;

/// A draw list without windows or fonts: only the shapes.
struct Sheet {
  ImDrawListSharedData shared;
  ImDrawList list{&shared};
  Sheet() {
    shared.ClipRectFullscreen = {-1000, -1000, 1000, 1000};
    shared.InitialFlags =
        ImDrawListFlags_AntiAliasedFill | ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AllowVtxOffset;
    shared.SetCircleTessellationMaxError(0.1F);
    list._ResetForNewFrame();
    list.PushClipRectFullScreen();
  }
  raster::Canvas on(int width, int height, float scale = 1, float left = 0, float top = 0) {
    raster::Canvas canvas;
    canvas.reset(width, height, white);
    raster::paint(canvas, list, {left, top, scale});
    return canvas;
  }
};

/// One character a pixel: ' ' white … '9' black, by the green channel.
std::string picture(const raster::Canvas& canvas) {
  std::string rows;
  for (int y = 0; y < canvas.height; ++y) {
    for (int x = 0; x < canvas.width; ++x) {
      const std::uint32_t green =
          (canvas.pixels[static_cast<std::size_t>(y * canvas.width + x)] >> 8) & 0xFFu;
      const int darkness = static_cast<int>(255 - green) * 9 / 255;
      rows += darkness == 0 ? '.' : static_cast<char>('0' + darkness);
    }
    rows += '\n';
  }
  return rows;
}

}  // namespace

TEST_CASE("raster: a rectangle covers exactly its pixels") {
  Sheet sheet;
  sheet.list.AddRectFilled({1, 1}, {4, 3}, black);
  CHECK(picture(sheet.on(6, 4)) ==
        "......\n"
        ".999..\n"
        ".999..\n"
        "......\n");
}

TEST_CASE("raster: a hair line is one whole pixel at every density") {
  for (const float scale : {1.0F, 1.25F, 1.5F, 2.0F}) {
    Sheet sheet;
    sheet.list.AddRectFilled({0, 2}, {4, 3}, black);
    const raster::Canvas canvas = sheet.on(4, 12, scale);
    int dark_rows = 0;
    for (int y = 0; y < canvas.height; ++y) {
      const std::uint32_t pixel = canvas.pixels[static_cast<std::size_t>(y * canvas.width)];
      CHECK((pixel == white || pixel == black));
      if (pixel == black) ++dark_rows;
    }
    CAPTURE(scale);
    CHECK(dark_rows == static_cast<int>(scale + 0.5F));
  }
}

TEST_CASE("raster: clipping keeps what is inside") {
  Sheet sheet;
  sheet.list.PushClipRect({2, 1}, {4, 3});
  sheet.list.AddRectFilled({0, 0}, {6, 4}, black);
  CHECK(picture(sheet.on(6, 4)) ==
        "......\n"
        "..99..\n"
        "..99..\n"
        "......\n");
}

TEST_CASE(
    "raster: half transparent black on white is middle grey, and covers no pixel twice where triangles "
    "meet") {
  Sheet sheet;
  sheet.list.Flags = ImDrawListFlags_None;
  sheet.list.AddTriangleFilled({0, 0}, {6, 0}, {0, 6}, 0x80000000u);
  sheet.list.AddTriangleFilled({6, 0}, {6, 6}, {0, 6}, 0x80000000u);
  const raster::Canvas canvas = sheet.on(6, 6);
  for (const std::uint32_t pixel : canvas.pixels) CHECK(pixel == canvas.pixels.front());
  CHECK((canvas.pixels.front() & 0xFFu) == 127);
}

TEST_CASE("raster: a rounded rectangle is solid inside and soft at its corners") {
  Sheet sheet;
  sheet.list.AddRectFilled({1, 1}, {11, 9}, black, 3);
  CHECK(picture(sheet.on(12, 10)) ==
        "............\n"
        "..48999984..\n"
        ".4999999994.\n"
        ".8999999998.\n"
        ".9999999999.\n"
        ".9999999999.\n"
        ".8999999998.\n"
        ".4999999994.\n"
        "..48999984..\n"
        "............\n");
}

TEST_CASE("raster: a window into the layout shows that part") {
  Sheet sheet;
  sheet.list.AddRectFilled({101, 51}, {103, 52}, black);
  CHECK(picture(sheet.on(4, 3, 1, 100, 50)) ==
        "....\n"
        ".99.\n"
        "....\n");
}

TEST_CASE("raster: a glyph is read from the atlas at its sub-pixel place") {
  ImTextureData atlas;
  atlas.Create(ImTextureFormat_Alpha8, 8, 2);
  for (int x = 0; x < 8; ++x) {
    // Four texels a pixel: the left half of the glyph covered, the right half not.
    *static_cast<unsigned char*>(atlas.GetPixelsAt(x, 0)) = x < 4 ? 255 : 0;
    *static_cast<unsigned char*>(atlas.GetPixelsAt(x, 1)) = 255;
  }
  Sheet sheet;
  ImTextureRef texture;
  texture._TexData = &atlas;
  sheet.list.PushTexture(texture);
  sheet.list.PrimReserve(6, 4);
  sheet.list.PrimRectUV({1, 1}, {3, 3}, {0, 0}, {1, 1}, black);
  CHECK(picture(sheet.on(4, 4)) ==
        "....\n"
        ".9..\n"
        ".99.\n"
        "....\n");
  sheet.list.PopTexture();
}

TEST_CASE("raster: nothing is written outside the canvas") {
  Sheet sheet;
  sheet.list.AddRectFilled({-50, -50}, {500, 500}, black, 40);
  sheet.list.AddCircleFilled({0, 0}, 300, 0x80FFFFFFu);
  const raster::Canvas canvas = sheet.on(7, 5, 2);
  CHECK(canvas.pixels.size() == 35);
}

}  // namespace raster_raster_test
