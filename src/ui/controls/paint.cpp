// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/paint.h"

#include <cmath>

#include <imgui.h>
#include <imgui_internal.h>

namespace kommissorium::ui::paint {
namespace {

ImDrawList* list() { return ImGui::GetWindowDrawList(); }

ImDrawFlags flags_of(Corners corners) {
  switch (corners) {
    case Corners::all:
      return ImDrawFlags_RoundCornersAll;
    case Corners::left:
      return ImDrawFlags_RoundCornersLeft;
    case Corners::right:
      return ImDrawFlags_RoundCornersRight;
    case Corners::none:
      return ImDrawFlags_RoundCornersNone;
  }
  return ImDrawFlags_RoundCornersNone;
}

struct Edges {
  ImVec2 first, last;
};

/// The rectangle in ImGui's coordinates, its edges on the nearest device pixels.
Edges on_pixels(const Frame& frame, Rect rect) {
  const float scale = frame.viewport.scale;
  const auto nearest = [scale](float at) { return std::floor(at * scale + 0.5F) / scale; };
  return {{frame.left + nearest(rect.x), frame.top + nearest(rect.y)},
          {frame.left + nearest(rect.right()), frame.top + nearest(rect.bottom())}};
}

}  // namespace

void rectangle(const Frame& frame, Rect rect, Colour colour, float radius, Corners corners) {
  const Edges edges = on_pixels(frame, rect);
  list()->AddRectFilled(edges.first, edges.last, colour, radius, flags_of(corners));
}

void border(const Frame& frame, Rect rect, Colour colour, float radius, float thickness) {
  // Whole device pixels, as browsers do it: at 125 % a line of one px would otherwise be two pale ones.
  const float scale = frame.viewport.scale;
  const float width = std::fmax(1.0F, std::floor(thickness * scale)) / scale;
  const Edges edges = on_pixels(frame, rect);
  const float inset = width / 2;
  list()->PathRect({edges.first.x + inset, edges.first.y + inset},
                   {edges.last.x - inset, edges.last.y - inset}, radius, ImDrawFlags_RoundCornersAll);
  list()->PathStroke(colour, ImDrawFlags_Closed, width);
}

void dashed_border(const Frame& frame, Rect rect, Colour colour) {
  constexpr float dash = 5;
  constexpr float gap = 4;
  for (float x = rect.x; x < rect.right(); x += dash + gap) {
    const float width = std::fmin(dash, rect.right() - x);
    line(frame, x, rect.y, width, colour);
    line(frame, x, rect.bottom() - 1, width, colour);
  }
  for (float y = rect.y; y < rect.bottom(); y += dash + gap) {
    const float height = std::fmin(dash, rect.bottom() - y);
    upright(frame, rect.x, y, height, colour);
    upright(frame, rect.right() - 1, y, height, colour);
  }
}

void line(const Frame& frame, float x, float y, float width, Colour colour) {
  rectangle(frame, {x, y, width, 1}, colour);
}

void upright(const Frame& frame, float x, float y, float height, Colour colour) {
  rectangle(frame, {x, y, 1, height}, colour);
}

void circle(const Frame& frame, float x, float y, float radius, Colour colour) {
  list()->AddCircleFilled({frame.left + x, frame.top + y}, radius, colour);
}

void text(const Frame& frame, float x, float y, TextLook look, Colour colour, std::string_view text) {
  list()->AddText(frame.fonts.of_weight(look.weight), look.size,
                  {frame.left + x, frame.top + y + (look.line - look.size) / 2}, colour, text.data(),
                  text.data() + text.size());
}

float paragraph(const Frame& frame, float x, float y, float width, TextLook look, Colour colour,
                std::string_view words) {
  float height = 0;
  for (const std::string_view line : lines_of(frame.fonts, look, words, width)) {
    text(frame, x, y + height, look, colour, line);
    height += look.line;
  }
  return height;
}

Pointer item(const Frame& frame, std::string_view key, Rect rect) {
  ImGui::SetCursorScreenPos({frame.left + rect.x, frame.top + rect.y});
  const std::string name(key);
  const ImGuiID id = ImGui::GetID(name.c_str());
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const ImVec2 size{std::fmax(rect.width, 1.0F), std::fmax(rect.height, 1.0F)};
  const ImRect box(from, {from.x + size.x, from.y + size.y});
  ImGui::ItemSize(size);
  ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav);
  [[maybe_unused]] ImGuiContext& g = *ImGui::GetCurrentContext();
  IMGUI_TEST_ENGINE_ITEM_INFO(id, name.c_str(), g.LastItemData.StatusFlags);
  const bool over = ImGui::ItemHoverable(box, id, ImGuiItemFlags_None);
  return {over, over && ImGui::IsMouseDown(ImGuiMouseButton_Left)};
}

Above::Above(Frame&) : splitter_(std::make_unique<ImDrawListSplitter>()) {
  splitter_->Split(list(), 2);
  splitter_->SetCurrentChannel(list(), 1);
}

void Above::behind() { splitter_->SetCurrentChannel(list(), 0); }

Above::~Above() { splitter_->Merge(list()); }

}  // namespace kommissorium::ui::paint
