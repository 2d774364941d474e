// SPDX-License-Identifier: MPL-2.0
// Two texts word by word: what stayed, what went, what came. For showing a change; it decides nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::compare {

enum class Mark { same, removed, added };

struct Piece {
  Mark mark = Mark::same;
  std::string text;
  bool operator==(const Piece&) const = default;
};

/// Neighbours differ in mark, none is empty; where something was replaced, what went stands before what came.
using Pieces = std::vector<Piece>;

/// `before` against `after`: the texts of same and removed joined give `before`, those of same and added give
/// `after`, byte for byte. Never cuts inside a character, whatever the bytes. The work is bounded: where two
/// long texts have almost nothing in common, whole stretches count as replaced.
/// source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
Pieces compare_words(std::string_view before, std::string_view after);

}  // namespace kommissorium::compare
