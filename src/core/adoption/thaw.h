// SPDX-License-Identifier: MPL-2.0
// A frozen version as a charter again: to be read, printed and compared.
#pragma once

#include <vector>

#include "core/adoption/version.h"
#include "core/compare/difference.h"
#include "core/revisions/record_set.h"

namespace kommissorium::adoption {

/// The genesis, the catalogue of the version where the set holds it, a revision without parents for each
/// field of its content, and what stands beside the agreement as the set has it now: the members, who are a
/// dated annex, and whether it is an example.
revisions::RecordSet thaw(const revisions::RecordSet& set, const Version& version);

/// The version as it reads, in its own language. errors: no_catalogue (the catalogue it was adopted with is
/// not in the set), altered_version (its content does not read as what its digest is of: it was not frozen by
/// this program); the place names its record.
Result<charter::Charter> view_of(const revisions::RecordSet& set, const Version& version);
Result<charter::Charter> view_of(const revisions::RecordSet& set, const Version& version, Language shown_in);

/// What reads differently now, told in the language of `now`; none when the digest is the version's. Members
/// never do.
/// must: `now` is the view of the set. errors: those of view_of.
Result<std::vector<compare::Change>> changes_since(const revisions::RecordSet& set,
                                                   const charter::Charter& now, const Version& version);

}  // namespace kommissorium::adoption
