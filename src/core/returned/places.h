// SPDX-License-Identifier: MPL-2.0
// What stood in the places of a document when it left: for each value that can be filled in, the words shown.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::returned {

/// One place: "duty/x#reason" and the words in it.
struct Place {
  outline::ControlKind kind = outline::ControlKind::text;
  std::vector<outline::Control::Choice> choices;
  std::string text;                      // "" when nothing was filled in
  std::vector<std::string> empty_texts;  // what a document shows there while nothing is filled in
};
using Places = std::map<std::string, Place, std::less<>>;  // by control id

/// Every place of the charter, whether it was printed filled in or as a blank form.
/// must: the charter is viewed in its own language.
Places places_of(const charter::Charter& charter);

/// The field a control fills in, "duty/x", and the part of its value, "reason" or "".
struct FieldPart {
  std::string_view field;
  std::string_view part;
};
FieldPart field_part(std::string_view control);

/// Two texts with the same words in the same lines are the same: blanks count once, empty lines and the signs
/// of lists not at all, because Word and other programs lay them out anew.
std::string same_words(std::string_view text);

}  // namespace kommissorium::returned
