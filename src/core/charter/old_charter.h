// SPDX-License-Identifier: MPL-2.0
// A text from an older charter taken apart, so that people can lay it piece by piece into this one. Nothing
// is thrown away: what is put in nowhere stays in the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// One line of a list, a heading, or lines that belong together.
struct Piece {
  std::string text;      // without bullet or number before it, blanks at the ends cut
  std::size_t from = 0;  // where it stands in the whole text, with bullet and line ends
  std::size_t to = 0;
  bool is_heading = false;
  std::string place;  // field it seems to belong to: the most alike; "" = none is alike enough
  bool operator==(const Piece&) const = default;
};

/// The text in pieces, in order; together with the blanks between them they are the whole text.
/// A heading is a line of at most 60 characters that ends with a colon, or that ends with no other sign and
/// names a section or has an empty line or a list below it; a numbered one has no other number below it. A
/// line that begins with a small letter goes on with the piece above, and so does one below a full line
/// without an end. A piece's place is the one whose words are most alike (Dice 1945: twice the common words
/// by the words of both, at least 0.4; words that begin alike are common) among those of the section that the
/// heading above it names, or among the duties where the heading is one of duties; else the one that the
/// heading names. Where it names a place itself, that is the piece's, unless it nearly quotes another. must:
/// the text is well-formed UTF-8.
std::vector<Piece> read_old_charter(const Charter& charter, std::string_view text);

/// The text without one piece.
std::string without(std::string_view text, const Piece& piece);

/// Where a piece can be laid: every clause, long question and duty in force without two proposals,
/// in reading order.
struct TextPlace {
  std::string field;
  std::string label;  // "3.1 Formål"
};
std::vector<TextPlace> places_for_text(const Charter& charter);

}  // namespace kommissorium::charter
