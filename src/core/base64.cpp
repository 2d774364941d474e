// SPDX-License-Identifier: MPL-2.0
#include "core/base64.h"

#include <cstdint>

namespace kommissorium::base64 {
namespace {

constexpr std::string_view usual = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view for_pages = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encode_with(std::string_view alphabet, std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() / 3 * 4 + 4);
  std::uint32_t held = 0;
  int bits = 0;
  for (const char byte : bytes) {
    held = (held << 8 | static_cast<unsigned char>(byte)) & 0xffffu;
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet[held >> (bits - 6) & 63u];
  }
  if (bits > 0) text += alphabet[held << (6 - bits) & 63u];
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
