// SPDX-License-Identifier: MPL-2.0
#include "ui/raster/raster.h"

#include <algorithm>
#include <cmath>

#include <imgui.h>

namespace kommissorium::ui::raster {
namespace {

/// Half-open rectangle of device pixels that may be written.
struct Clip {
  int left, top, right, bottom;
  bool empty() const { return left >= right || top >= bottom; }
};

/// A vertex in device pixels.
struct Corner {
  float x, y;
  ImVec2 uv;
  std::uint32_t colour;
};

constexpr std::uint32_t alpha_of(std::uint32_t colour) { return colour >> 24; }

/// source over destination, eight bits a channel, destination opaque. Two channels at a time.
inline std::uint32_t blend(std::uint32_t below, std::uint32_t above, std::uint32_t alpha) {
  const std::uint32_t weight = alpha + (alpha >> 7);  // 0..256, so that 255 replaces exactly
  const std::uint32_t rest = 256 - weight;
  const std::uint32_t red_blue =
      ((above & 0x00FF00FFu) * weight + (below & 0x00FF00FFu) * rest + 0x00800080u) >> 8;
  const std::uint32_t green = ((above >> 8) & 0xFFu) * weight + ((below >> 8) & 0xFFu) * rest + 0x80u;
  return 0xFF000000u | (red_blue & 0x00FF00FFu) | (green & 0x0000FF00u);
}

void fill_rectangle(Canvas& canvas, const Clip& clip, const Corner& first, const Corner& last) {
  // Edges go to the nearest pixel, so hair lines stay one crisp pixel at every density.
  int left = static_cast<int>(std::floor(std::min(first.x, last.x) + 0.5F));
  int top = static_cast<int>(std::floor(std::min(first.y, last.y) + 0.5F));
  int right = static_cast<int>(std::floor(std::max(first.x, last.x) + 0.5F));
  int bottom = static_cast<int>(std::floor(std::max(first.y, last.y) + 0.5F));
  if (right == left) ++right;
  if (bottom == top) ++bottom;
  left = std::max(left, clip.left);
  right = std::min(right, clip.right);
  top = std::max(top, clip.top);
  bottom = std::min(bottom, clip.bottom);
  if (left >= right) return;
  const std::uint32_t alpha = alpha_of(first.colour);
  for (int y = top; y < bottom; ++y) {
    std::uint32_t* row =
        canvas.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width);
    if (alpha == 255) {
      std::fill(row + left, row + right, first.colour);
    } else {
      for (int x = left; x < right; ++x) row[x] = blend(row[x], first.colour, alpha);
    }
  }
}

/// One glyph: coverage from the atlas. Vertically it starts on a whole pixel; horizontally the oversampled
/// atlas is read at the true sub-pixel position, one texel a pixel.
void fill_glyph(Canvas& canvas, const Clip& clip, const Corner& first, const Corner& last,
                const ImTextureData& texture) {
  // The glyphs of a line differ by rounding errors only; on half a pixel these must not decide for each
  // glyph.
  constexpr float half = 0.5F + 1.0F / 64;
  const int top = static_cast<int>(std::floor(first.y + half));
  const float shift_y = static_cast<float>(top) - first.y;
  const int bottom = static_cast<int>(std::floor(last.y + shift_y + 0.5F));
  const int left = static_cast<int>(std::floor(first.x));
  const int right = static_cast<int>(std::ceil(last.x));
  if (last.x <= first.x || bottom <= top) return;
  const auto texture_width = static_cast<float>(texture.Width);
  const auto texture_height = static_cast<float>(texture.Height);
  const float texel_left = first.uv.x * texture_width;
  const float texel_right = last.uv.x * texture_width;
  const float texel_top = first.uv.y * texture_height;
  const float step_x = (texel_right - texel_left) / (last.x - first.x);
  const float step_y = (last.uv.y * texture_height - texel_top) / static_cast<float>(bottom - top);
  const std::uint32_t alpha = alpha_of(first.colour);
  for (int y = std::max(top, clip.top); y < std::min(bottom, clip.bottom); ++y) {
    const int texel_y = static_cast<int>(texel_top + (static_cast<float>(y - top) + 0.5F) * step_y);
    if (texel_y < 0 || texel_y >= texture.Height) continue;
    const unsigned char* coverage =
        texture.Pixels + static_cast<std::size_t>(texel_y) * static_cast<std::size_t>(texture.Width);
    std::uint32_t* row =
        canvas.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width);
    for (int x = std::max(left, clip.left); x < std::min(right, clip.right); ++x) {
      const float texel = texel_left + (static_cast<float>(x) + 0.5F - first.x) * step_x;
      if (texel < texel_left || texel >= texel_right) continue;
      const std::uint32_t covered = coverage[static_cast<int>(texel)];
      if (covered == 0) continue;
      row[x] = blend(row[x], first.colour, covered * alpha / 255);
    }
  }
}

/// A value that runs linearly over the plane: value = at_origin + x * along_x + y * along_y.
struct Gradient {
  float at_origin, along_x, along_y;
  float at(float x, float y) const { return at_origin + x * along_x + y * along_y; }
};

Gradient gradient(const Corner& a, const Corner& b, const Corner& c, float va, float vb, float vc,
                  float twice_area) {
  const float along_x = ((vb - va) * (c.y - a.y) - (vc - va) * (b.y - a.y)) / twice_area;
  const float along_y = ((vc - va) * (b.x - a.x) - (vb - va) * (c.x - a.x)) / twice_area;
  return {va - a.x * along_x - a.y * along_y, along_x, along_y};
}

/// Where the edge from `a` down to `b` crosses the height `y`.
float crossing(const Corner& a, const Corner& b, float y) {
  return a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y));
}

