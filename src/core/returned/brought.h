// SPDX-License-Identifier: MPL-2.0
// What a document carries that the charter here has never had.
#pragma once

#include "core/charter/charter.h"
#include "core/revisions/record_set.h"

namespace kommissorium::returned {

/// The records to unite with the charter here. A document carries values without what was before them, so it
/// cannot say whether one is newer or older than another: a value that stood here once was left behind here
/// and is not brought back; one that never did is news. Decisions and catalogues are the very records that
/// were written and come as they are.
/// must: `here` is the view of `set`; `carried` is of the same charter.
revisions::RecordSet brought(const revisions::RecordSet& set, const charter::Charter& here,
                             const revisions::RecordSet& carried);

}  // namespace kommissorium::returned
