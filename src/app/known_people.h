// SPDX-License-Identifier: MPL-2.0
// Members of the other charters kept here, offered while a member's name is typed.
#pragma once

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

/// Brings State::offered_people up to what was typed, and says how many there are when that is another
/// number.
void offer_people(Turn& turn, const Type& typing);

}  // namespace kommissorium::app
