// SPDX-License-Identifier: MPL-2.0
// The group's note at a point or a member: a quiet way to it, and the field it unfolds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// `at` is a field or an item, `label` what it is called. `beside` is the top of a line whose right end is
/// free, note_way_width wide: the way to a note that is not yet written goes there and takes no line of its
/// own.
void note_here(Frame& frame, Column& column, const std::string& at, std::string_view label,
               std::optional<float> beside = std::nullopt);
float note_way_width(const Frame& frame);

bool has_note(const Frame& frame, const std::string& at);

}  // namespace kommissorium::ui::views
