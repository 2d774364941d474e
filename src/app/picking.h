// SPDX-License-Identifier: MPL-2.0
// Which file a charter is saved to: a new one, one that is there, or the one of last time.
#pragma once

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

/// The first look into the file that was picked: it is taken, when it is empty or holds the right charter.
/// must: state.picking is this file.
void first_look(Turn& turn, const FileRead& read);

}  // namespace kommissorium::app
