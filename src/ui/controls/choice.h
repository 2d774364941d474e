// SPDX-License-Identifier: MPL-2.0
// Choosing among a few: segments side by side (radios), a native list (select), a tick (checkbox).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/controls/paint.h"
#include "ui/frame.h"

namespace kommissorium::ui {

/// One answer: what it says, and how it looks when it is the chosen one.
struct Segment {
  std::string value;  // stable, part of the key
  std::string_view label;
  Sign sign = Sign::none;  // shown when chosen
  enum class Fill { green, blue, grey } fill = Fill::green;
};

float segments_width(const Frame& frame, const std::vector<Segment>& segments);
inline constexpr float segments_height = 34;
/// Larger where the frame is.
inline float height_of_segments(const Frame& frame) {
  return frame.large ? measures::large_control_height : segments_height;
}

/// A radio group. Returns the value of the segment activated in this pass, "" for none.
/// `name` is the group's accessible name; `chosen` may be "" for none.
std::string segments(Frame& frame, float x, float y, std::string_view key, std::string_view name,
                     const std::vector<Segment>& segments, std::string_view chosen, bool required = false);

/// A native list; ImGui paints the closed look, the DOM its text. Returns the value changed to, nullopt for
/// none. `label` is painted above; "" options[0].value stands for nothing chosen.
struct SelectLook {
  std::string_view label = {}, help = {}, error = {};
  bool required = false;
  bool label_hidden = false;  // the label is only the accessible name
  float height = measures::control_height;
};
std::optional<std::string> select(Frame& frame, Column& column, std::string_view key,
                                  std::vector<Option> options, std::string_view chosen,
                                  const SelectLook& look);

/// A tick with its label to the right. True when toggled in this pass.
bool checkbox(Frame& frame, Column& column, std::string_view key, std::string_view label, bool checked);

}  // namespace kommissorium::ui
