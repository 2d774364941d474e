// SPDX-License-Identifier: MPL-2.0
#include "core/texts/collation.h"

#include <cstdint>

namespace kommissorium::texts {
namespace {

/// U+00C0 to U+00FF without accents, small: the letter each is sorted as, with { | } for æ ø å; a blank:
/// none. source: Retskrivningsordbogen, section 4: alphabetical order; ü as y, ä as æ, ö as ø.
constexpr std::string_view latin = "aaaa{}{ceeeeiiiidnoooo| |uuuyytsaaaa{}{ceeeeiiiidnoooo| |uuuyyty";
constexpr std::uint32_t beyond_z = 0x100;

/// The next character; a byte that begins none stands for itself, beyond all characters.
std::uint32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(text[n]); };
  const unsigned char first = byte(at++);
  const std::size_t more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF8 ? 3 : 0;
  if (first < 0x80) return first;
  if (more == 0 || at + more > text.size()) return 0x110000u + first;
  std::uint32_t character = first & (0x3Fu >> more);
  for (std::size_t n = 0; n < more; ++n) {
    if ((byte(at + n) & 0xC0u) != 0x80u) return 0x110000u + first;
    character = character << 6u | (byte(at + n) & 0x3Fu);
  }
  at += more;
  return character;
}

std::uint32_t sorted_as(std::uint32_t character) {
  if (character >= 'A' && character <= 'Z') return character + 32;
  if (character < 0xC0 || character > 0xFF) return character;
  const auto base = static_cast<unsigned char>(latin[character - 0xC0]);
  return base == ' ' ? character : base > 'z' ? base + beyond_z : base;
}

void append(std::string& key, char kind, std::uint32_t number) {
  key += kind;
  for (const unsigned shift : {16u, 8u, 0u}) key += static_cast<char>(number >> shift & 0xFFu);
}

constexpr char sign = 1, digits = 2, letter = 3;

}  // namespace

std::string collation_key(std::string_view text) {
  std::string key;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] >= '0' && text[at] <= '9') {
      if (blank) append(key, sign, ' ');
      blank = false;
      while (at < text.size() && text[at] == '0') ++at;
      const std::size_t first = at;
      while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
      append(key, digits, static_cast<std::uint32_t>(at - first));
      key += text.substr(first, at - first);
      continue;
    }
    const std::uint32_t character = sorted_as(next_character(text, at));
    if (character <= ' ' || character == 0xA0) {
      blank = !key.empty();
      continue;
    }
    if (blank) append(key, sign, ' ');
    blank = false;
    const bool is_sign = character < 'a' || (character > 'z' && character < 0xC0);
    append(key, is_sign ? sign : letter, character);
  }
  return key;
}

std::string folded(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < out.size(); ++at) {
    if (out[at] >= 'A' && out[at] <= 'Z') out[at] = static_cast<char>(out[at] + 32);
    const bool large = out[at] == '\xC3' && at + 1 < out.size() &&
                       static_cast<unsigned char>(out[at + 1]) >= 0x80 &&
                       static_cast<unsigned char>(out[at + 1]) <= 0x9E && out[at + 1] != '\x97';
    if (large) out[at + 1] = static_cast<char>(out[at + 1] + 32);
  }
  return out;
}

}  // namespace kommissorium::texts
