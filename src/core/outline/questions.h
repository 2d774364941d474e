// SPDX-License-Identifier: MPL-2.0
// Questions with their values, and clauses with their texts.
#pragma once

#include <vector>

#include "core/outline/form.h"

namespace kommissorium::outline {

/// Questions somebody answered and required ones that nobody did; all of them in a blank form. The document's
/// own language is seen, not told.
Facts facts(const charter::Section& section, Form& form);

/// A clause or an own section: its heading, then its text, or every proposal for it.
std::vector<Block> clause(const charter::Point& point, Form& form);

}  // namespace kommissorium::outline