/// Pixels whose centre lies inside, half-open to the right and below, so that neighbours never share one.
void fill_triangle(Canvas& canvas, const Clip& clip, Corner a, Corner b, Corner c) {
  if (b.y < a.y) std::swap(a, b);
  if (c.y < a.y) std::swap(a, c);
  if (c.y < b.y) std::swap(b, c);
  const float twice_area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
  if (twice_area == 0 || c.y == a.y) return;
  const bool one_colour = a.colour == b.colour && b.colour == c.colour;
  if (one_colour && alpha_of(a.colour) == 0) return;
  // ImGui's fringes change in alpha only; the colour is taken from the most opaque corner.
  std::uint32_t colour = a.colour;
  if (alpha_of(b.colour) > alpha_of(colour)) colour = b.colour;
  if (alpha_of(c.colour) > alpha_of(colour)) colour = c.colour;
  Gradient alpha{};
  if (!one_colour) {
    alpha = gradient(a, b, c, static_cast<float>(alpha_of(a.colour)), static_cast<float>(alpha_of(b.colour)),
                     static_cast<float>(alpha_of(c.colour)), twice_area);
  }
  const int top = std::max(clip.top, static_cast<int>(std::ceil(a.y - 0.5F)));
  const int bottom = std::min(clip.bottom, static_cast<int>(std::ceil(c.y - 0.5F)));
  for (int y = top; y < bottom; ++y) {
    const float centre = static_cast<float>(y) + 0.5F;
    float from = crossing(a, c, centre);
    float to = centre < b.y ? crossing(a, b, centre) : crossing(b, c, centre);
    if (from > to) std::swap(from, to);
    const int left = std::max(clip.left, static_cast<int>(std::ceil(from - 0.5F)));
    const int right = std::min(clip.right, static_cast<int>(std::ceil(to - 0.5F)));
    std::uint32_t* row =
        canvas.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width);
    if (one_colour) {
      if (alpha_of(colour) == 255) {
        if (left < right) std::fill(row + left, row + right, colour);
      } else {
        for (int x = left; x < right; ++x) row[x] = blend(row[x], colour, alpha_of(colour));
      }
      continue;
    }
    for (int x = left; x < right; ++x) {
      const float value = std::clamp(alpha.at(static_cast<float>(x) + 0.5F, centre), 0.0F, 255.0F);
      row[x] = blend(row[x], colour, static_cast<std::uint32_t>(value + 0.5F));
    }
  }
}

/// Two triangles a-b-c, a-c-d that form an upright rectangle of one colour: what PrimRect and PrimRectUV
/// leave.
bool is_upright_quad(const ImDrawIdx* index, const ImDrawVert* vertices) {
  if (index[3] != index[0] || index[4] != index[2]) return false;
  const ImDrawVert& a = vertices[index[0]];
  const ImDrawVert& b = vertices[index[1]];
  const ImDrawVert& c = vertices[index[2]];
  const ImDrawVert& d = vertices[index[5]];
  return a.pos.y == b.pos.y && c.pos.y == d.pos.y && a.pos.x == d.pos.x && b.pos.x == c.pos.x &&
         a.col == b.col && a.col == c.col && a.col == d.col;
}

}  // namespace

void Canvas::reset(int new_width, int new_height, std::uint32_t colour) {
  width = new_width;
  height = new_height;
  pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), colour);
}

void paint(Canvas& canvas, const ImDrawList& list, const Window& window) {
  const auto corner = [&window](const ImDrawVert& vertex) {
    return Corner{(vertex.pos.x - window.left) * window.scale, (vertex.pos.y - window.top) * window.scale,
                  vertex.uv, vertex.col};
  };
  const auto pixel = [&window](float position, float origin) {
    return static_cast<int>(std::floor((position - origin) * window.scale + 0.5F));
  };
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (command.ElemCount == 0 || command.UserCallback != nullptr) continue;
    const Clip clip{std::max(0, pixel(command.ClipRect.x, window.left)),
                    std::max(0, pixel(command.ClipRect.y, window.top)),
                    std::min(canvas.width, pixel(command.ClipRect.z, window.left)),
                    std::min(canvas.height, pixel(command.ClipRect.w, window.top))};
    if (clip.empty()) continue;
    const ImTextureData* texture = command.TexRef._TexData;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* end = index + command.ElemCount;
    const float highest = window.top + static_cast<float>(clip.top) / window.scale;
    const float lowest = window.top + static_cast<float>(clip.bottom) / window.scale;
    while (index < end) {
      if (end - index >= 6 && is_upright_quad(index, vertices)) {
        const ImDrawVert& first = vertices[index[0]];
        const ImDrawVert& last = vertices[index[2]];
        if (last.pos.y >= highest && first.pos.y <= lowest) {
          const bool solid = first.uv.x == last.uv.x && first.uv.y == last.uv.y;
          if (solid) {
            fill_rectangle(canvas, clip, corner(first), corner(last));
          } else if (texture != nullptr && texture->Pixels != nullptr) {
            fill_glyph(canvas, clip, corner(first), corner(last), *texture);
          }
        }
        index += 6;
        continue;
      }
      const ImDrawVert& a = vertices[index[0]];
      const ImDrawVert& b = vertices[index[1]];
      const ImDrawVert& c = vertices[index[2]];
      if (std::max({a.pos.y, b.pos.y, c.pos.y}) >= highest &&
          std::min({a.pos.y, b.pos.y, c.pos.y}) <= lowest) {
        fill_triangle(canvas, clip, corner(a), corner(b), corner(c));
      }
      index += 3;
    }
  }
}

}  // namespace kommissorium::ui::raster
