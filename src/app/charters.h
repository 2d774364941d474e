// SPDX-License-Identifier: MPL-2.0
// Whole charters: made, deleted, brought back.
#pragma once

#include <string>

#include "app/turn.h"

namespace kommissorium::app {

/// What a charter is called; of one that cannot be shown, a word for it.
std::string title_of(const Turn& turn, const KeptCharter& kept);

/// Sets a tombstone: its records stay.
void put_away(Turn& turn, const std::string& charter);

/// Takes the tombstone away.
void bring_back(Turn& turn, const std::string& charter);

}  // namespace kommissorium::app
