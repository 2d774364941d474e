// SPDX-License-Identifier: MPL-2.0
// Duties and responsibilities with their answers as a table, and what departs from the catalogue as lists.
#pragma once

#include <vector>

#include "core/outline/form.h"

namespace kommissorium::outline {

/// One row a point: number, wording with its explanation below, answer.
/// A section without duties or responsibilities gives a table without rows.
Table answer_table(const charter::Section& section, Form& form);

/// What is explained or not relevant, what is still open, and what the group worded itself; with their
/// headings.
std::vector<Block> deviations(const charter::Charter& charter);

}  // namespace kommissorium::outline
