// SPDX-License-Identifier: MPL-2.0
// What another tab wrote into the store: its records join ours.
#include <algorithm>
#include <set>

#include "app/about.h"
#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/places.h"
#include "app/stored_record.h"
#include "app/storing.h"
#include "app/tombstone.h"
#include "core/charter/item.h"

namespace kommissorium::app {
namespace {

void take_tombstone(Turn& turn, const std::string& id, const ChangedOutside::Change& change) {
  State& state = turn.state;
  const auto found = state.charters.find(id);
  if (found == state.charters.end() || change.gone) return;
  if (!take(found->second, read_tombstone(change.value))) return;
  if (found->second.deleted_at.empty() || state.open != id) return;
  go_to_start(turn);
  const std::string said = turn.texts().deleted_outside(title_of(turn, found->second));
  turn.tell({.kind = Notice::Kind::warning, .lines = {said}, .restore = id});
  turn.announce(said);
}

// Somebody emptied the store: what is still here goes back into it.
void write_again(Turn& turn, const keys::Key& key, const std::string& name) {
  const KeptCharter* kept = turn.state.kept(key.charter);
  const revisions::Record* record = kept == nullptr ? nullptr : kept->set.find(key.record);
  if (record != nullptr) store(turn, name, revisions::line(*record));
}

// A draft whose member or own point somebody has removed is out of sight: sealed, it is in sight again, with
// what was done to it.
void seal_what_is_gone(Turn& turn) {
  const KeptCharter* kept = workable(turn.state);
  if (kept == nullptr) return;
  std::set<std::string> fields;
  for (const auto& [slot, text] : turn.state.drafts) {
    const std::string field = keys::field_of(slot);
    const auto item = charter::item_field(field);
    if (item && charter::presence(kept->view->history, item->item()) == charter::Presence::gone)
      fields.insert(field);
  }
  for (const std::string& field : fields) seal_field(turn, field);
}

// Another tab took our draft for an orphan and sealed it: what it wrote is our own text, so we go on from
// there.
void go_on_from_there(Turn& turn, const keys::Key& key) {
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (key.tab != state.tab || key.charter != state.open || kept == nullptr) return;
  const auto draft = state.drafts.find(key.slot);
  if (draft == state.drafts.end()) return;
  const std::string field = keys::field_of(key.slot);
  state.draft_heads[field] = heads_now(*kept, field);
  ++state.typed;  // newer than the mark that stands there now
  turn.ask(StoreDraft{keys::draft(key.charter, key.slot, key.tab),
                      draft_value(state, key.slot, draft->second, state.draft_heads[field])});
}

}  // namespace

void carry_out(Turn& turn, const ChangedOutside& changed) {
  State& state = turn.state;
  std::set<std::string> touched;
  for (const ChangedOutside::Change& change : changed.changes) {
    const keys::Key key = keys::read(change.key);
    if (key.kind != keys::Kind::record) continue;
    if (change.gone) {
      write_again(turn, key, change.key);
      continue;
    }
    if (take_stored(state.charters[key.charter], key, change.value)) touched.insert(key.charter);
  }
  for (const std::string& id : touched) refresh(turn, id);
  if (touched.count(state.open) != 0) {
    turn.announce(std::string(turn.texts().changed_outside));
    seal_what_is_gone(turn);
  }
  for (const ChangedOutside::Change& change : changed.changes) {
    const keys::Key key = keys::read(change.key);
    if (key.kind == keys::Kind::tombstone) take_tombstone(turn, key.charter, change);
    if (key.kind == keys::Kind::draft && change.gone) {
      state.left_behind.erase(change.key);  // somebody else has put it in
      go_on_from_there(turn, key);
    }
    if (key.kind == keys::Kind::catalogue && change.gone) drop_catalogue(state, key.record);
    if (key.kind == keys::Kind::catalogue && !change.gone)
      take_stored_catalogue(state, change.key, change.value);
    const auto kept = state.charters.find(key.charter);
    if (key.kind == keys::Kind::about && kept != state.charters.end())
      kept->second.last_file = std::max(kept->second.last_file, read_about(change.value));
  }
}

}  // namespace kommissorium::app
