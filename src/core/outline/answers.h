// SPDX-License-Identifier: MPL-2.0
// Duties and responsibilities with their answers as a table, and what departs from the catalogue as lists.
#pragma once

#include <vector>

#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// One row a point: number, wording with its explanation below, answer.
/// must: the section holds duties or responsibilities.
Table answer_table(const charter::Section& section, const charter::Charter& charter);

/// What is explained or not relevant, what is still open, and what the group worded itself; with their
/// headings.
std::vector<Block> deviations(const charter::Charter& charter);

}  // namespace kommissorium::outline
