// SPDX-License-Identifier: MPL-2.0
#include "core/readers/markdown.h"

#include <algorithm>

#include "core/readers/carried.h"
#include "core/readers/html.h"
#include "core/writers/carried.h"

namespace kommissorium::readers {
namespace {

constexpr std::string_view comment = "<!--";

/// Where the comment begins, and in it the words of the block.
struct Block {
  std::size_t start = std::string_view::npos, words = std::string_view::npos;
  bool is_there() const { return start != std::string_view::npos; }
};

/// The comment begins its line: people's < has a backslash before it.
Block find_block(std::string_view text) {
  for (std::size_t at = text.find(comment); at != std::string_view::npos; at = text.find(comment, at + 1)) {
    const bool begins_line = at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
    const std::size_t word = text.find_first_not_of(" \t\r\n", at + comment.size());
    if (!begins_line || word == std::string_view::npos) continue;
    if (text.substr(word).starts_with(writers::carried_id)) return {at, word + writers::carried_id.size()};
  }
  return {};
}

/// The digits that end the last line before the block, which is the document's footer.
std::string label_before(std::string_view text, const Block& block) {
  const std::string_view visible = without_blanks(text.substr(0, block.start));
  const std::size_t line_end = visible.rfind('\n');
  std::string line;
  for (const char c : visible.substr(line_end == std::string_view::npos ? 0 : line_end + 1)) {
    if (std::string_view(" \t\r\f\\").find(c) == std::string_view::npos) line += c;
  }
  return shown_label(line);
}

void add_lines(std::vector<std::string>& lines, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    if (!without_blanks(line).empty()) lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

bool looks_like_markdown(std::string_view bytes, std::string_view file) {
  if (looks_like_html(bytes)) return false;
  if (file.ends_with(".md") || file.ends_with(".markdown")) return true;
  const std::string_view start = without_blanks(without_bom(bytes.substr(0, 1024)));
  return !start.starts_with('{') && !start.starts_with('[') && find_block(bytes).is_there();
}

Result<std::string> carried_in_markdown(std::string_view text, std::string_view file) {
  if (const Result<void> readable = is_readable(text, file); !readable.ok()) return readable.error();
  const Block block = find_block(text);
  if (!block.is_there()) return Error{Problem::no_charter_in_markdown, {.file = std::string(file)}, ""};
  std::string words(text.substr(block.words, text.find("-->", block.words) - block.words));
  std::replace(words.begin(), words.end(), '+', '-');
  Result<std::string> bytes = bytes_in_words(words, file);
  if (!bytes.ok()) return bytes;
  const Result<void> same = shows_what_it_carries(label_before(text, block), text, bytes.value(), file);
  if (!same.ok()) return same.error();
  return bytes;
}

std::vector<std::string> visible_lines(std::string_view text) {
  constexpr std::string_view comment_end = "-->";
  std::vector<std::string> lines;
  text = without_bom(text);
  const Block block = find_block(text);
  add_lines(lines, text.substr(0, block.start));
  if (!block.is_there()) return lines;
  const std::size_t end = text.find(comment_end, block.words);
  if (end != std::string_view::npos) add_lines(lines, text.substr(end + comment_end.size()));
  return lines;
}

}  // namespace kommissorium::readers
