// SPDX-License-Identifier: MPL-2.0
// A text cut into what people see as one: words, blanks, line ends, punctuation. Never inside a character,
// nor between a character and the marks that belong to it.
#pragma once

#include <string_view>
#include <vector>

namespace kommissorium::compare {

enum class TokenKind {
  word,         // letters, digits and everything else that is none of the others: emoji, symbols; an amount
                // or a date as a whole: 75.000, 2,5, 05-02-2027
  blank,        // a run of blanks, the wide and the invisible ones too
  line_end,     // one LF, CR or CRLF
  punctuation,  // one sign
};

struct Token {
  TokenKind kind = TokenKind::word;
  std::string_view text;
  bool operator==(const Token&) const = default;
};

/// Joined, the tokens are the text, whatever its bytes. They point into it.
std::vector<Token> tokens(std::string_view text);

/// Whether a text holds blanks only; "" does.
bool only_blanks(std::string_view text);

}  // namespace kommissorium::compare
