// SPDX-License-Identifier: MPL-2.0
// Text of a Word document that no field takes: what was written or changed outside the controls.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/readers/docx.h"

namespace kommissorium::returned {

/// Paragraphs that did not stand in the document when it left, in its order, and texts of controls that are
/// none of ours. What was deleted outside the controls is not told of.
/// must: `left` is viewed in its own language.
std::vector<std::string> unread(const charter::Charter& left, const readers::WordDocument& document);

}  // namespace kommissorium::returned
