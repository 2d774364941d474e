// SPDX-License-Identifier: MPL-2.0
// Another edition of the catalogue held against a charter, text by text: what is the same, what is worded
// otherwise, what is new and what is gone, and what a person has to decide.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/moving/group_texts.h"

namespace kommissorium::moving {

enum class State { unchanged, reworded, added, retired };

/// wording: whether the old text stays as the group's own wording. point: whether what the group has there
/// stays as an own point or section. Kept is what nobody decides.
enum class Asks { nothing, wording, point };

struct Entry {
  std::string id;  // of the GroupText
  Kind kind = Kind::section;
  State state = State::unchanged;
  Asks asks = Asks::nothing;
  std::string title;  // of a clause or section; of a choice its question
  std::string before,
      after;           // what the two editions say, a title first where it is another; "" where one has none
  std::string stands;  // what the group wrote there: its own wording, its answer in words, who has the role
  bool own_wording = false;
  bool answered = false;  // a duty that is not open, a question with a value
  bool operator==(const Entry&) const = default;
};

/// In the order of the newer edition, then what is gone.
/// must: the charter is a view in its document's own language; newer.kind == charter.kind.
std::vector<Entry> compare(const charter::Charter& charter, const catalogue::Group& newer);

/// The question of "head/level/choices/2"; "" for other ids.
std::string question_of(std::string_view id);

}  // namespace kommissorium::moving
