// SPDX-License-Identifier: MPL-2.0
// A small rasteriser for Dear ImGui's draw lists: no GPU, no context to lose, the same pixels everywhere.
// It knows what ImGui makes: axis-aligned quads (glyphs, plain rectangles) and triangles whose colour runs
// linearly (rounded shapes with an anti-aliased fringe). Spans are filled, never bounding boxes.
#pragma once

#include <cstdint>
#include <vector>

struct ImDrawList;

namespace kommissorium::ui::raster {

/// Opaque pixels, bytes R G B A in memory order, rows from the top without gaps.
struct Canvas {
  int width = 0;   // device pixels
  int height = 0;  // device pixels
  std::vector<std::uint32_t> pixels;

  /// Gives the canvas a size and fills it with one colour (0xAABBGGRR, as ImGui packs it).
  void reset(int new_width, int new_height, std::uint32_t colour);
};

/// Which part of the layout lands on the canvas.
struct Window {
  float left = 0;   // layout units (CSS px) at the canvas' left edge
  float top = 0;    // layout units at the canvas' upper edge
  float scale = 1;  // device pixels a layout unit
};

/// Paints a draw list over what is there. Commands outside the canvas cost nothing.
/// must: the list's textures are ImTextureData in ImTextureFormat_Alpha8 whose pixels are at hand.
void paint(Canvas& canvas, const ImDrawList& list, const Window& window);

}  // namespace kommissorium::ui::raster
