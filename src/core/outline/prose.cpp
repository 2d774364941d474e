// SPDX-License-Identifier: MPL-2.0
#include "core/outline/prose.h"

#include <algorithm>

#include "core/text_policy.h"

namespace kommissorium::outline {
namespace {

/// What follows the bullet; the empty view when the line is no list item.
std::string_view list_item(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "• "}) {
    if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
  }
  return {};
}

}  // namespace

Run plain(std::string_view text) { return {text_policy::shown(text), Tone::plain, ""}; }
Run strong(std::string_view text) { return {text_policy::shown(text), Tone::strong, ""}; }
Run muted(std::string_view text) { return {text_policy::shown(text), Tone::muted, ""}; }
Run missing(std::string_view text) { return {text_policy::shown(text), Tone::missing, ""}; }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t start = text.find_first_not_of(blanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

std::vector<Block> prose(std::string_view text) {
  std::vector<Block> blocks;
  std::string paragraph;
  List list;
  const auto finish_paragraph = [&] {
    if (!paragraph.empty()) blocks.push_back(Paragraph{{plain(paragraph)}, ""});
    paragraph.clear();
  };
  const auto finish_list = [&] {
    if (!list.items.empty()) blocks.push_back(std::move(list));
    list = {};
  };
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = trimmed(text.substr(start, end - start));
    const std::string_view item = list_item(line);
    if (!item.empty()) {
      finish_paragraph();
      list.items.push_back({plain(item)});
    } else {
      finish_list();
      if (line.empty()) finish_paragraph();
      if (!line.empty()) paragraph += (paragraph.empty() ? "" : "\n") + std::string(line);
    }
    start = end + 1;
  }
  finish_paragraph();
  finish_list();
  return blocks;
}

}  // namespace kommissorium::outline
