// SPDX-License-Identifier: MPL-2.0
// An open conflict where it stands in the form, in plain words: here are two proposals, and the way to them.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// A chip, and a quiet button that leads to the proposals of a field; `of` is what the place is called.
void proposals_here(Frame& frame, Column& column, const std::string& field, std::string_view of);

}  // namespace kommissorium::ui::views
