// SPDX-License-Identifier: MPL-2.0
// One of several ways to do a thing: what it is good for, and beside it the button.
#pragma once

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// True in the pass in which its button was activated.
bool way(Frame& frame, Column& inside, std::string_view key, std::string_view label, std::string_view help);

}  // namespace kommissorium::ui::views
