// SPDX-License-Identifier: MPL-2.0
// What stops an adoption: two things only, each with the place to go to. A point without an answer stops
// nothing; it is printed as missing.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::adoption {

struct Hindrance {
  enum class Kind {
    conflict,      // proposals that differ: nobody knows which text would be adopted
    hidden_marks,  // marks nobody sees, so that it may read differently from its letters
  };
  Kind kind = Kind::conflict;
  std::string field;
  std::size_t marks = 0;  // hidden_marks: how many
  bool operator==(const Hindrance&) const = default;
};

/// In reading order, conflicts first. Members are no part of the agreement and stop nothing. `seen` holds the
/// fields whose marks somebody has looked at and let stand.
std::vector<Hindrance> hindrances(const charter::Charter& charter, const std::vector<std::string>& seen);

/// The first of them as an error. errors: conflict_open, unseen_marks (detail: how many); place.field is set.
Result<void> may_be_adopted(const charter::Charter& charter, const std::vector<std::string>& seen);

}  // namespace kommissorium::adoption
