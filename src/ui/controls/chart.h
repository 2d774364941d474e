// SPDX-License-Identifier: MPL-2.0
// Bars and boxes: what they say is reported as text beside them, never by length or colour alone.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace kommissorium::ui {

/// One bar with its label and its value in words: a line of its own. `share` in thousandths of the longest.
struct BarLook {
  std::string_view label, value;
  int share = 0;
  int colour = 0;  // of the eight of charts
};
void bar_line(Frame& frame, Column& column, std::string_view key, const BarLook& look);

/// A box of a picture with one or two painted lines, and a line between two points of it. The picture is for
/// the eye only: who draws it reports what it says as text.
void picture_box(const Frame& frame, Rect rect, int colour, bool dashed, std::string_view name,
                 std::string_view more);
void picture_line(const Frame& frame, float x, float y, float to_x, float to_y);

}  // namespace kommissorium::ui
