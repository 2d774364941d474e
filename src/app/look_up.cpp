// SPDX-License-Identifier: MPL-2.0
#include "app/look_up.h"

#include <string_view>

#include "app/catalogues.h"
#include "app/findings.h"
#include "app/going_through.h"
#include "app/keeping.h"
#include "app/returned.h"
#include "core/adoption/thaw.h"

namespace kommissorium::app {

namespace {

constexpr std::string_view changes_beginning = "changes/";

/// Which screen, and which part of it: what is looked up depends on nothing else but the charter.
std::string place_of(const State& state) {
  switch (state.screen) {
    case Screen::proposals:
      return "proposal " + state.proposal;
    case Screen::history:
      return "history " + std::to_string(state.told) + " " + state.history;
    case Screen::adoption: {
      std::string place = "adoption";
      for (const std::string& unfolded : state.unfolded) {
        if (unfolded.starts_with(changes_beginning)) place += " " + unfolded;
      }
      return place;
    }
    case Screen::returned: {
      if (!state.returned) return "charter";
      std::string place = "returned " + state.returned->file;
      for (const std::string& field : state.returned->passed_over) place += " " + field;
      return place;
    }
    case Screen::going_through:
      return "going through";
    case Screen::edition:
      return "edition " + state.edition;
    default:
      return "charter";
  }
}

void look_up_decisions(const State& state, const KeptCharter& kept, LookedUp& found) {
  found.decisions = adoption::read_decisions(kept.set);
  found.hindrances = adoption::hindrances(*kept.view, {});
  for (const std::string& unfolded : state.unfolded) {
    if (!unfolded.starts_with(changes_beginning)) continue;
    const std::string id = unfolded.substr(changes_beginning.size());
    const adoption::Version* version = found.decisions.version(id);
    if (version == nullptr) continue;
    const auto changes = adoption::changes_since(kept.set, *kept.view, *version);
    if (changes.ok()) found.changes[id] = changes.value();
  }
}

}  // namespace

void look_up(State& state) {
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) {
    state.looked_up.reset();
    return;
  }
  const std::string place = neighbours_of(state, *kept) + place_of(state);
  if (state.looked_up != nullptr && state.looked_up->of == kept->view && state.looked_up->place == place)
    return;
  LookedUp found;
  found.of = kept->view;
  found.place = place;
  found.findings = findings_of(state, *kept);
  if (state.screen == Screen::proposals) {
    found.conflicts = kept->view->conflicts();
    if (!state.proposal.empty()) found.proposal = compare::two_proposals(*kept->view, state.proposal);
  } else if (state.screen == Screen::history) {
    found.telling = compare::tell(*kept->view, state.history, state.told);
  } else if (state.screen == Screen::returned && state.returned) {
    found.in_document = changes_in_document(state);
  } else if (state.screen == Screen::edition) {
    found.edition = edition_entries(state);
  } else if (state.screen == Screen::adoption) {
    look_up_decisions(state, *kept, found);
  } else if (state.screen == Screen::going_through) {
    found.passages = passages_of(*kept);
  }
  state.looked_up = std::make_shared<const LookedUp>(std::move(found));
}

}  // namespace kommissorium::app
