// SPDX-License-Identifier: MPL-2.0
// What happens to a charter among people: a few members, each with a copy of it, write, mail their files
// round, take them in late, twice and in any order, work on from a cloned computer or an old backup, with a
// clock that says anything, beside programs that write what this one does not know. Everything follows from
// the seed.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/json/charter_file.h"
#include "core/revisions/record_set.h"
#include "tests/laws/dice.h"

namespace kommissorium::laws {

/// How often what happened, so that a corpus that shows nothing is noticed.
struct Happenings {
  int steps = 0;
  int edits = 0, resolutions = 0, undone = 0;               // as the program makes them
  int added = 0, removed = 0, moved = 0, brought_back = 0;  // members, own duties, own sections
  int raw = 0, unknown_kinds = 0, unknown_fields = 0;       // as some other program makes them
  int imports = 0, repeated_imports = 0, damaged_imports = 0;
  int clones = 0, backups_restored = 0;

  void add(const Happenings& other);
};

/// One seed's history, and what the laws ask of it again and again.
struct Story {
  std::uint64_t seed = 0;
  std::vector<revisions::RecordSet> stores;  // what each member holds at the end
  Happenings happened;

  revisions::RecordSet all;  // the stores brought together
  std::string file;          // and saved
  json::Loaded loaded;       // and read again; empty when the file is refused
  charter::Charter charter;  // and seen, in the document's language
  std::string digest;        // of the agreement; "" while a conflict is open

  const revisions::History& history() const { return charter.history; }
  /// Chance for one law: `salt` keeps the laws apart.
  Dice dice(std::uint64_t salt) const { return Dice(seed * 0x2545f4914f6cdd1d ^ salt); }
};

/// Two to six members and up to forty steps.
Story play(std::uint64_t seed);

/// The charter that every story starts from: one question of each type, one clause, duties, members.
const revisions::RecordSet& first_charter();

/// A value that an edit of this field may write; null for a field that people do not write by hand.
revisions::Value random_value_for(Dice& dice, const charter::Charter& view, std::string_view field);

/// Fields that can be written now, those of deleted items included.
std::vector<std::string> writable_fields(const charter::Charter& view);

/// Texts of every script, direction, normal form and length, marks nobody sees included.
const std::vector<std::string>& texts_of_all_kinds();

/// Any value a file may hold.
revisions::Value random_value(Dice& dice, int depth = 0);

}  // namespace kommissorium::laws
