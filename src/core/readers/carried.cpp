// SPDX-License-Identifier: MPL-2.0
#include "core/readers/carried.h"

#include <algorithm>
#include <optional>

#include "core/base64.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "core/revisions/sha256.h"
#include "core/texts/document_texts.h"
#include "core/writers/carried.h"

namespace kommissorium::readers {
namespace {

constexpr std::size_t hash_length = 64;

/// Without what mail programs and editors put between letters: blanks, line ends, and = before those.
std::string run_together(std::string_view text) {
  std::string letters;
  letters.reserve(text.size());
  for (const char c : text) {
    if (std::string_view(" \t\r\n\f=").find(c) == std::string_view::npos) letters += c;
  }
  return letters;
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

Error failure(Problem problem, std::string_view file) { return {problem, {.file = std::string(file)}, ""}; }

}  // namespace

const std::size_t largest_document = 2 * json::largest_file;

std::string_view without_bom(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\f";
  const std::size_t start = text.find_first_not_of(blanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

Result<void> is_readable(std::string_view document, std::string_view file) {
  if (document.size() > largest_document) return failure(Problem::too_large, file);
  if (document.find('\0') != std::string_view::npos) return failure(Problem::contains_nul, file);
  return {};
}

std::string shown_label(std::string_view text) {
  constexpr std::size_t digits = 8;
  std::string label(text.substr(text.size() - std::min(digits, text.size())));
  for (char& c : label) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const std::string_view before = text.substr(0, text.size() - label.size());
  const bool stands_alone = !before.empty() && !is_hex(before.back());
  return stands_alone && std::all_of(label.begin(), label.end(), is_hex) ? label : "";
}

std::string other_number_told(std::string_view text, std::string_view digest) {
  constexpr std::size_t digits = 16;
  constexpr std::string_view number_place = "{1}";
  const std::string together = run_together(text);
  std::string other;
  for (const Language language : {Language::danish, Language::english}) {
    const std::string sentence = run_together(texts::document_texts(language).check_number);
    const std::size_t gap = sentence.find(number_place);
    const std::string_view before = std::string_view(sentence).substr(0, gap);
    const std::string_view after = std::string_view(sentence).substr(gap + number_place.size());
    std::string_view rest = together;
    for (std::size_t at = rest.find(before); at != std::string_view::npos; at = rest.find(before)) {
      rest.remove_prefix(at + gap);
      std::string number(rest.substr(0, digits));
      if (!rest.substr(number.size()).starts_with(after)) continue;
      for (char& c : number) c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
      if (digest.starts_with(number)) return "";
      other = std::move(number);
    }
  }
  return digest.empty() ? "" : other;
}

Result<void> shows_what_it_carries(std::string_view label, std::string_view text, std::string_view carried,
                                   std::string_view file) {
  const Result<json::Loaded> loaded = json::read_charter_file(carried, file);
  if (!loaded.ok()) return {};
  const std::string digest = charter::digest(loaded.value().set);
  const std::string other = digest.starts_with(label) ? other_number_told(text, digest) : std::string(label);
  if (other.empty()) return {};
  return Error{Problem::other_check_number,
               {.file = std::string(file)},
               std::all_of(other.begin(), other.end(), is_hex) ? charter::label(other) : ""};
}

Result<std::string> bytes_in_words(std::string_view words, std::string_view file) {
  const std::string together = run_together(words);
  std::string_view block = together;
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
  return std::move(*bytes);
}

}  // namespace kommissorium::readers
