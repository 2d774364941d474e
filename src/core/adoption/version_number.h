// SPDX-License-Identifier: MPL-2.0
// A version's number as people say it, so that no name can be taken for one.
#pragma once

#include <optional>
#include <string_view>

namespace kommissorium::adoption {

/// "2", "udgave 2", "Version 2"; nullopt for anything else, and beyond the largest number there is.
std::optional<int> number_called(std::string_view words);

/// Whether a name is nothing but a number, with or without "udgave" or "version" before it.
bool is_like_a_number(std::string_view name);

}  // namespace kommissorium::adoption
