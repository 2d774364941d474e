// SPDX-License-Identifier: MPL-2.0
#include "app/look_up.h"

#include "app/keeping.h"

namespace kommissorium::app {

void look_up(State& state) {
  const KeptCharter* kept = workable(state);
  const bool proposals = state.screen == Screen::proposals;
  if (kept == nullptr || (!proposals && state.screen != Screen::history)) {
    state.looked_up.reset();
    return;
  }
  const std::string place = proposals ? "proposal " + state.proposal
                                      : "history " + std::to_string(state.told) + " " + state.history;
  if (state.looked_up != nullptr && state.looked_up->of == kept->view && state.looked_up->place == place)
    return;
  LookedUp found;
  found.of = kept->view;
  found.place = place;
  if (proposals) {
    found.conflicts = kept->view->conflicts();
    if (!state.proposal.empty()) found.proposal = compare::two_proposals(*kept->view, state.proposal);
  } else {
    found.telling = compare::tell(*kept->view, state.history, state.told);
  }
  state.looked_up = std::make_shared<const LookedUp>(std::move(found));
}

}  // namespace kommissorium::app
