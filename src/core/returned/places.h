// SPDX-License-Identifier: MPL-2.0
// What stood in the places of a document when it left: for each value that can be filled in, the words shown.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/outline/outline.h"
#include "core/readers/docx.h"

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

/// The place of that name; for a row of a new member that of the first such row, for Word can copy rows.
const Place* place_at(const Places& places, std::string_view control);

/// "member/new-1" of "member/new-1/name"; "" when the control is none of a new member.
std::string_view new_member_row(std::string_view control);

/// The words that are filled in in a place. Words that a program still calls a placeholder count where they
/// are typed as others are: not in the style of placeholders, and none of those we or Word put there.
std::string filled_in_words(const readers::ControlText& control, const Place* place);

/// Words of a control that looks like a placeholder, of which nobody can say whether somebody meant them; ""
/// for a placeholder that is known.
std::string doubtful_words(const readers::ControlText& control, const Place* place);

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
