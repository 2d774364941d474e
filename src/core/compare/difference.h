// SPDX-License-Identifier: MPL-2.0
// What differs between two versions of one charter, field by field, as people read it.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/compare/words.h"

namespace kommissorium::compare {

/// One field that differs. A whole item that came or went (member, own point, own section) is one Change too,
/// with its "…/exists" as field.
struct Change {
  std::string field;
  std::string section;        // heading of the section it stands in; "" for what stands beside them
  std::string label;          // field_label
  std::string before, after;  // in_words; "" = nothing
  Pieces words;               // before against after
  bool operator==(const Change&) const = default;
};

/// In reading order: section by section wordings, questions, answers, the group's own items, members; what
/// only one of them has stands where that one has it. Empty when people read the same in both.
/// must: both are views of the same charter, in the same language.
std::vector<Change> difference(const charter::Charter& before, const charter::Charter& after);

}  // namespace kommissorium::compare
