// SPDX-License-Identifier: MPL-2.0
// Text pasted from an old charter, cut into the pieces that people would move one by one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::charter::pasted {

enum class PieceKind { heading, paragraph, bullet };

struct Piece {
  PieceKind kind = PieceKind::paragraph;
  std::string mark;  // what stood before a bullet's text: "-", "•", "1."; "" for the others
  std::string text;  // without blanks at the ends; a heading keeps its number
  bool operator==(const Piece&) const = default;
};

/// Every line is a piece, but a line that begins with a small letter goes on with the line before it unless
/// that one ended a sentence: mail and PDF break lines anywhere. A short line without a mark at its end, with
/// something below it that does not go on with it, is a heading, and so is one that begins with # or a
/// number. Whatever the text, marks and texts together are its characters except white space: nothing is
/// lost.
std::vector<Piece> pieces(std::string_view pasted);

}  // namespace kommissorium::charter::pasted
