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

/// Somewhere else, by this command: the guide and a tour that was not asked to go there are over, and the tip
/// of the new place is on the screen. Until one leaves it the tip stays, so that nothing moves under
/// somebody's hands.
void arrive(State& state, const Command& by);

}  // namespace kommissorium::app
