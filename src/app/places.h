// SPDX-License-Identifier: MPL-2.0
// Where one is in the program: start, a section of a charter, the print view.
#pragma once

#include <string>

#include "app/turn.h"

namespace kommissorium::app {

/// Leaves what is open, with its drafts sealed, and opens a charter at its first section.
/// must: it can be shown.
void open_charter(Turn& turn, const std::string& charter);

/// The same for a charter that is worked on from elsewhere; "" = the one open. False: it is not one to work
/// on.
bool to_charter(Turn& turn, const std::string& charter);

/// Leaves what is open, with its drafts sealed.
void go_to_start(Turn& turn);

/// What is unfolded to write the wording an element belongs to, by its key; "" = nothing.
std::string unfolded_wording(const State& state, std::string_view element);

/// Before history, proposals or findings are shown: remembers where they were opened.
void remember_screen(State& state);
/// Where they lead back to: the meeting, adoption, or the charter.
Screen leads_back_to(const State& state);

/// Opens a section of the open charter, when it is another one.
void go_to_section(Turn& turn, const std::string& section);

}  // namespace kommissorium::app
