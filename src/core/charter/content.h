// SPDX-License-Identifier: MPL-2.0
// Current content without history: what goes out to others inside an exported document, and back in.
#pragma once

#include "core/charter/charter.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// The genesis, the catalogue record in force, and one revision without parents for each field's value(s) in
/// force, without author names and times. Importing it into the charter it came from changes nothing that is
/// equal and shows what differs as two proposals.
revisions::RecordSet without_history(const revisions::RecordSet& set);

}  // namespace kommissorium::charter
