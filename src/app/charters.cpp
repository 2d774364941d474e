// SPDX-License-Identifier: MPL-2.0
#include "app/charters.h"

#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/places.h"
#include "app/storing.h"
#include "app/tombstone.h"
#include "core/charter/clean_copy.h"
#include "core/charter/example.h"
#include "core/texts/problems.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {
namespace {

std::vector<revisions::Record> records_of(const revisions::RecordSet& set) {
  std::vector<revisions::Record> records;
  for (const auto& [id, record] : set.records()) records.push_back(record);
  return records;
}

// "" brings it back.
void mark_deleted(Turn& turn, const std::string& charter, const std::string& at) {
  KeptCharter& kept = turn.state.charters.at(charter);
  kept.deleted_at = at;
  ++kept.deletions;
  store(turn, keys::tombstone(charter), write_tombstone(tombstone_of(kept)));
}

}  // namespace

std::string title_of(const Turn& turn, const KeptCharter& kept) {
  return kept.view == nullptr ? std::string(turn.texts().untitled) : kept.view->title;
}

void put_away(Turn& turn, const std::string& charter) {
  mark_deleted(turn, charter, turn.state.local);
  turn.state.unfolded.erase("menu/" + charter);
}

void bring_back(Turn& turn, const std::string& charter) { mark_deleted(turn, charter, ""); }

void carry_out(Turn& turn, const CreateCharter& command) {
  State& state = turn.state;
  const Language language = state.preferences.language;
  const revisions::RecordSet set =
      charter::create({command.kind, language, {}, {}}, catalogue_of(state, state.chosen_catalogue),
                      state.ids, turn.author());
  const std::string id = set.charter_id();
  keep(turn, id, records_of(set));
  open_charter(turn, id);
  turn.focus(command.kind == catalogue::GroupKind::expert ? "head/field-of-knowledge" : "head/product");
}

void carry_out(Turn& turn, const OpenExample& command) {
  State& state = turn.state;
  const auto example =
      charter::example(command.kind, state.preferences.language, state.catalogue, state.examples);
  if (!example.ok()) {
    return turn.tell({.kind = Notice::Kind::error,
                      .lines = {texts::describe(example.error(), state.preferences.language)}});
  }
  const std::string id = example.value().charter_id();
  keep(turn, id, records_of(example.value()));
  if (!state.charters.at(id).deleted_at.empty()) bring_back(turn, id);
  open_charter(turn, id);
}

void carry_out(Turn& turn, const DeleteCharter& command) {
  State& state = turn.state;
  const KeptCharter* kept = state.kept(command.charter);
  if (kept == nullptr || !kept->deleted_at.empty()) return;
  if (state.open == command.charter) go_to_start(turn);
  state.unfolded.erase("menu/" + command.charter);
  if (kept->newer) {  // it was never here, only shown
    turn.announce(turn.texts().closed(title_of(turn, *kept)));
    state.charters.erase(command.charter);
    return turn.focus("open-file");
  }
  put_away(turn, command.charter);
  const std::string said = turn.texts().deleted(title_of(turn, *kept));
  turn.tell({.kind = Notice::Kind::done, .lines = {said}, .restore = command.charter});
  turn.announce(said);
  turn.focus("notice/restore");
}

void carry_out(Turn& turn, const RestoreCharter& command) {
  const KeptCharter* kept = turn.state.kept(command.charter);
  if (kept == nullptr || kept->deleted_at.empty()) return;
  bring_back(turn, command.charter);
  if (turn.state.notice && turn.state.notice->restore == command.charter) turn.state.notice.reset();
  turn.announce(turn.texts().restored(title_of(turn, *kept)));
}

void carry_out(Turn& turn, const MakeCleanCopy&) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return;
  const revisions::RecordSet copy = charter::clean_copy(kept->set, state.ids, state.now);
  const std::string id = copy.charter_id();
  if (id.empty()) return;
  const std::string title = title_of(turn, *kept);
  keep(turn, id, records_of(copy));
  open_charter(turn, id);
  const std::string said = texts::review_texts(state.preferences.language).copied(title);
  turn.tell({Notice::Kind::done, {said}, {}});
  turn.announce(said);
}

}  // namespace kommissorium::app
