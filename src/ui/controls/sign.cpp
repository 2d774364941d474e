// SPDX-License-Identifier: MPL-2.0
// The signs, drawn as paths on a grid of -8..8 around their middle.
#include <array>
#include <cassert>
#include <cmath>

#include <imgui.h>

#include "ui/controls/paint.h"

namespace kommissorium::ui {

std::string_view name_of(Sign sign) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"none", "check", "pen", "dash", "plus", "undo", "redo", "down", "left", "right", "up", "more", "cross",
       "clock", "warning", "file", "find", "dot", "question"});
  static_assert(names.size() == static_cast<std::size_t>(Sign::question) + 1,
                "one each, in the order of Sign");
  return names[static_cast<std::size_t>(sign)];
}

namespace paint {
namespace {

/// A pen that draws on the grid.
struct Pen {
  ImDrawList* list;
  ImVec2 middle;
  float unit;
  Colour colour;

  ImVec2 at(float x, float y) const { return {middle.x + x * unit, middle.y + y * unit}; }
  void stroke(std::initializer_list<ImVec2> points, float thickness = 2.0F) const {
    for (const ImVec2& point : points) list->PathLineTo(at(point.x, point.y));
    list->PathStroke(colour, ImDrawFlags_None, thickness * unit);
  }
  void dot(float x, float y, float radius) const { list->AddCircleFilled(at(x, y), radius * unit, colour); }
  void ring(float x, float y, float radius, float thickness = 1.6F) const {
    list->AddCircle(at(x, y), radius * unit, colour, 0, thickness * unit);
  }
  /// A curved arrow over the top; `way` is -1 for back and 1 for forward.
  void turn(float way) const {
    list->PathClear();
    constexpr int steps = 14;
    for (int step = 0; step <= steps; ++step) {
      const float angle = 3.1415927F * static_cast<float>(step) / steps;
      list->PathLineTo(at(4.5F * std::cos(angle), 2.0F - 5.5F * std::sin(angle)));
    }
    list->PathStroke(colour, ImDrawFlags_None, 1.8F * unit);
    stroke({{way * 1.4F, -0.2F}, {way * 4.6F, 3.0F}, {way * 7.4F, -0.6F}}, 1.8F);
  }
};

}  // namespace

void sign(const Frame& frame, Sign sign, float x, float y, float size, Colour colour) {
  const Pen pen{ImGui::GetWindowDrawList(), {frame.left + x, frame.top + y}, size / 16, colour};
  switch (sign) {
    case Sign::none:
      return;
    case Sign::check:
      return pen.stroke({{-5.5F, 0.5F}, {-1.8F, 4.5F}, {5.5F, -4.5F}}, 2.2F);
    case Sign::pen:
      pen.stroke({{-5.5F, 5.5F}, {-4.6F, 2.2F}, {3.2F, -5.6F}, {5.6F, -3.2F}, {-2.2F, 4.6F}, {-5.5F, 5.5F}},
                 1.5F);
      return pen.stroke({{1.4F, -3.8F}, {3.8F, -1.4F}}, 1.5F);
    case Sign::dash:
      return pen.stroke({{-5, 0}, {5, 0}}, 2.2F);
    case Sign::plus:
      pen.stroke({{-5.5F, 0}, {5.5F, 0}}, 2.2F);
      return pen.stroke({{0, -5.5F}, {0, 5.5F}}, 2.2F);
    case Sign::undo:
      return pen.turn(-1);
    case Sign::redo:
      return pen.turn(1);
    case Sign::down:
      return pen.stroke({{-4.5F, -2.2F}, {0, 2.6F}, {4.5F, -2.2F}}, 2.0F);
    case Sign::up:
      return pen.stroke({{-4.5F, 2.4F}, {0, -2.4F}, {4.5F, 2.4F}}, 2.0F);
    case Sign::left:
      return pen.stroke({{2.4F, -4.8F}, {-2.4F, 0}, {2.4F, 4.8F}}, 2.0F);
    case Sign::right:
      return pen.stroke({{-2.4F, -4.8F}, {2.4F, 0}, {-2.4F, 4.8F}}, 2.0F);
    case Sign::more:
      pen.dot(-5, 0, 1.5F);
      pen.dot(0, 0, 1.5F);
      return pen.dot(5, 0, 1.5F);
    case Sign::cross:
      pen.stroke({{-4.2F, -4.2F}, {4.2F, 4.2F}}, 2.0F);
      return pen.stroke({{-4.2F, 4.2F}, {4.2F, -4.2F}}, 2.0F);
    case Sign::clock:
      pen.ring(0, 0, 6.2F);
      return pen.stroke({{0, -3.8F}, {0, 0.2F}, {2.8F, 1.6F}}, 1.6F);
    case Sign::warning:
      pen.stroke({{0, -6.2F}, {6.6F, 5.4F}, {-6.6F, 5.4F}, {0, -6.2F}}, 1.6F);
      pen.stroke({{0, -2.2F}, {0, 1.8F}}, 1.8F);
      return pen.dot(0, 3.6F, 1.0F);
    case Sign::file:
      pen.stroke({{-4.5F, -6.5F}, {1.5F, -6.5F}, {4.5F, -3.5F}, {4.5F, 6.5F}, {-4.5F, 6.5F}, {-4.5F, -6.5F}},
                 1.5F);
      return pen.stroke({{1.5F, -6.5F}, {1.5F, -3.5F}, {4.5F, -3.5F}}, 1.5F);
    case Sign::find:
      pen.ring(-1.2F, -1.2F, 4.6F, 1.8F);
      return pen.stroke({{2.2F, 2.2F}, {6, 6}}, 1.8F);
    case Sign::dot:
      return pen.dot(0, 0, 6.5F);
    case Sign::question:
      pen.stroke({{-3.2F, -3.4F},
                  {-2.4F, -5.2F},
                  {0, -6.2F},
                  {2.4F, -5.2F},
                  {3.2F, -3.2F},
                  {2.4F, -1.3F},
                  {0.4F, 0},
                  {0, 2}},
                 2.0F);
      return pen.dot(0, 5.4F, 1.3F);
  }
  assert(false && "a sign without a path");
}

}  // namespace paint
}  // namespace kommissorium::ui
