// SPDX-License-Identifier: MPL-2.0
// What is said of a file that is no self-assessment, or not of its shape.
#pragma once

#include "core/result.h"
#include "core/texts/problem_description.h"

namespace kommissorium::texts {

/// must: the problem is one of a self-assessment.
Description assessment_problem(Problem problem);

}  // namespace kommissorium::texts
