// SPDX-License-Identifier: MPL-2.0
#include "core/returned/unread_markdown.h"

#include "core/readers/markdown.h"
#include "core/returned/not_printed.h"
#include "core/writers/markdown.h"

namespace kommissorium::returned {
namespace {

constexpr std::string_view drawn = "|-: ";  // of such a line a table is made

/// The words of a line: editors lay tables and blanks anew.
std::string words_of(std::string_view line) {
  std::string words;
  for (const char c : line) {
    const bool blank = c == ' ' || c == '\t';
    if (!blank) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  while (!words.empty() && words.back() == ' ') words.pop_back();
  if (words.find_first_not_of(drawn) == std::string::npos && words.find('|') != std::string::npos) return "|";
  return words;
}

std::set<std::string> lines_of(const outline::Document& document) {
  std::set<std::string> all;
  for (const std::string& line : readers::visible_lines(writers::markdown(document, "")))
    all.insert(words_of(line));
  return all;
}

}  // namespace

std::vector<std::string> unread_in_markdown(const Source& source, std::string_view text) {
  std::vector<ForeignLine> lines;
  for (const std::string& line : readers::visible_lines(text)) lines.push_back({line, words_of(line)});
  return not_printed(source, std::move(lines), {}, lines_of);
}

}  // namespace kommissorium::returned
