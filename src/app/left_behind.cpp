// SPDX-License-Identifier: MPL-2.0
#include "app/left_behind.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "app/carry_out.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/local_time.h"
#include "app/old_charter.h"
#include "app/stored_draft.h"
#include "app/turning.h"
#include "app/undo.h"
#include "core/charter/plain_text.h"
#include "core/text_policy.h"

namespace kommissorium::app {
namespace {

// The texts that one tab left in one field belong together.
using OrphanField = std::tuple<std::string, std::string, std::string>;  // charter, tab, field

struct Orphan {
  Typed typed;
  std::string time;
  std::vector<std::pair<std::string, std::string>> found;  // keys and values as they lay there
};

// A draft that cannot be a revision goes on as a draft of this tab.
bool park(Turn& turn, const std::string& charter, const Typed& typed) {
  State& state = turn.state;
  const bool is_open = charter == state.open;
  std::map<std::string, std::string>& texts = is_open ? state.drafts : state.parked[charter].texts;
  auto& heads = is_open ? state.draft_heads : state.parked[charter].heads;
  for (const auto& [part, text] : typed.parts) {
    if (texts.count(keys::slot(typed.field, part)) != 0) return false;
  }
  heads[typed.field] = typed.heads;
  for (const auto& [part, text] : typed.parts) {
    const std::string slot = keys::slot(typed.field, part);
    const std::string key = keys::draft(charter, slot, state.tab);
    texts[slot] = text;
    Unsaved& waiting = state.unsaved[key];
    waiting.value = draft_value(state, slot, text, typed.heads);
    waiting.asked = 1;
    waiting.then_forget = typed.stored;
    turn.ask(StoreDraft{key, waiting.value});
  }
  return true;
}

// Whether a text stands in another, as whole lines in a row.
bool stands_in(const std::string& text, const std::string& other) {
  return ("\n" + other + "\n").find("\n" + text + "\n") != std::string::npos;
}

// A form goes on under this tab's name; where two tabs left a pasted list, they stand below each other. One
// tab may have gone on with what the other left: then it stands there once. Returns whether it is kept in the
// form.
bool take_form(Turn& turn, const std::string& charter, const std::string& slot, const std::string& text,
               Mark left) {
  State& state = turn.state;
  std::string& form = state.forms[charter][slot];
  const bool several_lines = slot == paste_slot || slot == old_text;
  if (form.empty() || stands_in(form, text)) {
    form = text;
  } else if (!stands_in(text, form)) {
    if (!several_lines) return false;
    form += '\n' + text;
  }
  if (slot == paste_slot && charter == state.open) state.unfolded.insert("paste");
  const std::string key = keys::draft(charter, slot, state.tab);
  Unsaved& waiting = state.unsaved[key];
  waiting.value = draft_value(state, slot, form, {});
  waiting.asked = 1;
  waiting.then_forget.push_back(std::move(left));
  turn.ask(StoreDraft{key, waiting.value});
  return true;
}

std::map<OrphanField, Orphan> orphans_of(Turn& turn, const std::vector<std::string>& live_tabs) {
  State& state = turn.state;
  std::map<OrphanField, Orphan> fields;
  for (const auto& [name, value] : std::exchange(state.left_behind, {})) {
    const keys::Key key = keys::read(name);
    if (std::find(live_tabs.begin(), live_tabs.end(), key.tab) != live_tabs.end()) continue;
    const std::optional<StoredDraft> draft = read_draft(value);
    const KeptCharter* kept = state.kept(key.charter);
    if (!draft || kept == nullptr || kept->view == nullptr) {
      state.unknown_stored.push_back({name, value});
      continue;
    }
    if (is_form(draft->slot)) {
      const Mark left = {name, write_mark({state.now, draft->count})};
      if (!take_form(turn, key.charter, draft->slot, draft->text, left))
        state.unknown_stored.push_back({name, value});
      continue;
    }
    Orphan& orphan = fields[{key.charter, key.tab, keys::field_of(draft->slot)}];
    orphan.typed.field = keys::field_of(draft->slot);
    orphan.typed.parts[keys::part_of(draft->slot)] = draft->text;
    orphan.typed.heads = draft->heads;
    orphan.typed.stored.push_back({name, write_mark({state.now, draft->count})});
    orphan.time = std::max(orphan.time, draft->time);
    orphan.found.push_back({name, value});
  }
  return fields;
}

// Whether there is more than before.
bool put_in(Turn& turn, const std::string& charter, const Orphan& orphan) {
  State& state = turn.state;
  KeptCharter& kept = state.charters.at(charter);
  const std::size_t before = kept.set.size();
  if (seal(turn, charter, orphan.typed).ok()) {
    if (kept.set.size() == before) return false;
    if (kept.undo.empty()) return true;
    state.recovered[charter].push_back(
        std::move(kept.undo.back()));  // what another tab began is no step of this one
    kept.undo.pop_back();
    return true;
  }
  if (park(turn, charter, orphan.typed)) return true;
  for (const auto& one : orphan.found) state.unknown_stored.push_back(one);
  return false;
}

std::string excerpt(const std::string& text) {
  constexpr std::size_t longest = 80;
  const std::string line = charter::one_line(text_policy::shown(text));
  if (line.size() <= longest) return line;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;  // not inside a letter
  return line.substr(0, end) + " \u2026";
}

bool is_of_another_day(const Turn& turn, const std::string& moment) {
  return local_time(moment, turn.state.now, turn.state.local).substr(0, 10) < turn.today();
}

}  // namespace

void compare_left_behind(Turn& turn, const std::string& name, const std::string& value) {
  State& state = turn.state;
  const auto here = state.left_behind.find(name);
  const std::optional<StoredDraft> first =
      here == state.left_behind.end() ? std::nullopt : read_draft(here->second);
  if (const std::optional<SealedMark> mark = read_mark(value)) {
    if (here == state.left_behind.end()) {
      if (is_of_another_day(turn, mark->time))
        turn.ask(Forget{name});  // nothing older can come back any more
    } else if (first && first->count <= mark->count) {
      state.left_behind.erase(here);
      turn.ask(StoreDraft{name, "", value});
    }
    return;
  }
  const std::optional<StoredDraft> second = read_draft(value);
  const bool is_newer = second && (!first || second->count >= first->count);
  if (here == state.left_behind.end() || is_newer) state.left_behind[name] = value;
}

std::vector<Recovered> put_in_left_behind(Turn& turn, const std::vector<std::string>& live_tabs) {
  std::vector<Recovered> recovered;
  for (const auto& [of, orphan] : orphans_of(turn, live_tabs)) {
    const std::string& charter = std::get<0>(of);
    if (!put_in(turn, charter, orphan)) continue;
    for (const auto& [part, text] : orphan.typed.parts) {
      recovered.push_back({charter, orphan.typed.field, text, orphan.time});
    }
  }
  return recovered;
}

std::vector<std::string> in_words(const Turn& turn, const std::vector<Recovered>& recovered) {
  constexpr std::size_t most_lines = 5;
  const State& state = turn.state;
  const texts::StorageTexts& texts = turn.storage_texts();
  const auto when = [&](const Recovered& one) {
    return texts.at_time(local_time(one.time, state.now, state.local), state.local);
  };
  std::vector<std::string> lines;
  const bool single = recovered.size() == 1;
  lines.push_back(single ? texts.unfinished(when(recovered.front()))
                         : texts.unfinished_texts(static_cast<int>(recovered.size())));
  for (std::size_t index = 0; index < std::min(recovered.size(), most_lines); ++index) {
    const Recovered& one = recovered[index];
    const KeptCharter& kept = *state.kept(one.charter);
    const std::string place = title_of(turn, kept) + ", " + name_of_field(turn, *kept.view, one.field);
    lines.push_back(texts.unfinished_line(single ? "" : when(one), place, excerpt(one.text)));
  }
  if (recovered.size() > most_lines) {
    lines.push_back(texts.and_more(static_cast<int>(recovered.size() - most_lines)));
  }
  lines.emplace_back(texts.unfinished_choice);
  return lines;
}

void carry_out(Turn& turn, const TakeBackRecovered&) {
  State& state = turn.state;
  bool all = true;
  for (const auto& [charter, steps] : std::exchange(state.recovered, {})) {
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
      const KeptCharter* kept = state.kept(charter);
      if (kept == nullptr || kept->view == nullptr) continue;
      std::vector<revisions::Record> records = turned(*kept, *step, Direction::back, turn.author());
      all = all && !records.empty();
      keep(turn, charter, std::move(records));
    }
  }
  if (state.notice && state.notice->recovered) state.notice.reset();
  turn.announce(std::string(all ? turn.storage_texts().unfinished_taken_out : turn.texts().changed_since));
}

}  // namespace kommissorium::app
