// SPDX-License-Identifier: MPL-2.0
// Texts as they are compared in a search: small letters without accents, å as aa, æ as ae, ø as oe, so that
// every keyboard finds every name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::search {

struct Folding {
  std::string text;
  std::vector<std::uint32_t> from;  // for each of its bytes: where the character it comes from begins
};
/// Bytes that are no UTF-8 stay as they are.
Folding fold(std::string_view text);

/// Only its text.
std::string folded(std::string_view text);

/// What is looked for: each word of it, folded, once.
std::vector<std::string> words_of(std::string_view typed);

}  // namespace kommissorium::search
