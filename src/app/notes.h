// SPDX-License-Identifier: MPL-2.0
// Which of the group's notes leave with its files: none, unless the group says so.
#pragma once

#include <string>

#include "app/state.h"

namespace kommissorium::app {

/// The slot of the tick "take the notes along"; "" = no.
inline constexpr const char* notes_slot = "form/notes";

bool takes_notes_along(const State& state, const std::string& charter);

/// What goes into a file that others get. must: the charter is kept here.
revisions::RecordSet to_share(const State& state, const std::string& charter);

}  // namespace kommissorium::app
