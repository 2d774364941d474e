// SPDX-License-Identifier: MPL-2.0
// The least a page can be that paints with Dear ImGui and this project's rasteriser: one font, one window,
// one frame. What the real page's first frame is compared with.
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>

#include "embedded/embedded.h"
#include "ui/raster/raster.h"

EM_JS(void, browser_paint, (const void* pixels, int width, int height), {
  const canvas = document.querySelector('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d').putImageData(
      new ImageData(new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4), width, height), 0, 0);
});
EM_JS(int, browser_width, (), { return innerWidth; });
EM_JS(int, browser_height, (), { return innerHeight; });

namespace {

constexpr ImU32 paper = IM_COL32(250, 250, 248, 255);

void set_up() {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
  ImFontConfig config;  // as ui/fonts.cpp has it
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = 4;
  config.OversampleV = 1;
  config.PixelSnapH = false;
  const auto font = kommissorium::embedded::open_sans_400();
  io.Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(font.data), static_cast<int>(font.size), 15.0F,
                                 &config);
}

EM_BOOL frame(double, void*) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(browser_width()), static_cast<float>(browser_height())};
  io.DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings);
  ImGui::TextUnformatted("Kommissorium");
  ImGui::TextUnformatted("A charter for a working group, filled in together at the first meeting.");
  ImGui::Button("Begin");
  ImGui::End();
  ImGui::Render();

  kommissorium::ui::raster::Canvas canvas;
  canvas.reset(browser_width(), browser_height(), paper);
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
    kommissorium::ui::raster::paint(canvas, *list, {});
  browser_paint(canvas.pixels.data(), canvas.width, canvas.height);
  return EM_FALSE;
}

}  // namespace

int main() {
  set_up();
  emscripten_request_animation_frame(frame, nullptr);
}
