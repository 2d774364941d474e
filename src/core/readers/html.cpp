// SPDX-License-Identifier: MPL-2.0
// keep in step with writers/carried.h
#include "core/readers/html.h"

#include <algorithm>

#include "core/base64.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "core/revisions/sha256.h"
#include "core/writers/carried.h"

namespace kommissorium::readers {
namespace {

constexpr std::size_t largest_page = 2 * json::largest_file;  // base64 and the words around it
constexpr std::size_t hash_length = 64;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Where a tag opens, whatever case some program gave it. People's text cannot hold it: there every < is
/// escaped.
std::size_t find_tag(std::string_view page, std::string_view tag, std::size_t from) {
  for (std::size_t at = page.find('<', from); at != std::string_view::npos; at = page.find('<', at + 1)) {
    std::size_t same = 0;
    while (same < tag.size() && at + same < page.size() && lower(page[at + same]) == tag[same]) ++same;
    if (same == tag.size()) return at;
  }
  return std::string_view::npos;
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\f";
  const std::size_t start = text.find_first_not_of(blanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

/// Without what mail programs and editors put between letters: blanks, line ends, and = before those.
std::string run_together(std::string_view text) {
  std::string letters;
  letters.reserve(text.size());
  for (const char c : text) {
    if (std::string_view(" \t\r\n\f=").find(c) == std::string_view::npos) letters += c;
  }
  return letters;
}

std::string_view without_bom(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// The digits that end the document's footer, as people read them: without tags, blanks and line ends. ""
/// when it ends in none.
std::string shown_label(std::string_view page) {
  constexpr std::size_t digits = 8;
  const std::size_t start = find_tag(page, "<footer", 0);
  if (start == std::string_view::npos) return "";
  const std::size_t end = std::min(find_tag(page, "</footer", start), page.size());
  std::string text;
  bool inside_tag = false;
  for (const char c : run_together(page.substr(start, end - start))) {
    if (c == '<') inside_tag = true;
    if (!inside_tag) text += lower(c);
    if (c == '>') inside_tag = false;
  }
  const std::size_t from = text.size() < digits ? text.size() : text.size() - digits;
  const std::string label = text.substr(from);
  const bool stands_alone = from > 0 && !is_hex(text[from - 1]);
  return stands_alone && std::all_of(label.begin(), label.end(), is_hex) ? label : "";
}

/// What people compare is what is carried. Where the carried file cannot be read, reading it says why.
Result<void> shows_what_it_carries(std::string_view page, std::string_view carried, std::string_view file) {
  const std::string label = shown_label(page);
  const Result<json::Loaded> loaded = json::read_charter_file(carried, file);
  if (label.empty() || !loaded.ok()) return {};
  if (charter::digest(loaded.value().set).starts_with(label)) return {};
  return Error{Problem::other_check_number, {.file = std::string(file)}, charter::label(label)};
}

Error failure(Problem problem, std::string_view file) { return {problem, {.file = std::string(file)}, ""}; }

}  // namespace

bool looks_like_html(std::string_view bytes) {
  const std::string_view text = without_blanks(without_bom(bytes.substr(0, 1024)));
  return text.starts_with('<');
}

Result<std::string> carried_charter(std::string_view page, std::string_view file) {
  if (page.size() > largest_page) return failure(Problem::too_large, file);
  if (page.find('\0') != std::string_view::npos) return failure(Problem::contains_nul, file);

  std::string_view block;
  bool found = false;
  for (std::size_t at = 0; !found && (at = find_tag(page, "<template", at)) != std::string_view::npos; ++at) {
    const std::size_t tag_end = page.find('>', at);
    if (tag_end == std::string_view::npos) return failure(Problem::truncated, file);
    if (page.substr(at, tag_end - at).find(writers::carried_id) == std::string_view::npos) continue;
    block = page.substr(tag_end + 1);
    found = true;
  }
  if (!found) return failure(Problem::no_embedded_charter, file);

  const std::string words = run_together(block.substr(0, block.find('<')));
  block = words;
  if (!block.ends_with(writers::carried_end)) return failure(Problem::truncated, file);
  block.remove_suffix(writers::carried_end.size());
  if (!block.starts_with(writers::carried_name)) return failure(Problem::newer_format, file);
  block.remove_prefix(writers::carried_name.size());
  if (block.size() < hash_length) return failure(Problem::truncated, file);

  const std::string_view hash = block.substr(0, hash_length);
  std::optional<std::string> bytes = base64::decode_from_page(block.substr(hash_length));
  if (!bytes) return failure(Problem::hash_mismatch, file);
  if (bytes->size() > json::largest_file) return failure(Problem::too_large, file);
  if (revisions::sha256_hex(*bytes) != hash) return failure(Problem::hash_mismatch, file);
  const Result<void> same = shows_what_it_carries(page, *bytes, file);
  if (!same.ok()) return same.error();
  return std::move(*bytes);
}

}  // namespace kommissorium::readers
