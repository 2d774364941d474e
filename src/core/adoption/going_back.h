// SPDX-License-Identifier: MPL-2.0
// Back to a version: new revisions that bring its agreement back. Nothing is taken away.
#pragma once

#include <vector>

#include "core/adoption/version.h"
#include "core/charter/edit.h"
#include "core/revisions/record_set.h"

namespace kommissorium::adoption {

/// Records after which the agreement reads as in the version, word for word: the digest is the version's
/// again. Members stay as they are, and so do answers that neither text shows (to duties a group does not
/// carry). None when it reads so already.
/// must: `now` is the view of the set. errors: those of view_of.
Result<std::vector<revisions::Record>> restore(const revisions::RecordSet& set, const charter::Charter& now,
                                               const Version& version, const charter::Author& author);

}  // namespace kommissorium::adoption
