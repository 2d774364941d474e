// SPDX-License-Identifier: MPL-2.0
// One scanner over text that is known to be valid; what is valid is parse's to say.
#include "core/json/text_places.h"

#include <algorithm>

namespace kommissorium::json {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view number_letters = "+-.0123456789eE";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// source: RFC 8259, section 6.
bool is_number(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const auto digits = [&] {
    const std::size_t before = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return at - before;
  };
  const bool zero = at < text.size() && text[at] == '0';
  const std::size_t whole = digits();
  if (whole == 0 || (zero && whole > 1)) return false;
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (digits() == 0) return false;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (digits() == 0) return false;
  }
  return at == text.size();
}

/// The byte behind a text that begins at `at`; the end of all where it never ends.
std::size_t behind_text(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

/// Every number as a 0 of the same length, so that lines stay and parse never meets one it refuses. What only
/// looks like a number is left for parse to refuse.
std::string with_plain_numbers(std::string_view text) {
  std::string plain(text);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '"') {
      at = behind_text(text, at);
    } else if (text[at] == '-' || is_digit(text[at])) {
      const std::size_t end = std::min(text.find_first_not_of(number_letters, at), text.size());
      if (is_number(text.substr(at, end - at))) {
        plain.replace(at, end - at, end - at, ' ');
        plain[at] = '0';
      }
      at = end;
    } else {
      ++at;
    }
  }
  return plain;
}

std::size_t next(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(blanks, at), text.size());
}

/// The byte behind the value that begins at `at`.
std::size_t behind(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = behind_text(text, at);
    } else if (c == '{' || c == '[') {
      ++depth;
      ++at;
      continue;
    } else if (c == '}' || c == ']') {
      --depth;
      ++at;
    } else if (depth > 0) {
      ++at;
      continue;
    } else {
      return std::min(text.find_first_of(" \t\r\n,]}", at), text.size());
    }
    if (depth == 0) return at;
  }
  return at;
}

}  // namespace

Result<void> accept(std::string_view text) {
  if (text.size() > largest_file) return Error{Problem::too_large, {}, {}};
  const Result<revisions::Value> parsed = parse(with_plain_numbers(text));
  if (parsed.ok()) return {};
  Error error = parsed.error();  // such as 1.5.5, of which the beginning is a number
  if (error.problem == Problem::not_an_integer) error.problem = Problem::not_json;
  return error;
}

Span whole_value(std::string_view text) {
  const std::size_t begin = next(text, text.size() - without_byte_order_mark(text).size());
  return {begin, behind(text, begin)};
}

ValueKind kind_of(std::string_view text, Span value) {
  switch (text[value.begin]) {
    case '{':
      return ValueKind::object;
    case '[':
      return ValueKind::array;
    case '"':
      return ValueKind::text;
    case 'n':
      return ValueKind::null;
    case 't':
    case 'f':
      return ValueKind::boolean;
    default:
      return ValueKind::number;
  }
}

std::string text_at(std::string_view text, Span value) {
  if (kind_of(text, value) != ValueKind::text) return "";
  const std::string_view written = text.substr(value.begin, value.end - value.begin);
  if (written.find('\\') == std::string_view::npos) return std::string(written.substr(1, written.size() - 2));
  const Result<revisions::Value> parsed = parse(written);
  return parsed.ok() && parsed.value().text() != nullptr ? *parsed.value().text() : "";
}

std::vector<Span> items_at(std::string_view text, Span value) {
  std::vector<Span> items;
  if (kind_of(text, value) != ValueKind::array) return items;
  for (std::size_t at = next(text, value.begin + 1); at + 1 < value.end; at = next(text, at + 1)) {
    items.push_back({at, behind(text, at)});
    at = next(text, items.back().end);  // a comma, or the end of the list
  }
  return items;
}

std::vector<MemberPlace> members_at(std::string_view text, Span value) {
  std::vector<MemberPlace> members;
  if (kind_of(text, value) != ValueKind::object) return members;
  for (std::size_t at = next(text, value.begin + 1); at + 1 < value.end; at = next(text, at + 1)) {
    const Span named = {at, behind_text(text, at)};
    const std::size_t begin = next(text, next(text, named.end) + 1);  // behind the colon
    members.push_back({text_at(text, named), named, {begin, behind(text, begin)}});
    at = next(text, members.back().value.end);
  }
  return members;
}

int line_at(std::string_view text, std::size_t byte) {
  return 1 +
         static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\n'));
}

}  // namespace kommissorium::json
