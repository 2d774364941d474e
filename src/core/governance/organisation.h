// SPDX-License-Identifier: MPL-2.0
// The organisation of one product as a picture of boxes and lines, and the same as a list for who does not
// see it: who reports to whom, who sits where, who leads, what is missing.
#pragma once

#include <string>
#include <vector>

#include "core/governance/product.h"

namespace kommissorium::governance {

enum class Part { board, steering, coordination, expert, secretariat, supplier };

/// Units are pixels of a screen at its usual size; whoever draws may scale them.
inline constexpr int box_width = 216;
inline constexpr int box_height = 72;
inline constexpr int box_gap = 36;
inline constexpr std::size_t longest_line = 27;  // characters of a line in a box

struct Organisation {
  struct Box {
    Part part = Part::board;
    std::vector<std::string> lines;  // at most three; the first is its name
    bool absent = false;             // it is missing, or its charter was not seen
    int x = 0, y = 0;                // upper left corner
    bool operator==(const Box&) const = default;
  };
  /// From the lower edge of `from` to the upper one of `to`, or between their sides where they stand in one
  /// row.
  struct Line {
    std::size_t from = 0, to = 0;  // boxes
    bool dashed = false;           // advises or takes part; else: is answered to
    bool operator==(const Line&) const = default;
  };
  std::vector<Box> boxes;
  std::vector<Line> lines;
  int width = 0, height = 0;
  std::vector<std::string> described;  // an entry a box, in the same order
  bool operator==(const Organisation&) const = default;
};

/// must: the product's charters are places in `briefs`.
Organisation organisation(const std::vector<Brief>& briefs, const Product& product, Language language);

/// Corners of a line, first to last.
struct Corner {
  int x = 0, y = 0;
  bool operator==(const Corner&) const = default;
};
std::vector<Corner> corners(const Organisation& organisation, const Organisation::Line& line);

}  // namespace kommissorium::governance
