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
                   bool storage_works = true);
  ~Program();

  /// The second store joins, as it does after the first picture.
  void unites(const std::vector<std::string>& live_tabs = {});

  /// Compiled once for each command, in trial.cpp: a variant of eighty takes seconds to compile.
  template <class Asked>
  void does(const Asked& command);
  void does(const Command& command);
  void hears();
  void flush();

  /// Types and leaves.
  void writes(const std::string& field, const std::string& text, const std::string& part = "");
  std::string creates(GroupKind kind = GroupKind::steering, const std::string& product = "OS2eksempel");
  /// Taking back the file that a charter came with leaves it; here it is brought back at once.
  void stays_in(const std::string& charter);

  const KeptCharter& kept() const;
  const charter::Charter& view() const;
  const charter::Point& point(const std::string& field) const;
  std::string text(const std::string& field) const;
  std::size_t records() const;

  template <class E>
  std::vector<E> asked() const {
    std::vector<E> found;
    for (const Effect& effect : effects) {
      if (const E* one = std::get_if<E>(&effect)) found.push_back(*one);
    }
    return found;
  }

 private:
  Effects happen(const Command& command);
  Effects answer(const std::vector<Stored>& answers);
};

std::size_t keys_with(const MemoryStore& store, std::string_view part);

/// Whether some revision of any charter holds exactly this text, by itself or inside its value.
bool is_written(const State& state, const std::string& text);

/// Everything the program remembers, as bytes: equal states give equal bytes.
std::string bytes_of(const State& state);

}  // namespace kommissorium::app::trial
