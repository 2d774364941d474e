// SPDX-License-Identifier: MPL-2.0
// A text of one's own in the place of several proposals. What is typed there is a draft like any other; it
// stands in the charter when one chooses it.
#pragma once

#include <string>

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// The way to begin one, from a text that is ready, or the one being written. For a choice the list of all.
/// Nothing for fields that hold no text and no choice.
void anew(Frame& frame, Column& page, const std::string& field, const std::string& ready);

}  // namespace kommissorium::ui::views
