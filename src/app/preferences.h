// SPDX-License-Identifier: MPL-2.0
// What a person prefers, kept for the next time.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"
#include "app/turn.h"

namespace kommissorium::app {

/// The value of the preferences' key, and back; what cannot be read is as at first.
std::string write_preferences(const Preferences& preferences);
Preferences read_preferences(std::string_view value);

/// Stores them, as chosen now.
void save_preferences(Turn& turn);

}  // namespace kommissorium::app
