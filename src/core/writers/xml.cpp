// SPDX-License-Identifier: MPL-2.0
#include "core/writers/xml.h"

#include <cstdint>

namespace kommissorium::writers::xml {
namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Length of the character that begins the text, 0 when no character of XML does.
/// source: RFC 3629 section 4.
std::size_t character(std::string_view text) {
  const auto byte = [&text](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at]));
  };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return first >= 0x20 ? 1 : 0;
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
  std::uint32_t code = first & (0xffu >> (length + 1));
  for (std::size_t at = 1; at < length; ++at) {
    if ((byte(at) & 0xc0u) != 0x80u) return 0;
    code = code << 6 | (byte(at) & 0x3fu);
  }
  const bool too_long = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  if (too_long || surrogate || code > 0x10ffff || code == 0xfffe || code == 0xffff) return 0;
  return length;
}

/// How many bytes from the beginning stand for themselves without being looked at closer: ASCII, and the two
/// bytes of Æ Ø Å and their like.
std::size_t plain_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x80 && byte != '&' && byte != '<' && byte != '>' && byte != '"' &&
        byte != '\'') {
      ++at;
    } else if (byte == 0xC3 && at + 1 < text.size() &&
               (static_cast<unsigned char>(text[at + 1]) & 0xC0u) == 0x80) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

/// "" when the character stands for itself.
std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&apos;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return "";
  }
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  while (true) {
    const std::size_t plain = plain_length(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return out;
    const std::string_view named = reference(text.front());
    const std::size_t length = named.empty() ? character(text) : 1;
    out += !named.empty() ? named : length == 0 ? replacement : text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
  }
}

}  // namespace kommissorium::writers::xml
