// SPDX-License-Identifier: MPL-2.0
#include "ui/views/way.h"

#include <algorithm>

#include "ui/controls/button.h"
#include "ui/controls/text.h"

namespace kommissorium::ui::views {

bool way(Frame& frame, Column& inside, std::string_view key, std::string_view label, std::string_view help) {
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, std::string(key) + "/way", row, "", "side-by-side way");
  constexpr float even = 152;  // buttons below each other are of one width
  const float width = std::max(even, button_width(frame, label, {}));
  Column words{row.x, row.y + 8, row.width - width - 24};
  const std::string help_key = std::string(key) + "/help";
  text(frame, words, help_key, help, styles::help);
  ButtonLook look{.width = width};
  look.described_by_key = help_key;
  const bool asked = button(frame, row.x + row.width - width, row.y, key, label, look);
  row.y = std::max(words.y, row.y + measures::control_height);
  inside.y = row.y;
  return asked;
}

}  // namespace kommissorium::ui::views
