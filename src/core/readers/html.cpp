// SPDX-License-Identifier: MPL-2.0
#include "core/readers/html.h"

#include <algorithm>

#include "core/readers/carried.h"
#include "core/writers/carried.h"

namespace kommissorium::readers {
namespace {

char lower_case(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Where a tag opens, whatever case some program gave it. People's text cannot hold it: there every < is
/// escaped.
std::size_t find_tag(std::string_view page, std::string_view tag, std::size_t from) {
  for (std::size_t at = page.find('<', from); at != std::string_view::npos; at = page.find('<', at + 1)) {
    std::size_t same = 0;
    while (same < tag.size() && at + same < page.size() && lower_case(page[at + same]) == tag[same]) ++same;
    if (same == tag.size()) return at;
  }
  return std::string_view::npos;
}

/// The digits that end the document's footer, as people read them: without tags, blanks and line ends. ""
/// when it ends in none.
std::string label_in_footer(std::string_view page) {
  const std::size_t start = find_tag(page, "<footer", 0);
  if (start == std::string_view::npos) return "";
  const std::size_t end = std::min(find_tag(page, "</footer", start), page.size());
  std::string text;
  bool inside_tag = false;
  for (const char c : page.substr(start, end - start)) {
    if (std::string_view(" \t\r\n\f=").find(c) != std::string_view::npos) continue;
    if (c == '<') inside_tag = true;
    if (!inside_tag) text += lower_case(c);
    if (c == '>') inside_tag = false;
  }
  return shown_label(text);
}

Error page_failure(Problem problem, std::string_view file) {
  return {problem, {.file = std::string(file)}, ""};
}

}  // namespace

bool looks_like_html(std::string_view bytes) {
  const std::string_view text = without_blanks(without_bom(bytes.substr(0, 1024)));
  return text.starts_with('<');
}

Result<std::string> carried_charter(std::string_view page, std::string_view file) {
  if (const Result<void> readable = is_readable(page, file); !readable.ok()) return readable.error();
  for (std::size_t at = 0; (at = find_tag(page, "<template", at)) != std::string_view::npos; ++at) {
    const std::size_t tag_end = page.find('>', at);
    if (tag_end == std::string_view::npos) return page_failure(Problem::truncated, file);
    if (page.substr(at, tag_end - at).find(writers::carried_id) == std::string_view::npos) continue;
    const std::string_view block = page.substr(tag_end + 1);
    Result<std::string> bytes = bytes_in_words(block.substr(0, block.find('<')), file);
    if (!bytes.ok()) return bytes;
    const Result<void> same = shows_what_it_carries(label_in_footer(page), page, bytes.value(), file);
    if (!same.ok()) return same.error();
    return bytes;
  }
  return page_failure(Problem::no_embedded_charter, file);
}

}  // namespace kommissorium::readers
