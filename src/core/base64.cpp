// SPDX-License-Identifier: MPL-2.0
#include "core/base64.h"

#include <cstdint>

namespace kommissorium::base64 {
namespace {

constexpr std::string_view usual = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view for_pages = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Three bytes are four letters; what is left over, one or two bytes, is one letter more than its bytes.
std::string encode_with(std::string_view alphabet, std::string_view bytes) {
  const std::size_t over = bytes.size() % 3;
  std::string text(bytes.size() / 3 * 4 + (over == 0 ? 0 : over + 1), '\0');
  char* out = text.data();
  const auto group = [&](std::size_t at, std::size_t count) {
    std::uint32_t held = 0;
    for (std::size_t n = 0; n < 3; ++n)
      held = held << 8 | (n < count ? static_cast<unsigned char>(bytes[at + n]) : 0U);
    for (std::size_t n = 0; n <= count; ++n) *out++ = alphabet[held >> (18 - 6 * n) & 63U];
  };
  for (std::size_t at = 0; at + 3 <= bytes.size(); at += 3) group(at, 3);
  if (over > 0) group(bytes.size() - over, over);
  return text;
}

bool passed_over(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '='; }

}  // namespace

std::string encode(std::string_view bytes) {
  std::string text = encode_with(usual, bytes);
  while (text.size() % 4 != 0) text += '=';
  return text;
}

std::string encode_for_pages(std::string_view bytes) { return encode_with(for_pages, bytes); }

std::optional<std::string> decode_from_page(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t held = 0;
  int bits = 0;
  for (const char letter : text) {
    if (passed_over(letter)) continue;
    const std::size_t digit = for_pages.find(letter);
    if (digit == std::string_view::npos) return std::nullopt;
    held = (held << 6 | static_cast<std::uint32_t>(digit)) & 0x3fffu;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>(held >> bits & 0xffu);
  }
  const bool half_a_byte = bits == 6 || (held & ((1u << bits) - 1u)) != 0;
  if (half_a_byte) return std::nullopt;
  return bytes;
}

}  // namespace kommissorium::base64
