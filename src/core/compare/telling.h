// SPDX-License-Identifier: MPL-2.0
// The history of a charter, or of one thing in it, in words: who wrote what, when, against what stood before.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/compare/words.h"

namespace kommissorium::compare {

struct Told {
  std::string revision;  // id
  std::string field;
  std::string author, time;  // as written; may be ""
  std::string label;         // field_label
  Pieces words;              // against what its author saw; none = nothing before and after
  bool emptied = false;      // says nothing now
  bool current = false;      // in force, or one of the proposals
  bool possible = false;     // the field can say it again: it is in force, and says something else now
  bool operator==(const Told&) const = default;
};

struct Telling {
  std::vector<Told> told;  // newest first
  std::size_t all = 0;     // how many there are to tell
  bool operator==(const Telling&) const = default;
};

/// At most `most` of the newest. That an item came is told by what was first written of it, not by its place
/// in the list or that it exists. `what` is a field with all that stands below it ("duty/quality" tells its
/// answer and its wording), an item ("member/<id>"), or "" for the whole charter.
Telling tell(const charter::Charter& charter, std::string_view what, std::size_t most);

/// Whether a field of it once said something else: it has more than one revision.
bool has_earlier(const charter::Charter& charter, std::string_view what);

}  // namespace kommissorium::compare
