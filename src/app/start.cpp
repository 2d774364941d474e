// SPDX-License-Identifier: MPL-2.0
// The store as it is found: every record is checked, nothing is deleted, and typing that another tab left
// behind becomes a revision.
#include <algorithm>
#include <tuple>

#include "app/about.h"
#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/preferences.h"
#include "app/stored_record.h"
#include "app/storing.h"

namespace kommissorium::app {
namespace {

struct Orphan {
  keys::Key key;
  std::string name, value;
};

void take_record(State& state, const keys::Key& key, const std::string& value) {
  KeptCharter& kept = state.charters[key.charter];
  Result<revisions::Record> record = read_stored(key, value);
  if (record.ok()) {
    kept.set.add(std::move(record).value());
  } else {
    kept.set_aside.push_back({record.error(), value});
  }
}

// Tombstones and the like are no charter by themselves.
void take_rest(State& state,
               const std::vector<std::pair<keys::Key, std::pair<std::string, std::string>>>& rest) {
  for (const auto& [key, stored] : rest) {
    const auto kept = state.charters.find(key.charter);
    if (kept == state.charters.end()) {
      state.unknown_stored.push_back(stored);
    } else if (key.kind == keys::Kind::tombstone) {
      kept->second.deleted_at = stored.second.empty() ? state.local : stored.second;
    } else {
      kept->second.last_file = read_about(stored.second);
    }
  }
}

std::vector<Orphan> take_stored(State& state, const Started& started) {
  std::vector<Orphan> orphans;
  std::vector<std::pair<keys::Key, std::pair<std::string, std::string>>> rest;
  for (const auto& [name, value] : started.stored) {
    keys::Key key = keys::read(name);
    switch (key.kind) {
      case keys::Kind::preferences:
        state.preferences = read_preferences(value);
        break;
      case keys::Kind::record:
        take_record(state, key, value);
        break;
      case keys::Kind::draft:
        orphans.push_back({std::move(key), name, value});
        break;
      case keys::Kind::tombstone:
      case keys::Kind::about:
        rest.push_back({std::move(key), {name, value}});
        break;
      case keys::Kind::unknown:
        state.unknown_stored.push_back({name, value});
        break;
    }
  }
  take_rest(state, rest);
  return orphans;
}

// A draft that cannot be a revision goes on as a draft of this tab.
bool park(Turn& turn, const std::string& charter, const Typed& typed) {
  State& state = turn.state;
  Drafts& parked = state.parked[charter];
  for (const auto& [part, text] : typed.parts) {
    if (parked.texts.count(keys::slot(typed.field, part)) != 0) return false;
  }
  parked.heads[typed.field] = typed.heads;
  for (const auto& [part, text] : typed.parts) {
    const std::string slot = keys::slot(typed.field, part);
    const std::string key = keys::draft(charter, slot, state.tab);
    parked.texts[slot] = text;
    Unsaved& waiting = state.unsaved[key];
    waiting.value = write_draft(slot, text, typed.heads);
    waiting.asked = 1;
    waiting.then_forget = typed.keys;
    turn.ask(StoreDraft{key, waiting.value});
  }
  return true;
}

int count_revisions(const State& state, const std::string& charter) {
  const KeptCharter* kept = state.kept(charter);
  return kept == nullptr ? 0 : static_cast<int>(kept->set.size());
}

// A pasted list goes on in its box under this tab's name; where two tabs left one, they stand below each
// other.
void take_paste(Turn& turn, const Orphan& orphan, const std::string& text) {
  State& state = turn.state;
  std::string& paste = state.pastes[orphan.key.charter];
  if (!paste.empty()) paste += '\n';
  paste += text;
  const std::string key = keys::draft(orphan.key.charter, paste_slot, state.tab);
  Unsaved& waiting = state.unsaved[key];
  waiting.value = write_draft(paste_slot, paste, {});
  waiting.asked = 1;
  waiting.then_forget.push_back(orphan.name);
  turn.ask(StoreDraft{key, waiting.value});
}

// The texts that one tab left in one field belong together.
using OrphanField = std::tuple<std::string, std::string, std::string>;  // charter, tab, field

int take_orphans(Turn& turn, const std::vector<Orphan>& orphans, const std::vector<std::string>& live_tabs) {
  State& state = turn.state;
  std::map<OrphanField, Typed> fields;
  std::map<OrphanField, std::vector<std::pair<std::string, std::string>>> stored;
  for (const Orphan& orphan : orphans) {
    if (std::find(live_tabs.begin(), live_tabs.end(), orphan.key.tab) != live_tabs.end()) continue;
    const std::optional<StoredDraft> draft = read_draft(orphan.value);
    const KeptCharter* kept = state.kept(orphan.key.charter);
    if (!draft || kept == nullptr || kept->view == nullptr) {
      state.unknown_stored.push_back({orphan.name, orphan.value});
      continue;
    }
    if (draft->slot == paste_slot) {
      take_paste(turn, orphan, draft->text);
      continue;
    }
    const OrphanField of = {orphan.key.charter, orphan.key.tab, keys::field_of(draft->slot)};
    Typed& typed = fields[of];
    typed.field = std::get<2>(of);
    typed.parts[keys::part_of(draft->slot)] = draft->text;
    typed.heads = draft->heads;
    typed.keys.push_back(orphan.name);
    stored[of].push_back({orphan.name, orphan.value});
  }
  int recovered = 0;
  for (const auto& [of, typed] : fields) {
    const std::string& charter = std::get<0>(of);
    const int before = count_revisions(state, charter);
    if (seal(turn, charter, typed).ok()) {
      if (count_revisions(state, charter) > before) ++recovered;
    } else if (park(turn, charter, typed)) {
      ++recovered;
    } else {
      for (const auto& one : stored[of]) state.unknown_stored.push_back(one);
    }
  }
  return recovered;
}

int count_damaged(const State& state) {
  int damaged = 0;
  for (const auto& [id, kept] : state.charters) damaged += static_cast<int>(kept.set_aside.size());
  return damaged;
}

void tell_what_was_found(Turn& turn, bool storage_works, int recovered) {
  const texts::NoticeTexts& texts = turn.texts();
  const int damaged = count_damaged(turn.state);
  Notice notice;
  if (!storage_works || damaged > 0) notice.kind = Notice::Kind::warning;
  if (!storage_works) {
    for (std::string_view line : {texts.store_blocked, texts.store_blocked_why, texts.store_blocked_then}) {
      notice.lines.emplace_back(line);
    }
  }
  if (damaged > 0) notice.lines.push_back(texts.damaged_in_store(damaged));
  if (recovered > 0) notice.lines.push_back(texts.recovered(recovered));
  if (!notice.lines.empty()) turn.tell(std::move(notice));
}

}  // namespace

void carry_out(Turn& turn, const Started& started) {
  State& state = turn.state;
  state.ids = {started.seed, 0};
  state.tab = state.ids.next();
  if (!started.storage_works) state.saving = Saving::memory_only;
  const std::vector<Orphan> orphans = take_stored(state, started);
  for (const auto& [id, kept] : state.charters) refresh(turn, id);
  const int recovered = take_orphans(turn, orphans, started.live_tabs);
  for (auto& [id, kept] : state.charters) kept.undo.clear();  // what another tab began is no step of this one
  tell_what_was_found(turn, started.storage_works, recovered);
}

}  // namespace kommissorium::app
