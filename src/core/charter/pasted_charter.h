// SPDX-License-Identifier: MPL-2.0
// An old charter, pasted from Word, laid into the sections and duties of this one by hand. The program only
// suggests; whatever has no place stays listed until a person has given it one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/content_plan.h"
#include "core/charter/pasted_pieces.h"

namespace kommissorium::charter {

/// Where a piece can be laid: a clause, an own section's text, a question in words, a duty's or
/// responsibility's wording.
struct PastedPlace {
  std::string field;  // the one that is written
  std::string label;
  bool operator==(const PastedPlace&) const = default;
};

/// In reading order. Fields with open proposals are no places: those are decided first.
std::vector<PastedPlace> pasted_places(const Charter& charter);

struct LaidPiece {
  pasted::Piece piece;
  std::string field;  // a place's, or "" = left over
  bool operator==(const LaidPiece&) const = default;
};

/// Every piece of the text with the place most alike, or none. How alike: words of four letters or more, the
/// first six counting, that piece and place share; a word counts the less the more places have it. A piece
/// has to share two words with a place, or to stand under a heading that names it. Headings themselves get
/// none.
std::vector<LaidPiece> suggested(const Charter& charter, std::string_view pasted);

/// What is left over: places in `laid`, in order.
std::vector<std::size_t> left_over(const std::vector<LaidPiece>& laid);

/// What the group has written already stays above; the catalogue's own wording gives way. Bullets become
/// lines that begin with "- ". Each field once, in reading order; nothing where it comes to the value in
/// force. must: the charter is the one the pieces were laid into. errors: unknown_field (no place),
/// invalid_value, text_too_long; place.field is set.
Result<std::vector<PlannedEdit>> laid_in(const Charter& charter, const std::vector<LaidPiece>& laid);

}  // namespace kommissorium::charter
