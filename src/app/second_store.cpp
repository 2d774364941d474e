// SPDX-License-Identifier: MPL-2.0
// The second store joins the first, charter by charter: what is new here comes in, what one of them holds
// wrong is written anew from the other. What one of them merely lacks the page has written back itself
// (web/unite.js).
#include <algorithm>
#include <set>

#include "app/about.h"
#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/left_behind.h"
#include "app/preferences.h"
#include "app/start.h"
#include "app/stored_record.h"
#include "app/storing.h"
#include "app/tombstone.h"

namespace kommissorium::app {
namespace {

using Found = std::pair<std::string, std::string>;

// Of two values that claim one name the one that proves itself stays, in both stores.
bool take_record(Turn& turn, const keys::Key& key, const Found& found) {
  KeptCharter& kept = turn.state.charters[key.charter];
  if (const revisions::Record* here = kept.set.find(key.record)) {
    if (const std::string line = revisions::line(*here); line != found.second) store(turn, found.first, line);
    return false;
  }
  if (!take_stored(kept, key, found.second)) return false;
  const auto is_damaged_copy = [&](const json::SetAside& one) {
    return one.error.place.record == key.record && one.error.place.file.empty();
  };
  if (std::erase_if(kept.set_aside, is_damaged_copy) > 0) store(turn, found.first, found.second);
  return true;
}

void take_tombstone(Turn& turn, const std::string& id, const Found& found) {
  const auto kept = turn.state.charters.find(id);
  if (kept == turn.state.charters.end()) return turn.state.unknown_stored.push_back(found);
  const Tombstone here = tombstone_of(kept->second);
  const bool taken = take(kept->second, read_tombstone(found.second));
  const std::string now = write_tombstone(tombstone_of(kept->second));
  if (now != found.second || (taken && here.turn > 0)) store(turn, found.first, now);
}

void take_about(Turn& turn, const std::string& id, const Found& found) {
  const auto kept = turn.state.charters.find(id);
  if (kept == turn.state.charters.end()) return turn.state.unknown_stored.push_back(found);
  std::string& last = kept->second.last_file;
  const std::string before = last;
  last = std::max(last, read_about(found.second));
  const std::string now = write_about(last);
  if (now != found.second || (!before.empty() && before != last)) store(turn, found.first, now);
}

void take_preferences(Turn& turn, const Found& found) {
  State& state = turn.state;
  const Preferences second = read_preferences(found.second);
  if (second.chosen_at <= state.preferences.chosen_at && !state.preferences.chosen_at.empty()) {
    return store(turn, found.first, write_preferences(state.preferences));
  }
  const bool other_language = second.language != state.preferences.language;
  const bool first_had_some = !state.preferences.chosen_at.empty();
  state.preferences = second;
  if (first_had_some) store(turn, found.first, found.second);
  if (!other_language) return;
  for (const auto& [id, kept] : state.charters) refresh(turn, id);
}

// What the first store holds of a charter whose records only the second has.
std::vector<Found> known_of(State& state, const std::string& charter) {
  std::vector<Found> known;
  std::erase_if(state.unknown_stored, [&](const Found& one) {
    const keys::Key key = keys::read(one.first);
    const bool waits = key.kind == keys::Kind::tombstone || key.kind == keys::Kind::about;
    if (!waits || key.charter != charter) return false;
    known.push_back(one);
    return true;
  });
  return known;
}

void take_rest(Turn& turn, const Found& found) {
  const keys::Key key = keys::read(found.first);
  if (key.kind == keys::Kind::tombstone) take_tombstone(turn, key.charter, found);
  if (key.kind == keys::Kind::about) take_about(turn, key.charter, found);
  if (key.kind == keys::Kind::draft) compare_left_behind(turn, found.first, found.second);
  if (key.kind == keys::Kind::preferences) take_preferences(turn, found);
  if (key.kind == keys::Kind::catalogue) take_stored_catalogue(turn.state, found.first, found.second);
}

}  // namespace

void carry_out(Turn& turn, const FoundInSecondStore& found) {
  bool is_more = false;
  for (const Found& one : found.stored) {
    const keys::Key key = keys::read(one.first);
    if (key.kind == keys::Kind::record && take_record(turn, key, one)) is_more = true;
  }
  if (is_more) refresh(turn, found.charter);
  for (const Found& one : known_of(turn.state, found.charter)) take_rest(turn, one);
  for (const Found& one : found.stored) take_rest(turn, one);
}

void carry_out(Turn& turn, const SecondStoreRead& read) {
  State& state = turn.state;
  if (read.works && state.saving == Saving::memory_only) state.saving = Saving::second_only;
  finish_start(turn, read.live_tabs);
  if (state.saving == Saving::second_only && !state.notice) tell_second_only(turn, "blocked");
}

}  // namespace kommissorium::app
