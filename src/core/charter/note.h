// SPDX-License-Identifier: MPL-2.0
// Notes that the group keeps for itself: field "note/<field>", a text beside a point, or beside a member
// ("note/member/<id>"). History, union and undo are those of every field; the agreement, its documents and
// what carries content only do not know them. Any field's name will do, so that none is lost in an older
// program.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

inline constexpr std::string_view note_beginning = "note/";

/// "note/" and a field or an item: small letters, digits, hyphens and strokes between them.
bool is_note(std::string_view field);

/// The field of the note at a field or an item, and back.
std::string note_field(std::string_view at);
std::string_view noted(std::string_view note);  // must: is_note(note)

/// "" = none. Two that differ are one text, one below the other: both are kept, nobody has to choose.
std::string note(const Charter& charter, std::string_view at);

/// Whether a record is a revision of a note, and a set without any.
bool is_note(const revisions::Record& record);
revisions::RecordSet without_notes(const revisions::RecordSet& set);

}  // namespace kommissorium::charter
