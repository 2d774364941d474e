// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/card.h"

#include <string>

namespace kommissorium::ui {

Card::Card(Frame& frame, Column& column, std::string_view key, std::string_view name, Role role,
           std::string_view look)
    : inside{column.x + card_inset, column.y + card_inset, column.width - 2 * card_inset},
      frame_(frame),
      outer_(column),
      rect_{column.x, column.y, column.width, 0},
      recommended_(look.ends_with("recommended")),
      above_(frame) {
  group_.emplace(frame, role, key, column, name, look);
}

Card::~Card() {
  rect_.height = inside.y + card_inset - rect_.y;
  outer_.y = rect_.bottom();
  group_.reset();
  above_.behind();
  paint::rectangle(frame_, rect_, frame_.theme.surface, measures::card_radius);
  paint::border(frame_, rect_, recommended_ ? frame_.theme.green : frame_.theme.line, measures::card_radius,
                recommended_ ? 2.0F : 1.0F);
}

void divider(Frame& frame, Column& column, float space) {
  column.y += space;
  paint::line(frame, column.x, column.y, column.width, frame.theme.line);
  column.y += 1 + space;
}

void progress(Frame& frame, Rect rect, std::string_view key, std::string_view name, int percent) {
  paint::rectangle(frame, rect, frame.theme.line, rect.height / 2);
  if (percent > 0) {
    const float width = rect.width * static_cast<float>(percent) / 100;
    paint::rectangle(frame, {rect.x, rect.y, width, rect.height}, frame.theme.green, rect.height / 2);
  }
  Element& element = frame.report(Role::progress, key, rect);
  element.name = std::string(name);
  element.value = std::to_string(percent);
  element.look = "bar";
}

}  // namespace kommissorium::ui
