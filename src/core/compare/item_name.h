// SPDX-License-Identifier: MPL-2.0
// What a member, an own point or an own section is called, also after it was deleted.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::compare {

inline constexpr std::size_t longest_name = 100;  // characters of a wording that stands for its point

/// Its name, wording or title, in one line and shortened; of several proposals the one that is shown. Words
/// for a nameless one where it has none. `list`: "member", "duty", "section".
std::string item_name(const charter::Charter& charter, std::string_view list, std::string_view id);

}  // namespace kommissorium::compare
