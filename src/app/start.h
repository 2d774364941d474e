// SPDX-License-Identifier: MPL-2.0
// The first store as it is found: every record is checked, nothing is deleted.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"

namespace kommissorium::app {

/// Both stores have been read as far as they can be: what was left unfinished is put in, and what was found
/// is said.
void finish_start(Turn& turn, const std::vector<std::string>& live_tabs);

}  // namespace kommissorium::app
