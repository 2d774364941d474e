// SPDX-License-Identifier: MPL-2.0
// A charter moved to another edition of its catalogue: the records that do it, so that nothing the group
// reads changes unless somebody chose so.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/charter/edit.h"
#include "core/moving/comparison.h"

namespace kommissorium::moving {

/// Ids of entries where the newer edition's text is taken: the old wording, or the group's own, is left; what
/// is gone is let go. Everything else is kept.
using Taken = std::set<std::string, std::less<>>;

/// Those that ask for a decision.
Taken all_that_ask(const std::vector<Entry>& entries);

/// The catalogue's record where the set has none like it, a revision of the field "catalogue", and what keeps
/// the rest as it was:
/// - a clause or duty that is worded otherwise gets its old text as the group's wording, or, where taken, a
///   revision that says the catalogue's text stands: members who choose apart get two proposals;
/// - what is gone stays as an own duty or own section, with its text, answer and reason; of several
/// proposals, all.
///   Its id comes of charter, entry and edition, so that two members who keep it keep one and the same;
/// - roles and other choices of members that are gone are taken out of the members' fields, where they would
/// make
///   everything beside them unreadable.
/// Nothing when the charter follows that edition already.
/// must: the charter is the view of the set in its document's own language; newer.kind == charter.kind.
std::vector<revisions::Record> move_to(const revisions::RecordSet& set, const charter::Charter& charter,
                                       const catalogue::Group& newer, const Taken& taken,
                                       const charter::Author& author);

}  // namespace kommissorium::moving
