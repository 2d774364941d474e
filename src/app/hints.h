// SPDX-License-Identifier: MPL-2.0
// Tips: short help at the place where it is needed. One at most is on the screen; it is gone for good when it
// was understood, or when the thing was done while it stood there.
#pragma once

#include <optional>
#include <string_view>

#include "app/command.h"
#include "app/state.h"
#include "app/turn.h"

namespace kommissorium::app {

std::string_view tag(Hint hint);  // "members", "answers", "file", "proposals", "adoption"
bool is_hint(std::string_view tag);

/// Whether any tip is still to come.
bool hints_wanted(const Preferences& preferences);

/// The tip of the place where one is, unless it is understood.
std::optional<Hint> hint_here(const State& state);

/// A command that does what the tip on the screen speaks of: it need not come again.
void hint_followed(Turn& turn, const Command& command);

}  // namespace kommissorium::app
