// SPDX-License-Identifier: MPL-2.0
// The button of the bar that opens the search, and closes it again.
#pragma once

#include "ui/frame.h"

namespace kommissorium::ui::views {

float find_width(const Frame& frame);
void find_button(Frame& frame, float x, float top);

}  // namespace kommissorium::ui::views
