// SPDX-License-Identifier: MPL-2.0
// The group's note at a point or a member: a quiet way to it, and the field it unfolds.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// `at` is a field or an item, `label` what it is called.
void note_here(Frame& frame, Column& column, const std::string& at, std::string_view label);

bool has_note(const Frame& frame, const std::string& at);

}  // namespace kommissorium::ui::views
