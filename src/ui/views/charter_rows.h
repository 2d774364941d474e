// SPDX-License-Identifier: MPL-2.0
// The charters kept here as a table on the front page: how far each is, and what it waits for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

void charter_table(Frame& frame, Column& column, const std::vector<std::string>& ids);

/// Below a charter's row: what waits there, and the button that goes on with it.
struct RowLine {
  std::string key, charter;  // the charter's title
  std::string says;
  Tint tint = Tint::blue;
  std::string_view label;
  ButtonLook::Kind kind = ButtonLook::Kind::secondary;
};
/// True when it was activated.
bool row_line(Frame& frame, Column& inside, float left, float right, const RowLine& line);

}  // namespace kommissorium::ui::views
