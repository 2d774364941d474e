// SPDX-License-Identifier: MPL-2.0
// What the bars on top are made of.
#pragma once

#include <string_view>

#include "app/state.h"
#include "ui/controls/button.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

inline constexpr float bar_margin = 24;
inline constexpr float bar_gap = 12;
inline constexpr float control_top = (measures::bar_height - measures::bar_control_height) / 2;
inline constexpr float crumb_indent = 26;  // after the brand, past the sign

ButtonLook bar_button(ButtonLook::Kind kind, Sign sign = Sign::none);
ButtonLook sign_button(Sign sign, bool possible);

/// Puts controls from right to left, while the twins must come from left to right: so first measure, then
/// draw.
class RightToLeft {
 public:
  explicit RightToLeft(float right) : at_(right) {}
  float take(float width, float space = bar_gap) {
    at_ -= width;
    const float x = at_;
    at_ -= space;
    return x;
  }
  float left() const { return at_; }

 private:
  float at_;
};

/// Where the bar has room for what one needs all the time, and no more.
inline bool is_phone(const Frame& frame) {
  return frame.viewport.html && frame.viewport.width < measures::phone_widest;
}

/// The way to the help, from every screen; where there is little room only its sign.
ButtonLook help_button(bool sign_only);
void help(Frame& frame, float x, bool sign_only = true);
float help_width(const Frame& frame);

/// The brand is the way home; where there is little room, only its sign. Returns where it ends.
float brand(Frame& frame, bool whole = true);
void crumb(Frame& frame, float from, float to, std::string_view title, float top = 16);

void proposals_bar(Frame& frame, const Column& column, const app::KeptCharter& kept);
void meeting_bar(Frame& frame, const Column& column, const app::KeptCharter& kept);
/// Of history, and of adoption and versions.
void review_bar(Frame& frame, const Column& column, const app::KeptCharter& kept, std::string_view title);

}  // namespace kommissorium::ui::views
