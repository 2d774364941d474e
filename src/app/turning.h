// SPDX-License-Identifier: MPL-2.0
// A step taken back or done again: the old values written anew, and only where what the step wrote still
// stands, so that nobody else's edit is lost by it.
#pragma once

#include <vector>

#include "app/state.h"
#include "core/charter/edit.h"

namespace kommissorium::app {

enum class Direction { back, forth };

/// The records that turn a step; none where everything has been changed since.
/// must: the charter can be shown.
std::vector<revisions::Record> turned(const KeptCharter& kept, const Step& step, Direction direction,
                                      const charter::Author& author);

}  // namespace kommissorium::app
