// SPDX-License-Identifier: MPL-2.0
#include "core/compare/tokens.h"

#include <algorithm>
#include <cstdint>

namespace kommissorium::compare {
namespace {

struct Character {
  std::uint32_t code = 0;
  std::size_t length = 1;  // bytes
};

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The first character; a byte that begins none counts as a letter by itself.
/// must: text is not empty.
Character first_character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (length == 1 || length > text.size()) return {0xFFFD, 1};
  std::uint32_t code = lead & (0xFFU >> (length + 1));
  for (std::size_t at = 1; at < length; ++at) {
    if (!continues(text[at])) return {0xFFFD, 1};
    code = (code << 6) | (static_cast<unsigned char>(text[at]) & 0x3FU);
  }
  return {code, length};
}

bool between(std::uint32_t code, std::uint32_t first, std::uint32_t last) {
  return first <= code && code <= last;
}

bool is_blank(std::uint32_t code) {
  return code == ' ' || code == '\t' || code == '\v' || code == '\f' || code == 0xA0 || code == 0x1680 ||
         between(code, 0x2000, 0x200B) || code == 0x202F || between(code, 0x205F, 0x2060) || code == 0x3000 ||
         code == 0xFEFF;
}

bool is_latin_1_punctuation(std::uint32_t code) {
  return code == 0xA1 || code == 0xA7 || code == 0xAB || code == 0xAD || code == 0xB6 || code == 0xB7 ||
         code == 0xBB || code == 0xBF;
}

/// source: Unicode 15, blocks Basic Latin, Latin-1, General Punctuation, CJK Symbols and Punctuation.
bool is_punctuation(std::uint32_t code) {
  if (code < 0x80) {
    return between(code, '!', '/') || between(code, ':', '@') || between(code, '[', '`') ||
           between(code, '{', '~');
  }
  return is_latin_1_punctuation(code) || between(code, 0x200E, 0x2027) || between(code, 0x202A, 0x202E) ||
         between(code, 0x2030, 0x205E) || between(code, 0x2066, 0x2069) || between(code, 0x3001, 0x3003) ||
         between(code, 0x3008, 0x3011);
}

/// What belongs to the character before it: combining marks, variation selectors, the joiner of emoji.
bool extends(std::uint32_t code) {
  return between(code, 0x0300, 0x036F) || between(code, 0x20D0, 0x20FF) || between(code, 0xFE00, 0xFE0F) ||
         code == 0x200D;
}

TokenKind kind_of(std::uint32_t code) {
  if (code == '\n' || code == '\r') return TokenKind::line_end;
  if (is_blank(code)) return TokenKind::blank;
  return is_punctuation(code) ? TokenKind::punctuation : TokenKind::word;
}

/// A sign between two digits, as in 75.000, 2,5 or 05-02-2027.
bool joins_digits(std::string_view text, std::size_t at) {
  const auto is_digit = [text](std::size_t of) {
    return of < text.size() && text[of] >= '0' && text[of] <= '9';
  };
  const bool sign = text[at] == '.' || text[at] == ',' || text[at] == '-';
  return sign && at > 0 && is_digit(at - 1) && is_digit(at + 1);
}

/// Where the token that begins the text ends.
std::size_t end_of_token(std::string_view text, TokenKind kind) {
  if (kind == TokenKind::line_end) return text.starts_with("\r\n") ? 2 : 1;
  std::size_t end = first_character(text).length;
  while (end < text.size()) {
    const Character next = first_character(text.substr(end));
    const bool same_run = kind != TokenKind::punctuation && kind_of(next.code) == kind;
    const bool inside = kind == TokenKind::word && joins_digits(text, end);
    if (!same_run && !inside && !extends(next.code)) break;
    end += next.length;
  }
  return end;
}

}  // namespace

std::vector<Token> tokens(std::string_view text) {
  std::vector<Token> out;
  while (!text.empty()) {
    const TokenKind kind = kind_of(first_character(text).code);
    const std::size_t end = end_of_token(text, kind);
    out.push_back({kind, text.substr(0, end)});
    text.remove_prefix(end);
  }
  return out;
}

bool only_blanks(std::string_view text) {
  const std::vector<Token> cut = tokens(text);
  return std::all_of(cut.begin(), cut.end(),
                     [](const Token& token) { return token.kind == TokenKind::blank; });
}

}  // namespace kommissorium::compare
