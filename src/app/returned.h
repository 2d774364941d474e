// SPDX-License-Identifier: MPL-2.0
// A document that came back: what it carries comes in where it is not here yet, what was filled in or changed
// in the fields of a Word document waits for somebody to choose, and what nothing reads is shown.
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

/// Shows the lines of a page or a Markdown text that were written by hand; false when there are none. must:
/// as above.
bool bring_back_lines(Turn& turn, const std::string& charter, const std::string& file,
                      const revisions::RecordSet& left, std::string_view text);

/// What the document that is shown says otherwise than the charter, without what was passed over.
std::vector<returned::Change> changes_in_document(const State& state);

}  // namespace kommissorium::app
