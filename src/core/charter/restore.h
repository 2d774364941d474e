// SPDX-License-Identifier: MPL-2.0
// Back to an earlier state: the set as it was then, and the records that bring everything back to it. Nothing
// is taken away: what was written since stays in the history.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/edit.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// The set as it stood when a revision had been written: that revision, every one that the chronicle has
/// before it, and all records that are no revisions. Without such a revision the whole set.
/// must: the charter is the view of the set.
revisions::RecordSet as_it_was(const revisions::RecordSet& set, const Charter& charter,
                               std::string_view revision);

/// Records after which every field says what it said in `then`: fields written since get the value for
/// nothing, items added since are deleted, deleted ones come back, two proposals are two again. Fields that
/// say it already get no record; fields that neither version knows stay as they are.
/// must: both are views of the same charter, `now` of the set the records are for.
std::vector<revisions::Record> restore(const Charter& now, const Charter& then, const Author& author);

}  // namespace kommissorium::charter
