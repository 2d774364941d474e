// SPDX-License-Identifier: MPL-2.0
// What can be wrong in a catalogue that somebody wrote.
#pragma once

#include "core/result.h"
#include "core/texts/problem_description.h"

namespace kommissorium::texts {

/// must: the problem is one of a catalogue.
Description catalogue_problem(Problem problem);

}  // namespace kommissorium::texts
