// SPDX-License-Identifier: MPL-2.0
#include "app/notes.h"

#include "core/charter/note.h"

namespace kommissorium::app {

bool takes_notes_along(const State& state, const std::string& charter) {
  return !state.form(charter, notes_slot).empty();
}

revisions::RecordSet to_share(const State& state, const std::string& charter) {
  const revisions::RecordSet& all = state.charters.at(charter).set;
  return takes_notes_along(state, charter) ? all : charter::without_notes(all);
}

}  // namespace kommissorium::app
