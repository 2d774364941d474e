// SPDX-License-Identifier: MPL-2.0
// Beside a newer program this one only reads: it might not know what the newer one has written. And of a file
// that a newer program made it only shows what it understands.
#pragma once

#include <string_view>

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

/// Nothing is changed or stored from now on; `why` is the headline that says so.
void only_read(Turn& turn, std::string_view why);

/// Whether a command may still be carried out: looking, taking files and what the world tells.
bool is_reading(const Command& command);

/// Whether the open charter came with a file of a newer format: it can be read, not written in.
bool is_only_shown(const State& state);

/// Whether a command is about writing in the open charter.
bool writes_in_charter(const Command& command);

/// Says again why nothing happened, to a person who asked for it.
void refuse(Turn& turn, const Command& command);

/// Takes out what would be written into a store.
void keep_from_stores(Effects& effects);

}  // namespace kommissorium::app
