// SPDX-License-Identifier: MPL-2.0
#include "core/returned/unread_lines.h"

#include "core/readers/docx.h"
#include "core/readers/html.h"
#include "core/readers/lines_of_page.h"
#include "core/readers/markdown.h"
#include "core/returned/not_printed.h"
#include "core/text_policy.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"

namespace kommissorium::returned {
namespace {

constexpr std::string_view drawn = "|-: ";  // of such a line a table is made

/// The words of a line: editors lay tables and blanks anew.
std::string line_words(std::string_view line) {
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
  const bool is_drawn = words.find_first_not_of(drawn) == std::string::npos;
  return is_drawn && words.find('|') != std::string::npos ? "|" : words;
}

std::set<std::string> all_words(const std::vector<std::string>& lines) {
  std::set<std::string> all;
  for (const std::string& line : lines) all.insert(line_words(line));
  return all;
}

std::set<std::string> words_of_text(const outline::Document& document) {
  return all_words(readers::visible_lines(writers::markdown(document, "")));
}
std::set<std::string> words_of_page(const outline::Document& document) {
  return all_words(readers::lines_of_page(writers::html_page(document, "", "")));
}

}  // namespace

std::vector<std::string> unread_lines(const Source& source, std::string_view bytes, std::string_view file) {
  if (readers::looks_like_docx(bytes) || !text_policy::is_utf8(bytes)) return {};
  const bool is_page = readers::looks_like_html(bytes);
  if (!is_page && !readers::looks_like_markdown(bytes, file)) return {};
  std::vector<ForeignLine> lines;
  for (const std::string& line : is_page ? readers::lines_of_page(bytes) : readers::visible_lines(bytes))
    lines.push_back({line, line_words(line)});
  return not_printed(source, std::move(lines), {}, is_page ? words_of_page : words_of_text);
}

}  // namespace kommissorium::returned
