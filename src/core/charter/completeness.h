// SPDX-License-Identifier: MPL-2.0
// The one function that counts how far a charter is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

struct Count {
  int done = 0;
  int total = 0;
  /// 0..100, rounded down, at most 99 until complete; 100 when total is 0.
  int percent() const;
  bool complete() const { return done == total; }
  bool operator==(const Count&) const = default;
};

/// Required questions answered, duties and responsibilities settled, at least one named member. Conflicts are
/// not done, also in points that otherwise would not count.
Count count(const Section& section, const Charter& charter);
Count count(const Charter& charter);

struct OpenPoint {
  std::string section;
  std::string field;  // "" for the member list
  bool operator==(const OpenPoint&) const = default;
};

/// All of them, in reading order.
std::vector<OpenPoint> open_points(const Charter& charter);

/// The next one, seen from a field, from a section (field "") or from the start (both ""): wraps around.
std::optional<OpenPoint> next_open(const Charter& charter, std::string_view after_section,
                                   std::string_view after_field);

}  // namespace kommissorium::charter
