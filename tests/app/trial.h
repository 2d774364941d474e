// SPDX-License-Identifier: MPL-2.0
// A program without a page: commands go in, effects are carried out by a store in memory, its answers come
// back.
#pragma once

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "app/reduce.h"
#include "core/json/parse.h"
#include "core/revisions/canonical.h"
#include "core/texts/notice_texts.h"
#include "embedded/embedded.h"
#include "platform/memory/memory_store.h"
#include "tests/core/charter/charters.h"

namespace kommissorium::app::trial {

using catalogue::GroupKind;
using charter::AnswerKind;
using platform::memory::Fault;
using platform::memory::MemoryStore;
using revisions::Value;

inline const Moment noon = {"2026-11-23T11:00:00Z", "2026-11-23T12:00"};

class Program {
 public:
  State state;
  MemoryStore& store;
  int tab;
  Moment moment = noon;
  Effects effects;                  // of the last command, before the store's answers
  std::set<std::string> confirmed;  // keys the store said it has

  explicit Program(MemoryStore& where, int tab_number = 1, const std::string& seed = "seed one",
                   const catalogue::Catalogue& catalogue = charter::trial::small_catalogue(),
                   bool storage_works = true)
      : store(where), tab(tab_number) {
    state.catalogue = catalogue;
    store.open(tab);
    does(Started{.stored = store.all(),
                 .storage_works = storage_works,
                 .seed = seed,
                 .second_store_follows = store.has_second});
    if (store.has_second) unites();
  }

  /// The second store joins, as it does after the first picture.
  void unites(const std::vector<std::string>& live_tabs = {}) {
    if (store.second_works) {
      for (const FoundInSecondStore& found : store.unite()) does(found);
    }
    does(SecondStoreRead{store.second_works, live_tabs});
  }

  void does(const Command& command) {
    effects = happen(command);
    Effects due = effects;
    while (!due.empty()) due = answer(store.carry_out(tab, due));
  }
  void hears() {
    const ChangedOutside changed = store.changes_for(tab);
    if (!changed.changes.empty()) does(changed);
  }
  void flush() {
    Effects due = answer(store.flush(tab));
    while (!due.empty()) due = answer(store.carry_out(tab, due));
  }

  /// Types and leaves.
  void writes(const std::string& field, const std::string& text, const std::string& part = "") {
    does(Type{field, part, text});
    does(Leave{field, part});
  }
  std::string creates(GroupKind kind = GroupKind::steering, const std::string& product = "OS2eksempel") {
    does(CreateCharter{kind});
    if (!product.empty()) writes("head/product", product);
    return state.open;
  }

  /// Taking back the file that a charter came with leaves it; here it is brought back at once.
  void stays_in(const std::string& charter) {
    if (!state.open.empty()) return;
    does(RestoreCharter{charter});
    does(OpenCharter{charter});
  }

  const KeptCharter& kept() const {
    const KeptCharter* open = state.open_charter();
    REQUIRE(open != nullptr);
    return *open;
  }
  const charter::Charter& view() const {
    REQUIRE(kept().view != nullptr);
    return *kept().view;
  }
  const charter::Point& point(const std::string& field) const {
    const charter::Point* found = view().point(field);
    CAPTURE(field);
    REQUIRE(found != nullptr);
    return *found;
  }
  std::string text(const std::string& field) const {
    const std::string* found = point(field).value.text();
    return found == nullptr ? "" : *found;
  }
  std::size_t records() const { return kept().set.size(); }

  template <class E>
  std::vector<E> asked() const {
    std::vector<E> found;
    for (const Effect& effect : effects) {
      if (const E* one = std::get_if<E>(&effect)) found.push_back(*one);
    }
    return found;
  }

