// SPDX-License-Identifier: MPL-2.0
// Documents for the tests: of a desk's charter, of the examples, and what stands where in them.
#pragma once

#include "../charter/charters.h"
#include "core/charter/digest.h"
#include "core/charter/example.h"
#include "core/outline/from_charter.h"
#include "core/writers/plain_text.h"

namespace kommissorium::outline::trial {

using namespace kommissorium::charter::trial;

inline Document document_of(const revisions::RecordSet& set, std::string_view today = "2026-11-24") {
  const Result<charter::Charter> viewed = charter::view(set);
  REQUIRE(viewed.ok());
  return from_charter(viewed.value(), charter::digest(set), today);
}

inline revisions::RecordSet example_set(catalogue::GroupKind kind, Language language) {
  const Result<Value> examples = json::parse(embedded::examples());
  REQUIRE(examples.ok());
  Result<RecordSet> made = charter::example(kind, language, full_catalogue(), examples.value());
  REQUIRE(made.ok());
  return std::move(made).value();
}

/// A document of nothing but these blocks, or but a title.
inline Document of(std::vector<Block> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}
inline Document titled(std::string title) {
  Document document;
  document.title = std::move(title);
  return document;
}

/// All blocks of one type, in order.
template <class T>
std::vector<T> all(const Document& document) {
  std::vector<T> found;
  for (const Block& block : document.blocks) {
    if (const T* one = std::get_if<T>(&block)) found.push_back(*one);
  }
  return found;
}

inline std::vector<std::string> headings(const Document& document, int level) {
  std::vector<std::string> found;
  for (const Heading& heading : all<Heading>(document)) {
    if (heading.level == level)
      found.push_back(heading.number + (heading.number.empty() ? "" : " ") + heading.text);
  }
  return found;
}

inline bool says(const Document& document, std::string_view words) {
  return writers::words(document).find(words) != std::string::npos;
}

inline std::string text_of(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

/// The lines of one cell.
inline std::vector<std::string> lines_of(const Table& table, std::size_t row, std::size_t column) {
  REQUIRE(row < table.rows.size());
  REQUIRE(column < table.rows[row].cells.size());
  std::vector<std::string> lines;
  for (const Runs& line : table.rows[row].cells[column]) lines.push_back(text_of(line));
  return lines;
}

}  // namespace kommissorium::outline::trial
