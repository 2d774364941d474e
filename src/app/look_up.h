// SPDX-License-Identifier: MPL-2.0
// What the screens of an open charter show beside its view, looked up once and kept until it changes: held
// against what stood before, word by word, or against the rules of the governance model, it costs too much
// for every frame.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/state.h"
#include "core/adoption/going_through.h"
#include "core/adoption/hindrances.h"
#include "core/compare/difference.h"
#include "core/compare/telling.h"
#include "core/compare/two_proposals.h"
#include "core/governance/findings.h"
#include "core/moving/comparison.h"
#include "core/returned/changes.h"

namespace kommissorium::app {

struct LookedUp {
  std::shared_ptr<const charter::Charter> of;  // what it was looked up in
  std::vector<std::string> conflicts;          // fields with proposals, in reading order
  compare::TwoProposals proposal;              // of State::proposal
  compare::Telling telling;                    // of State::history, State::told of it
  // of the screen of adoption
  adoption::Decisions decisions;
  std::vector<adoption::Hindrance> hindrances;                  // with nothing ticked
  std::map<std::string, std::vector<compare::Change>> changes;  // since the versions that are unfolded
  std::vector<returned::Change> in_document;                    // of the document that came back
  std::vector<governance::Finding> findings;                    // wherever a charter is open
  std::vector<adoption::Passage> passages;                      // of the yearly look at it
  std::vector<moving::Entry> edition;                           // what another edition says otherwise
  std::string place;  // which of them, and how much: equal = still right
};

/// Brings State::looked_up up to date; null where no charter is open that can be worked on.
void look_up(State& state);

}  // namespace kommissorium::app
