// SPDX-License-Identifier: MPL-2.0
// One text out of two that were changed from the same one: a proposal for people, never more.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kommissorium::compare {

/// Both changes of `ancestor` in one text, where the changed words do not touch; it does not matter which of
/// the two comes first. What both changed alike is changed once. nullopt where they touch (no word, sign or
/// line end that both left stands between), where the result would be longer than a field can hold, and where
/// there is nothing to combine: both say the same, or one of them says all that the other changed.
/// must: people see it before it is stored, a combination may read as nobody meant.
/// source: Khanna, Kunal, Pierce, A Formal Investigation of Diff3, 2007.
std::optional<std::string> combined(std::string_view ancestor, std::string_view one, std::string_view other);

}  // namespace kommissorium::compare
