// SPDX-License-Identifier: MPL-2.0
// What stood outside the controls is found by writing the document again and reading it.
#include "core/returned/unread.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/returned/not_printed.h"
#include "core/returned/places.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"

namespace kommissorium::returned {
namespace {

using readers::ControlText;
using readers::WordDocument;

constexpr const char* carried_nothing_of_note = "{}";

/// The words alone: programs may lay blanks and tabs anew.
std::string words_of(std::string_view text) {
  std::string words = same_words(text);
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

/// What stands outside the controls of a document, and beside its text.
std::set<std::string> outside_of(const outline::Document& document) {
  std::set<std::string> all;
  const std::string bytes = writers::docx::file(document, carried_nothing_of_note, "");
  const Result<WordDocument> read = readers::read_docx(bytes, "");
  if (!read.ok()) return all;
  for (const std::string& paragraph : read.value().outside) all.insert(words_of(paragraph));
  for (const std::string& paragraph : read.value().beside) all.insert(words_of(paragraph));
  return all;
}

/// By tag and by bookmark.
std::map<std::string, std::string, std::less<>> names_of(const Places& places) {
  std::map<std::string, std::string, std::less<>> names;
  for (const auto& [id, place] : places) {
    names.emplace(writers::docx::tag_of(id), id);
    names.emplace(writers::docx::bookmark_of(id), id);
  }
  return names;
}

void add_controls(std::vector<std::string>& all, const charter::Charter& left, const WordDocument& document) {
  const Places places = places_of(left);
  std::set<std::string> prompts;
  for (const auto& [id, place] : places) prompts.insert(place.empty_texts.begin(), place.empty_texts.end());
  const auto names = names_of(places);
  for (const ControlText& control : document.controls) {
    const auto name = names.find(control.tag.empty() ? control.bookmark : control.tag);
    const bool is_row = !new_member_row(control.tag).empty();
    const Place* place = place_at(places, name == names.end() ? control.tag : name->second);
    const bool ours = name != names.end() || is_row;
    const std::string words = ours                  ? doubtful_words(control, place)
                              : control.placeholder ? doubtful_words(control, nullptr)
                                                    : control.text();
    if (same_words(words).empty() || prompts.count(same_words(words)) > 0) continue;
    all.push_back(words);
  }
}

}  // namespace

std::vector<std::string> unread(const Source& source, const WordDocument& document) {
  std::vector<ForeignLine> lines;
  for (const auto* part : {&document.outside, &document.beside}) {
    for (const std::string& paragraph : *part) lines.push_back({paragraph, words_of(paragraph)});
  }
  std::set<std::string> prompts;  // of rows that were copied
  for (const auto& [id, place] : places_of(source.left)) {
    for (const std::string& prompt : place.empty_texts) prompts.insert(words_of(prompt));
  }
  std::vector<std::string> all = not_printed(source, std::move(lines), prompts, outside_of);
  add_controls(all, source.left, document);
  return all;
}

}  // namespace kommissorium::returned
