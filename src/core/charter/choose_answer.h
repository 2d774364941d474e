// SPDX-License-Identifier: MPL-2.0
// Another answer chosen for a point: what was written with an earlier one comes back with it, so that no
// click costs a text.
#pragma once

#include "core/charter/answer.h"
#include "core/charter/charter.h"

namespace kommissorium::charter {

/// The point's answer as `kind`. A reason stays while the answer needs one; where the answer in force has
/// none to keep, it is the one last written for this point, and so are date and person of "explained".
Answer choose_answer(const revisions::History& history, const Point& point, AnswerKind kind);

}  // namespace kommissorium::charter
