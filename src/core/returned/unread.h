// SPDX-License-Identifier: MPL-2.0
// Text of a Word document that no field takes: what was written or changed outside the controls.
#pragma once

#include <string>
#include <vector>

#include "core/readers/docx.h"
#include "core/returned/printed.h"

namespace kommissorium::returned {

/// Paragraphs that did not stand in the document when it left, in its order, whatever its standing was and
/// whichever version it was printed of or held against; then headers, notes and comments, and texts of
/// controls that are none of ours. What was deleted outside the controls is not told of.
std::vector<std::string> unread(const Source& source, const readers::WordDocument& document);

}  // namespace kommissorium::returned
