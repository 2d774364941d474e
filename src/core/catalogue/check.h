// SPDX-License-Identifier: MPL-2.0
// What a group's entries owe each other: ids of the right form that stand once, and nothing that points
// nowhere.
#pragma once

#include <string>
#include <string_view>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/flaw.h"

namespace kommissorium::catalogue {

/// [a-z0-9-]+, at most 64 characters, and not 32 hex digits: those are what members' and own points' ids look
/// like.
bool is_catalogue_id(std::string_view id);

/// Starts with https:// and a host, holds printable ASCII only and nothing that could end an attribute.
bool is_reading_address(std::string_view address);

/// Notes wrong_id, id_twice, points_nowhere, misplaced_entry, missing_member and invalid_value; `path` is
/// where the group stands in its file.
void check(const Group& group, const std::string& path, Flaws& flaws);

}  // namespace kommissorium::catalogue
