// SPDX-License-Identifier: MPL-2.0
#include "app/help.h"

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/hints.h"

namespace kommissorium::app {

Where where_is(const State& state) { return {state.screen, state.open, state.section}; }

void arrive(State& state, int step_before) {
  state.help = false;
  if (state.tour == step_before) state.tour = 0;
  state.hint = hint_here(state);
}

void carry_out(Turn& turn, const ShowHelp& command) {
  if (turn.state.help == command.on) return;
  seal_drafts(turn);
  turn.state.help = command.on;
  if (command.on) {
    turn.state.help_from = command.from.empty() ? "help" : command.from;
    turn.focus("crumb");
  } else {
    turn.focus(turn.state.help_from);
  }
}

}  // namespace kommissorium::app
