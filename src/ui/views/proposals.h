// SPDX-License-Identifier: MPL-2.0
// An open conflict, in plain words two proposals: each with who wrote it, and a button to choose it.
#pragma once

#include "core/charter/charter.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

/// The proposals of a point and of its wording, below it.
void proposals(Frame& frame, Column& column, const charter::Point& point);

/// The proposals of one field, such as a member's.
void proposals_of(Frame& frame, Column& column, const std::string& field,
                  const std::vector<charter::Proposal>& proposals);

/// An item that one person removed and another changed without seeing it: both ways out, as buttons.
void deleted_but_changed(Frame& frame, Column& column, const std::string& item);

}  // namespace kommissorium::ui::views
