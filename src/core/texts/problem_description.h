// SPDX-License-Identifier: MPL-2.0
// The form every sentence about a problem has.
#pragma once

#include <string_view>

namespace kommissorium::texts {

/// What is wrong and what to do. `found` follows when there is a detail: {1}.
struct Sentences {
  std::string_view wrong;
  std::string_view found;
};

struct Description {
  Sentences danish;
  Sentences english;
};

inline constexpr std::string_view found_danish = "Fundet: {1}.";
inline constexpr std::string_view found_english = "Found: {1}.";
inline constexpr std::string_view system_danish = "Maskinen svarer: {1}.";
inline constexpr std::string_view system_english = "The machine answers: {1}.";

constexpr Description plain(std::string_view danish, std::string_view english) {
  return {{danish, found_danish}, {english, found_english}};
}

}  // namespace kommissorium::texts
