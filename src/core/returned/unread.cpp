// SPDX-License-Identifier: MPL-2.0
// What stood outside the controls is found by writing the document again and reading it.
#include "core/returned/unread.h"

#include <algorithm>
#include <set>

#include "core/returned/not_printed.h"
#include "core/returned/place_names.h"
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

void add_controls(std::vector<std::string>& all, const charter::Charter& left, const WordDocument& document) {
  const Places places = places_of(left);
  std::set<std::string> prompts;
  for (const auto& [id, place] : places) prompts.insert(place.empty_texts.begin(), place.empty_texts.end());
  const PlaceNames names(places);
  for (const ControlText& control : document.controls) {
    const std::string* name = names.of(control);
    const bool is_row = !new_member_row(control.tag).empty();
    const Place* place = place_at(places, name == nullptr ? control.tag : *name);
    const bool ours = name != nullptr || is_row;
    const std::string words = ours                  ? doubtful_words(control, place)
                              : control.placeholder ? doubtful_words(control, nullptr)
                                                    : control.text();
    if (same_words(words).empty() || prompts.count(same_words(words)) > 0) continue;
    all.push_back(words);
  }
}

}  // namespace

std::vector<std::string> unread(const Source& source, const WordDocument& document) {
  const Source in_word = {source.here, source.carried, source.left, outline::Empty::asked_for};
  std::vector<ForeignLine> lines;
  for (const auto* part : {&document.outside, &document.beside}) {
    for (const std::string& paragraph : *part) lines.push_back({paragraph, words_of(paragraph)});
  }
  std::set<std::string> prompts;  // of rows that were copied
  for (const auto& [id, place] : places_of(source.left)) {
    for (const std::string& prompt : place.empty_texts) prompts.insert(words_of(prompt));
  }
  std::vector<std::string> all = not_printed(in_word, std::move(lines), prompts, outside_of);
  add_controls(all, source.left, document);
  return all;
}

}  // namespace kommissorium::returned
