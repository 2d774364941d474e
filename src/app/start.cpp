// SPDX-License-Identifier: MPL-2.0
#include "app/start.h"

#include <utility>

#include "app/about.h"
#include "app/assessing.h"
#include "app/carry_out.h"
#include "app/catalogues.h"
#include "app/going_through.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/left_behind.h"
#include "app/meeting.h"
#include "app/places.h"
#include "app/preferences.h"
#include "app/read_only.h"
#include "app/stored_record.h"
#include "app/tombstone.h"

namespace kommissorium::app {
namespace {

using StoredText = std::pair<std::string, std::string>;

// Tombstones and the like are no charter by themselves; its records may lie in the second store only.
void take_rest(State& state, const std::vector<std::pair<keys::Key, StoredText>>& rest) {
  for (const auto& [key, stored] : rest) {
    const auto kept = state.charters.find(key.charter);
    if (kept == state.charters.end()) {
      state.unknown_stored.push_back(stored);
    } else if (key.kind == keys::Kind::tombstone) {
      take(kept->second, read_tombstone(stored.second));
    } else {
      kept->second.last_file = read_about(stored.second);
    }
  }
}

void take_stored(State& state, const Started& started) {
  std::vector<std::pair<keys::Key, StoredText>> rest;
  for (const auto& [name, value] : started.stored) {
    keys::Key key = keys::read(name);
    switch (key.kind) {
      case keys::Kind::preferences:
        state.preferences = read_preferences(value);
        break;
      case keys::Kind::record:
        take_stored(state.charters[key.charter], key, value);
        break;
      case keys::Kind::draft:
        state.left_behind[name] = value;
        break;
      case keys::Kind::tombstone:
      case keys::Kind::about:
        rest.push_back({std::move(key), {name, value}});
        break;
      case keys::Kind::catalogue:
        take_stored_catalogue(state, name, value);
        break;
      case keys::Kind::program:
        break;
      case keys::Kind::unknown:
        state.unknown_stored.push_back({name, value});
        break;
    }
  }
  take_rest(state, rest);
}

int count_damaged(const State& state) {
  int damaged = 0;
  for (const auto& [id, kept] : state.charters) damaged += static_cast<int>(kept.set_aside.size());
  return damaged;
}

void tell_what_was_found(Turn& turn, const std::vector<Recovered>& recovered) {
  const texts::NoticeTexts& texts = turn.texts();
  const State& state = turn.state;
  const int damaged = count_damaged(state);
  const bool is_blocked = state.saving == Saving::memory_only;
  Notice notice;
  if (is_blocked || damaged > 0) notice.kind = Notice::Kind::warning;
  if (is_blocked) {
    for (std::string_view line : {texts.store_blocked, texts.store_blocked_why, texts.store_blocked_then}) {
      notice.lines.emplace_back(line);
    }
  }
  if (damaged > 0) notice.lines.push_back(texts.damaged_in_store(damaged));
  notice.set_aside = damaged > 0;
  if (!recovered.empty()) {
    for (std::string& line : in_words(turn, recovered)) notice.lines.push_back(std::move(line));
  }
  notice.recovered = !state.recovered.empty();
  if (!notice.lines.empty()) turn.tell(std::move(notice));
}

// Where the tab was before it was loaded again, if that is still there.
void go_back_to(Turn& turn, std::string place) {
  const std::size_t slash = place.find('/');
  if (slash == std::string::npos) return;
  const std::string charter = place.substr(0, slash);
  const KeptCharter* kept = turn.state.kept(charter);
  if (kept == nullptr || kept->view == nullptr) {
    turn.state.coming_back = std::move(place);  // it may lie in the second store only
    return;
  }
  if (!kept->deleted_at.empty()) return;
  open_charter(turn, charter);
  const std::string section = place.substr(slash + 1);
  if (section == assessment_place) return show_assessment(turn, charter);
  if (section == meeting_place) return show_meeting(turn);
  if (section == going_through_place) return carry_out(turn, ShowGoingThrough{});
  if (kept->view->section(section) != nullptr) go_to_section(turn, section);
}

}  // namespace

void finish_start(Turn& turn, const std::vector<std::string>& live_tabs) {
  turn.state.uniting = false;
  std::string coming_back = std::exchange(turn.state.coming_back, {});
  if (turn.state.screen == Screen::start) go_back_to(turn, std::move(coming_back));
  if (turn.state.read_only) return;  // what was left behind waits for the newer program
  tell_what_was_found(turn, put_in_left_behind(turn, live_tabs));
}

void carry_out(Turn& turn, const Started& started) {
  State& state = turn.state;
  state.ids = {started.seed, 0};
  state.address = started.address;
  state.tab = started.tab.empty() ? state.ids.next() : started.tab;
  if (!started.storage_works) state.saving = Saving::memory_only;
  take_stored(state, started);
  for (const auto& [id, kept] : state.charters) refresh(turn, id);
  go_back_to(turn, started.place);
  state.uniting = started.second_store_follows;
  if (started.newer_program) only_read(turn, turn.storage_texts().newer_was_here);
  if (!state.uniting) finish_start(turn, {});
}

}  // namespace kommissorium::app
