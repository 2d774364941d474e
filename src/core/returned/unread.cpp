// SPDX-License-Identifier: MPL-2.0
// What stood outside the controls is found by writing the document again and reading it.
#include "core/returned/unread.h"

#include <algorithm>
#include <set>

#include "core/charter/digest.h"
#include "core/outline/from_charter.h"
#include "core/returned/places.h"
#include "core/texts/day_from_words.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"

namespace kommissorium::returned {
namespace {

constexpr const char* carried_nothing_of_note = "{}";

/// The words alone: programs may lay blanks and tabs anew.
std::string words_of(std::string_view text) {
  std::string words = same_words(text);
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

std::set<std::string> outside_of(const outline::Document& document) {
  std::set<std::string> all;
  const std::string bytes = writers::docx::file(document, carried_nothing_of_note, "");
  const Result<readers::WordDocument> read = readers::read_docx(bytes, "");
  if (!read.ok()) return all;
  for (const std::string& paragraph : read.value().outside) all.insert(words_of(paragraph));
  return all;
}

/// The last day named in a text: the annex of members is dated.
std::string day_in(std::string_view text) {
  constexpr std::size_t longest_heading = 300;
  if (text.size() > longest_heading) return "";
  std::vector<std::size_t> starts = {0};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ' ') starts.push_back(at + 1);
  }
  for (const std::size_t start : starts) {
    if (const auto day = texts::day_from_words(text.substr(start))) return *day;
  }
  return "";
}

}  // namespace

std::vector<std::string> unread(const charter::Charter& left, const readers::WordDocument& document) {
  const std::string digest = charter::digest(left);
  std::set<std::string> known = outside_of(outline::from_charter(left, digest, ""));
  known.merge(outside_of(outline::blank_form(left)));
  std::vector<std::string> not_read;
  std::set<std::string> days;
  constexpr std::size_t most_days = 3;  // a document is dated once; one full of days must not cost more
  for (const std::string& paragraph : document.outside) {
    const std::string words = words_of(paragraph);
    if (known.count(words) > 0) continue;
    const std::string named = day_in(words);
    if (!named.empty() && days.size() < most_days && days.insert(named).second) {
      known.merge(outside_of(outline::from_charter(left, digest, named)));
      if (known.count(words) > 0) continue;
    }
    not_read.push_back(paragraph);
  }
  const Places places = places_of(left);
  std::set<std::string, std::less<>> names;
  for (const auto& [id, place] : places) {
    names.insert(writers::docx::tag_of(id));
    names.insert(writers::docx::bookmark_of(id));
  }
  for (const readers::ControlText& control : document.controls) {
    const bool ours = names.count(control.tag.empty() ? control.bookmark : control.tag) > 0 ||
                      control.tag.starts_with("member/new-");
    if (!ours && !same_words(control.text()).empty()) not_read.push_back(control.text());
  }
  return not_read;
}

}  // namespace kommissorium::returned