 private:
  Effects happen(const Command& command) {
    Reduction next = reduce(std::move(state), command, moment);
    state = std::move(next.state);
    return std::move(next.effects);
  }
  Effects answer(const std::vector<Stored>& answers) {
    Effects more;
    for (const Stored& one : answers) {
      if (one.ok) confirmed.insert(one.key);
      for (Effect& effect : happen(one)) more.push_back(std::move(effect));
    }
    return more;
  }
};

inline std::size_t keys_with(const MemoryStore& store, std::string_view part) {
  std::size_t found = 0;
  for (const auto& [key, value] : store.values) found += key.find(part) != std::string::npos ? 1U : 0U;
  return found;
}

/// Whether some revision of any charter holds exactly this text, by itself or inside its value.
inline bool is_written(const State& state, const std::string& text) {
  std::string quoted;
  revisions::append_canonical_text(quoted, text);
  for (const auto& [id, kept] : state.charters) {
    for (const auto& [record_id, record] : kept.set.records()) {
      if (record.content.find(quoted) != std::string::npos) return true;
    }
  }
  return false;
}

/// Everything the program remembers, as bytes: equal states give equal bytes.
inline std::string bytes_of(const State& state) {
  using Array = Value::Array;
  const auto texts = [](const auto& list) {
    Array out;
    for (const auto& one : list) out.push_back(Value(std::string(one)));
    return Value(out);
  };
  const auto pairs = [](const auto& list) {
    Array out;
    for (const auto& [first, second] : list) out.push_back(Array{first, second});
    return Value(out);
  };
  const auto heads = [&](const auto& map) {
    Array out;
    for (const auto& [field, ids] : map) out.push_back(Array{field, texts(ids)});
    return Value(out);
  };
  const auto steps = [](const std::vector<Step>& list) {
    Array out;
    for (const Step& step : list) {
      Array changes;
      for (const Step::Change& one : step.changes) changes.push_back(Array{one.field, one.before, one.after});
      Array others;
      for (const auto& [field, count] : step.others) others.push_back(Array{field, static_cast<int>(count)});
      out.push_back(Array{changes, others, step.came, step.opened, step.mark});
    }
    return Value(out);
  };
  const auto file = [&](const std::optional<OneFile>& one) {
    if (!one) return Value();
    return Value(Array{one->file, one->name, texts(one->held), static_cast<int>(one->holds), one->saved_at,
                       one->trouble ? static_cast<int>(one->trouble->problem) : -1,
                       static_cast<int>(one->task), one->tries, one->writing_over});
  };
  const auto picking = [](const std::optional<Picking>& one) {
    return one ? Value(Array{one->file, one->name, one->charter, one->save}) : Value();
  };
  Array charters;
  for (const auto& [id, kept] : state.charters) {
    Array set_aside;
    for (const json::SetAside& one : kept.set_aside) set_aside.push_back(one.text);
    charters.push_back(
        Array{id, json::write_charter_file(kept.set), kept.digest, kept.count.done, kept.count.total,
              set_aside, kept.trouble ? static_cast<int>(kept.trouble->problem) : -1, kept.deleted_at,
              kept.deletions, kept.last_file, kept.last_changed, steps(kept.undo), steps(kept.redo),
              kept.view == nullptr ? "" : kept.view->title, texts(kept.own), file(kept.file)});
  }
  Array parked;
  for (const auto& [id, drafts] : state.parked)
    parked.push_back(Array{id, pairs(drafts.texts), heads(drafts.heads)});
  Array forms;
  for (const auto& [id, texts_of_it] : state.forms) forms.push_back(Array{id, pairs(texts_of_it)});
  Array unsaved;
  for (const auto& [key, one] : state.unsaved) {
    Array forgotten;
    for (const Mark& mark : one.then_forget) forgotten.push_back(Array{mark.key, mark.value});
    unsaved.push_back(Array{key, one.value, one.asked, one.failed, forgotten});
  }
  Array notice;
  if (state.notice)
    notice = {static_cast<int>(state.notice->kind),
              texts(state.notice->lines),
              state.notice->restore,
              state.notice->set_aside,
              state.notice->recovered,
              state.notice->proposals,
              state.notice->takes_back};
  Array recovered;
  for (const auto& [id, done] : state.recovered) recovered.push_back(Array{id, steps(done)});
  return revisions::canonical(Array{state.ids.seed,
                                    static_cast<int>(state.ids.counter),
                                    state.tab,
                                    state.now,
                                    state.local,
                                    charters,
                                    pairs(state.drafts),
                                    heads(state.draft_heads),
                                    parked,
                                    unsaved,
                                    pairs(state.unknown_stored),
                                    pairs(state.left_behind),
                                    recovered,
                                    state.typed,
                                    state.uniting,
                                    state.read_only,
                                    state.second_only_told,
                                    state.preferences.author,
                                    state.preferences.chosen_at,
                                    std::string(tag(state.preferences.language)),
                                    state.preferences.theme,
                                    state.preferences.html_view,
                                    state.preferences.name_asked,
                                    static_cast<int>(state.screen),
                                    state.open,
                                    state.section,
                                    state.place,
                                    texts(state.unfolded),
                                    static_cast<int>(state.saving),
                                    state.article,
                                    forms,
                                    state.marks,
                                    state.proposal,
                                    state.anew ? state.anew->field + " " + state.anew->text : "",
                                    state.history,
                                    static_cast<int>(state.told),
                                    notice,
                                    state.one_file_possible,
                                    pairs(state.remembered_files),
                                    picking(state.picking),
                                    state.files_picked,
                                    state.watched,
                                    state.focus_key,
                                    state.focus_count,
                                    state.announcement,
                                    state.announcement_count});
}

}  // namespace kommissorium::app::trial
