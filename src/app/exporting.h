// SPDX-License-Identifier: MPL-2.0
// What all files that leave the page have in common.
#pragma once

#include <string>

#include "app/turn.h"

namespace kommissorium::app {

inline constexpr const char* file_ending = ".kommissorium.json";

/// A file holds this charter as it is now: that is remembered with the time. must: the charter is kept here.
void mark_taken(Turn& turn, const std::string& charter);

}  // namespace kommissorium::app
