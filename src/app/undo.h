// SPDX-License-Identifier: MPL-2.0
// Fields in the words undo uses for them.
#pragma once

#include <string>

#include "app/turn.h"

namespace kommissorium::app {

/// What people call a field: "punkt 4.3", its question, or a member's name.
std::string name_of_field(const Turn& turn, const charter::Charter& view, const std::string& field);

}  // namespace kommissorium::app
