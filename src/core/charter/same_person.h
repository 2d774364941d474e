// SPDX-License-Identifier: MPL-2.0
// The same person entered twice as a member, by two people on two PCs: found, and made one.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/edit.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// Ids of two members. `kept` is the one with more written about it, of equal ones the one with the lower id.
struct SamePerson {
  std::string kept, other;
  bool operator==(const SamePerson&) const = default;
};

/// Members whose names are equal but for case and blanks, and whose organisations are too, or one has none.
/// In the order of the members; somebody who stands there three times is two pairs with one `kept`.
std::vector<SamePerson> same_persons(const Charter& charter);

/// What makes them one: what only `other` says is taken over, roles are united, notes come
/// together, `other` is deleted. Where both say something different, what `kept` says stays. Empty when one
/// of them is not there any more. must: the charter is the view of the set.
std::vector<revisions::Record> make_one(const revisions::RecordSet& set, const Charter& charter,
                                        const SamePerson& pair, const Author& author);

}  // namespace kommissorium::charter
