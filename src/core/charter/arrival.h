// SPDX-License-Identifier: MPL-2.0
// What a file brought, in numbers that can be said in one sentence: places that are new, equal and different,
// and who wrote what is new.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// A place is a field, or a whole item (member, own point, own section) that came or went. The order of a
/// list is no place.
struct Arrival {
  int fresh = 0;      // say something else now than before
  int equal = 0;      // said the same already
  int different = 0;  // have two proposals now that had not, or one more
  std::vector<std::string>
      authors;  // of the revisions that were not here, each once, in order of the alphabet
  bool operator==(const Arrival&) const = default;
};

/// must: both are views of one charter, `after` of what `before` was together with `came`.
Arrival arrival(const Charter& before, const Charter& after, const revisions::RecordSet& came);

}  // namespace kommissorium::charter
