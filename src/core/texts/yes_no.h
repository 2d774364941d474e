// SPDX-License-Identifier: MPL-2.0
// What people write in a form for yes and for no.
#pragma once

#include <optional>
#include <string_view>

namespace kommissorium::texts {

/// Both languages together, whatever the case: "ja", "no", a cross, the signs of check boxes. nullopt:
/// anything else.
std::optional<bool> yes_or_no(std::string_view text);

}  // namespace kommissorium::texts
