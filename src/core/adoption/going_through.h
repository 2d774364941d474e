// SPDX-License-Identifier: MPL-2.0
// A charter as a group goes through it once a year: section by section what stands, and what has changed
// since it was adopted.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/compare/difference.h"

namespace kommissorium::adoption {

struct Passage {
  struct Line {
    std::string label;
    std::string words;  // "" = nothing is written
    bool conflict = false;
    bool operator==(const Line&) const = default;
  };
  std::string section;  // id
  int number = 0;
  std::string title;
  std::vector<Line> lines;
  std::vector<compare::Change> changes;
  /// Equal marks, the same lines: what was ticked off counts while it still reads so.
  std::string mark;
  bool operator==(const Passage&) const = default;
};

/// Every section in its order. Changes that stand beside the sections come with the first one.
std::vector<Passage> passages(const charter::Charter& charter, const std::vector<compare::Change>& changes);

}  // namespace kommissorium::adoption
