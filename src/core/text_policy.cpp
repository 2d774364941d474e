// SPDX-License-Identifier: MPL-2.0
// Walking through UTF-8 character by character and deciding what each one may do.
#include "core/text_policy.h"

#include <cstdint>
#include <cstdio>

namespace kommissorium::text_policy {
namespace {

unsigned char byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

// Number of bytes of the well-formed sequence at `at`, 0 when there is none.
// source: Unicode 15, table 3-7: only the second byte has ranges of its own.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const unsigned char lead = byte(text, at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : (lead & 0xF0) == 0xE0        ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length == 0 || text.size() - at < length) return 0;
  const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;  // no overlong form
  const unsigned char highest = lead == 0xED   ? 0x9F
                                : lead == 0xF4 ? 0x8F
                                               : 0xBF;  // no surrogate, not above U+10FFFF
  if (byte(text, at + 1) < lowest || byte(text, at + 1) > highest) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if ((byte(text, at + i) & 0xC0) != 0x80) return 0;
  return length;
}

struct Character {
  char32_t code;
  std::string_view bytes;
};

// A byte that belongs to no character stands for itself as U+FFFD would; callers promise there is none.
Character character_at(std::string_view text, std::size_t at) {
  const std::size_t length = sequence_length(text, at);
  if (length == 0) return {0xFFFD, text.substr(at, 1)};
  if (length == 1) return {static_cast<char32_t>(byte(text, at)), text.substr(at, 1)};
  char32_t code = static_cast<char32_t>(byte(text, at) & (0xFF >> (length + 1)));
  for (std::size_t i = 1; i < length; ++i)
    code = code << 6 | static_cast<char32_t>(byte(text, at + i) & 0x3F);
  return {code, text.substr(at, length)};
}

// Never wanted and never printable. CR is not here: it becomes a line end.
bool is_dropped(char32_t code) {
  if (code == '\t' || code == '\n' || code == '\r') return false;
  return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0xFFFE || code == 0xFFFF;
}

// Changes the direction of what follows, or takes no room at all: text could read otherwise than it is.
bool is_deceptive(char32_t code) {
  switch (code) {
    case 0x061C:
    case 0x200B:
    case 0x200E:
    case 0x200F:
    case 0x2060:
    case 0xFEFF:
      return true;
    default:
      return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  }
}

std::string marker(char32_t code) {
  char text[16];
  std::snprintf(text, sizeof text, "[U+%04X]", static_cast<unsigned>(code));
  return text;
}

// Hands every character to `each`, with CRLF and CR made one LF.
template <class Each>
void walk(std::string_view text, Each each) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    at += character.bytes.size();
    if (character.code != '\r') {
      each(character);
      continue;
    }
    if (at < text.size() && text[at] == '\n') ++at;
    each(Character{'\n', "\n"});
  }
}

// How many bytes from the beginning are sure to be shown as they are, which most texts are to their end:
// ASCII that can be seen, tabs, line feeds, and letters of two bytes up to U+02FF.
std::size_t harmless_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const unsigned char c = byte(text, at);
    if ((c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t') {
      ++at;
    } else if (c >= 0xC3 && c <= 0xCB && at + 1 < text.size() && (byte(text, at + 1) & 0xC0) == 0x80) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = sequence_length(bytes, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

std::string typed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  walk(text, [&out](const Character& character) {
    if (!is_dropped(character.code)) out += character.bytes;
  });
  return out;
}

std::string shown(std::string_view text) {
  const std::size_t harmless = harmless_length(text);
  std::string out(text.substr(0, harmless));
  walk(text.substr(harmless), [&out](const Character& character) {
    if (is_dropped(character.code) || is_deceptive(character.code))
      out += marker(character.code);
    else
      out += character.bytes;
  });
  return out;
}

std::size_t hidden_marks(std::string_view text) {
  std::size_t count = 0;
  walk(text.substr(harmless_length(text)), [&count](const Character& character) {
    if (is_dropped(character.code) || is_deceptive(character.code)) ++count;
  });
  return count;
}

}  // namespace kommissorium::text_policy
