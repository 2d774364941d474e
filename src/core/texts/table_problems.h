// SPDX-License-Identifier: MPL-2.0
// What can be wrong in a table or a folder that somebody hands in.
#pragma once

#include "core/result.h"
#include "core/texts/problem_description.h"

namespace kommissorium::texts {

/// must: one of missing_column to too_many_files.
Description table_problem(Problem problem);

}  // namespace kommissorium::texts
