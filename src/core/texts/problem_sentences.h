// SPDX-License-Identifier: MPL-2.0
// How the sentences of a Problem are kept; problems.cpp and what it is parted into.
#pragma once

#include <string_view>

#include "core/result.h"

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

constexpr Description plain(std::string_view danish, std::string_view english) {
  return {{danish, found_danish}, {english, found_english}};
}

/// Of what is wrong in a catalogue. must: it is one of those.
Description catalogue_problem(Problem problem);

}  // namespace kommissorium::texts
