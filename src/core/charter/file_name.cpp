// SPDX-License-Identifier: MPL-2.0
#include "core/charter/file_name.h"

#include "core/charter/plain_text.h"
#include "core/charter/title.h"

namespace kommissorium::charter {

namespace {

constexpr std::size_t most_characters = 100;

bool is_refused(char c) {
  constexpr std::string_view by_windows = "\\/:*?\"<>|";
  const unsigned char byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || by_windows.find(c) != std::string_view::npos;
}

// Marks that show nothing or turn the reading direction; a file name must look like what it is.
std::size_t hidden_length(std::string_view text) {
  if (text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0) return 2;  // C1
  if (text.starts_with("\xD8\x9C")) return 2;  // U+061C
  if (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xEF\xBF\xBE") ||
      text.starts_with("\xEF\xBF\xBF"))
    return 3;
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  const unsigned char second = static_cast<unsigned char>(text[1]);
  const unsigned char third = static_cast<unsigned char>(text[2]);
  // not U+200C and 200D: scripts and emoji need them
  const bool general = third == 0x8B || third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE);
  if (second == 0x80 && general) return 3;
  if (second == 0x81 && third >= 0xA0 && third <= 0xAF) return 3;
  return 0;
}

// Refused characters become blanks, runs of blanks one.
std::string safe(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    if (const std::size_t hidden = hidden_length(text); hidden > 0) {
      text.remove_prefix(hidden);
      continue;
    }
    const char c = is_refused(text.front()) ? ' ' : text.front();
    text.remove_prefix(1);
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  }
  return out;
}

std::string first_characters(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    const bool starts_one = (static_cast<unsigned char>(text[end]) & 0xC0) != 0x80;
    if (starts_one && characters++ == most) break;
    ++end;
  }
  return std::string(text.substr(0, end));
}

std::string without_edges(std::string_view text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.remove_suffix(1);
  while (!text.empty() && (text.front() == '.' || text.front() == ' ')) text.remove_prefix(1);
  return std::string(text);
}

std::size_t length(std::string_view text) {
  std::size_t characters = 0;
  for (char c : text) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return characters;
}

}  // namespace

std::string file_name(const Charter& charter, std::string_view today) {
  std::string name = safe(charter.group->label.in(charter.language));
  const std::string named = safe(subject(charter));
  const std::string day = first_characters(safe(today), 10);
  if (!named.empty()) name += " " + named;
  // the day stays whole: it tells two exports of one charter apart
  const std::size_t room = most_characters - (day.empty() ? 0 : length(day) + 1);
  name = without_edges(first_characters(name, room));
  if (!day.empty()) name += " " + day;
  return without_edges(name);
}

}  // namespace kommissorium::charter
