// SPDX-License-Identifier: MPL-2.0
// What the columns of a table of charters to begin may be called: tables come in either language.
#pragma once

#include <optional>
#include <string_view>

namespace kommissorium::texts {

enum class StarterColumn { product, group, level, field, members, name, organisation, role };

/// By its name in small letters; nothing for a name that is none of them.
std::optional<StarterColumn> starter_column(std::string_view name);

}  // namespace kommissorium::texts
