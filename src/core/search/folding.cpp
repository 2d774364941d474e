// SPDX-License-Identifier: MPL-2.0
#include "core/search/folding.h"

#include <algorithm>

namespace kommissorium::search {
namespace {

/// U+00C0 to U+017F, one letter each; a blank: as it is, a capital: two letters, below.
constexpr std::string_view letters =
    "aaaaAAAceeeeiiiidnooooO Ouuuuyts"
    "aaaaAAAceeeeiiiidnooooO Ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnooooooOO"
    "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(letters.size() == 0x180 - 0xC0);

constexpr std::uint32_t ring = 0x30A, first_mark = 0x300, last_mark = 0x36F;
constexpr std::uint32_t no_break_space = 0xA0;

/// The character that begins here and how many bytes it takes; 0 for a byte that begins none.
struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(text[n]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  const std::size_t more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
  if (more == 0 || at + more >= text.size()) return {};
  std::uint32_t code = first & (0x3Fu >> more);
  for (std::size_t n = 1; n <= more; ++n) {
    if ((byte(at + n) & 0xC0u) != 0x80u) return {};
    code = code << 6u | (byte(at + n) & 0x3Fu);
  }
  return {code, more + 1};
}

std::string two_letters(std::uint32_t code) {
  switch (code) {
    case 0xC5:
    case 0xE5:
      return "aa";
    case 0xC4:
    case 0xC6:
    case 0xE4:
    case 0xE6:
      return "ae";
    default:  // ö, ø, œ
      return "oe";
  }
}

/// Greek and Cyrillic capitals lie as far from their small letters.
std::uint32_t small(std::uint32_t code) {
  if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) return code + 0x20;
  return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

/// Both alphabets stand in two bytes.
std::string two_bytes(std::uint32_t code) {
  return {static_cast<char>(0xC0u | code >> 6u), static_cast<char>(0x80u | (code & 0x3Fu))};
}

}  // namespace

Folding fold(std::string_view text) {
  Folding out;
  out.text.reserve(text.size());
  out.from.reserve(text.size());
  const auto put = [&out](std::string_view folded, std::size_t at) {
    out.text += folded;
    out.from.insert(out.from.end(), folded.size(), static_cast<std::uint32_t>(at));
  };
  for (std::size_t at = 0; at < text.size();) {
    const Character one = character_at(text, at);
    const std::string_view itself = text.substr(at, one.bytes);
    const std::uint32_t code = one.code;
    if (code >= first_mark && code <= last_mark) {
      if (code == ring && out.text.ends_with('a')) put("a", at);
    } else if (code >= 'A' && code <= 'Z') {
      put(std::string(1, static_cast<char>(code + 32)), at);
    } else if (code == no_break_space) {
      put(" ", at);
    } else if (code >= 0xC0 && code < 0xC0 + letters.size()) {
      const char letter = letters[code - 0xC0];
      put(letter == ' '                    ? itself
          : letter >= 'A' && letter <= 'Z' ? std::string_view(two_letters(code))
                                           : std::string_view(&letter, 1),
          at);
    } else if (small(code) != code) {
      put(two_bytes(small(code)), at);
    } else {
      put(itself, at);
    }
    at += one.bytes;
  }
  return out;
}

std::string folded(std::string_view text) { return fold(text).text; }

std::vector<std::string> words_of(std::string_view typed) {
  constexpr std::string_view blanks = " \t\n\r";
  std::vector<std::string> words;
  const std::string text = folded(typed);
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    std::string word = text.substr(at, end - at);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    at = text.find_first_not_of(blanks, end);
  }
  return words;
}

}  // namespace kommissorium::search
