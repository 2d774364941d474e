// SPDX-License-Identifier: MPL-2.0
// A Word document that came back: its charter comes in where it is not here yet, and what was filled in or
// changed in its fields waits for somebody to choose.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"
#include "core/readers/docx.h"
#include "core/returned/changes.h"

namespace kommissorium::app {

/// Holds the document against the charter it carries and shows what differs. Returns how many fields that
/// are. must: the charter is kept here and can be worked on; `left` is what the document carries of it.
int bring_back_document(Turn& turn, const std::string& charter, const std::string& file,
                        const revisions::RecordSet& left, readers::WordDocument document);

/// What the document that is shown says otherwise than the charter, without what was passed over.
std::vector<returned::Change> changes_in_document(const State& state);

}  // namespace kommissorium::app
