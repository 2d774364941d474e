// SPDX-License-Identifier: MPL-2.0
// The guide lies over a screen, which stays as it is and is found again when the guide is left. Where one is
// decides what helps there.
#pragma once

#include <string>

#include "app/command.h"
#include "app/state.h"

namespace kommissorium::app {

struct Where {
  Screen screen = Screen::start;
  std::string open, section;
  bool operator==(const Where&) const = default;
};
Where where_is(const State& state);

/// Somewhere else: the guide is over, and a tour that is still at the step it was at, for it did not go
/// there; the tip of the new place is on the screen. Until one leaves it the tip stays, so that nothing moves
/// under somebody's hands.
void arrive(State& state, int step_before);

}  // namespace kommissorium::app
