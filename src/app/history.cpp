// SPDX-License-Identifier: MPL-2.0
// The history looked through, and the way back to what stood earlier.
#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/local_time.h"
#include "app/meeting.h"
#include "app/places.h"
#include "core/charter/chronicle.h"
#include "core/charter/item.h"
#include "core/charter/restore.h"
#include "core/compare/in_words.h"
#include "core/compare/telling.h"
#include "core/texts/interface_texts.h"
#include "core/texts/problems.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {
namespace {

constexpr std::size_t on_a_page = 50;

const texts::ReviewTexts& history_words(const Turn& turn) {
  return texts::review_texts(turn.state.preferences.language);
}

const revisions::Revision* revision_of(const charter::Charter& view, const std::string& field,
                                       const std::string& id) {
  const revisions::FieldHistory* written = view.history.find(field);
  return written == nullptr ? nullptr : written->find(id);
}

std::string when(const State& state, const std::string& moment) {
  const std::string local = local_time(moment, state.now, state.local);
  return interface_texts(state.preferences.language).when(local, state.local);
}

const charter::Entry* find(const std::vector<charter::Entry>& entries, const std::string& revision) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const charter::Entry& entry) { return entry.revision == revision; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

void carry_out(Turn& turn, const ShowHistory& command) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return;
  if (!command.what.empty() && compare::tell(*kept->view, command.what, 0).all == 0) return;
  if (!command.what.empty()) state.place = command.what;
  remember_screen(state);
  state.screen = Screen::history;
  state.article.clear();
  state.history = command.what;
  state.told = on_a_page;
  turn.focus("history/title");
}

void carry_out(Turn& turn, const ShowMoreHistory&) {
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || state.screen != Screen::history) return;
  const std::size_t first = state.told;
  if (first >= compare::tell(*kept->view, state.history, 0).all) return;
  state.told += on_a_page;
  const compare::Telling telling = compare::tell(*kept->view, state.history, state.told);
  turn.announce(
      history_words(turn).shown_of(static_cast<int>(telling.told.size()), static_cast<int>(telling.all)));
  if (first < telling.told.size()) turn.focus("told/" + telling.told[first].revision);
}

void carry_out(Turn& turn, const CloseReview&) {
  State& state = turn.state;
  const bool is_review = state.screen == Screen::proposals || state.screen == Screen::history ||
                         state.screen == Screen::adoption || state.screen == Screen::old_charter ||
                         state.screen == Screen::returned || state.screen == Screen::findings ||
                         state.screen == Screen::edition || state.screen == Screen::meeting ||
                         state.screen == Screen::going_through;
  if (!is_review) return;
  seal_drafts(turn);
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return;
  const std::string field = state.screen == Screen::history     ? state.history
                            : state.screen == Screen::proposals ? state.proposal
                                                                : "";
  const Screen back = leads_back_to(state);
  if (back != Screen::charter) state.anew.reset();
  if (back == Screen::meeting) return show_meeting(turn);
  if (back == Screen::adoption) return carry_out(turn, ShowAdoption{});
  const bool of_field = state.screen == Screen::history && !field.empty();
  const std::string section = field.empty() ? "" : section_of(*kept->view, field);
  const std::string link = field + "/earlier";
  state.screen = Screen::charter;
  state.anew.reset();
  if (!section.empty()) go_to_section(turn, section);
  turn.focus(of_field ? link : "section/title");
}

void carry_out(Turn& turn, const RestoreField& command) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  const revisions::Revision* said =
      kept == nullptr ? nullptr : revision_of(*kept->view, command.field, command.revision);
  if (said == nullptr) return;
  const std::string label = compare::field_label(*kept->view, command.field);
  auto records = charter::write(kept->set, *kept->view, command.field, said->value, turn.author());
  if (!records.ok()) return turn.announce(texts::describe(records.error(), state.preferences.language));
  if (records.value().empty()) return;
  commit(turn, state.open, std::move(records).value());
  const std::string told = history_words(turn).said_again(label);
  turn.tell({.kind = Notice::Kind::done, .lines = {told}, .takes_back = mark_last_step(turn, state.open)});
  turn.announce(told);
  turn.focus("history/title");
}

void carry_out(Turn& turn, const RestoreMoment& command) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return;
  const std::vector<charter::Entry> entries = charter::chronicle(*kept->view);
  const charter::Entry* entry = find(entries, command.revision);
  if (entry == nullptr) return;
  const auto then =
      charter::view(charter::as_it_was(kept->set, *kept->view, command.revision), state.preferences.language);
  if (!then.ok()) return turn.announce(texts::describe(then.error(), state.preferences.language));
  std::vector<revisions::Record> records = charter::restore(*kept->view, then.value(), turn.author());
  if (records.empty()) return turn.announce(std::string(turn.texts().nothing_changed));
  commit(turn, state.open, std::move(records));
  const std::string told = history_words(turn).set_back(when(state, entry->time));
  turn.tell({.kind = Notice::Kind::done, .lines = {told}, .takes_back = mark_last_step(turn, state.open)});
  turn.announce(told);
  turn.focus("history/title");
}

}  // namespace kommissorium::app
