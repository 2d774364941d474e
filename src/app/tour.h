// SPDX-License-Identifier: MPL-2.0
// A short tour over the real screens: each step goes to a place and points out one thing there. It is taken
// in the charter that is open, or in an example, and ends where it began.
#pragma once

#include <string>

#include "app/state.h"

namespace kommissorium::app {

enum class TourStop { sections, members, answers, paper, share, adoption };
inline constexpr int tour_steps = 6;

/// must: a step of the tour is shown.
TourStop tour_stop(const State& state);

/// The key of what the step of the tour points out, or what was just found; "" = nothing.
std::string pointed_out(const State& state);

}  // namespace kommissorium::app
