// SPDX-License-Identifier: MPL-2.0
#include "core/readers/markdown.h"

#include <algorithm>

#include "core/readers/carried.h"
#include "core/readers/html.h"
#include "core/writers/carried.h"

namespace kommissorium::readers {
namespace {

constexpr std::string_view comment = "<!--";

/// Where the words of the block begin. The comment begins its line: people's < has a backslash before it.
std::size_t find_block(std::string_view text) {
  for (std::size_t at = text.find(comment); at != std::string_view::npos; at = text.find(comment, at + 1)) {
    const bool begins_line = at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
    const std::size_t word = text.find_first_not_of(" \t\r\n", at + comment.size());
    if (!begins_line || word == std::string_view::npos) continue;
    if (text.substr(word).starts_with(writers::carried_id)) return word + writers::carried_id.size();
  }
  return std::string_view::npos;
}

}  // namespace

bool looks_like_markdown(std::string_view bytes, std::string_view file) {
  if (looks_like_html(bytes)) return false;
  if (file.ends_with(".md") || file.ends_with(".markdown")) return true;
  const std::string_view start = without_blanks(without_bom(bytes.substr(0, 1024)));
  return !start.starts_with('{') && !start.starts_with('[') && find_block(bytes) != std::string_view::npos;
}

Result<std::string> carried_in_markdown(std::string_view text, std::string_view file) {
  if (const Result<void> readable = is_readable(text, file); !readable.ok()) return readable.error();
  const std::size_t start = find_block(text);
  if (start == std::string_view::npos)
    return Error{Problem::no_embedded_charter, {.file = std::string(file)}, ""};
  std::string words(text.substr(start, text.find("-->", start) - start));
  std::replace(words.begin(), words.end(), '+', '-');
  return bytes_in_words(words, file);
}

}  // namespace kommissorium::readers
