// SPDX-License-Identifier: MPL-2.0
// Looking for words among the entries of any number of charters.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/entries.h"

namespace kommissorium::search {

struct Hit {
  std::size_t entry = 0;
  std::string excerpt;  // of its text, in one line, with the words around the first that was found
  bool operator==(const Hit&) const = default;
};

struct Found {
  std::vector<Hit> hits;  // by kind, commands first where one is named; within one those with whole
                          // beginnings of words first
  std::array<std::size_t, kinds> more{};  // of each kind, beyond those
  std::size_t all = 0;
  bool operator==(const Found&) const = default;
};

inline constexpr std::size_t most_of_a_kind = 10;

/// Entries that hold every word of what is typed, in any order. Of a text at least one word stands in the
/// text itself; where nothing is typed they are those that are always found.
Found find(const std::vector<Entry>& entries, std::string_view typed, std::size_t most = most_of_a_kind);

}  // namespace kommissorium::search
