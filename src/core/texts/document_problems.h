// SPDX-License-Identifier: MPL-2.0
// What can be wrong with a page, a text or a Word document that may carry a charter.
#pragma once

#include "core/result.h"
#include "core/texts/problem_description.h"

namespace kommissorium::texts {

/// must: one of no_embedded_charter to missing_part.
Description document_problem(Problem problem);

}  // namespace kommissorium::texts
