// SPDX-License-Identifier: MPL-2.0
// Fields that were taken out of a Word document: with a row of a table, or with the control around a text;
// and texts that were emptied in it, but are not empty here.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/readers/docx.h"

namespace kommissorium::returned {

/// What people call the fields that had a text in the document when it left, and whose control is not there
/// any more; a member of whom none is left is named once. Nothing is changed by it here.
/// must: `left` is the view of what the document carries, in its own language.
std::vector<std::string> gone(const charter::Charter& left, const readers::WordDocument& document);

/// The standard texts of the catalogue that were emptied. Such a text cannot be empty here, so it stays; one
/// that was reworded here since is among the changes.
std::vector<std::string> emptied(const charter::Charter& here, const charter::Charter& left,
                                 const readers::WordDocument& document);

}  // namespace kommissorium::returned
