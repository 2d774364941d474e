// SPDX-License-Identifier: MPL-2.0
#include "tests/core/outline/documents.h"

#include <utility>

namespace kommissorium::outline::trial {

Document document_of(const revisions::RecordSet& set, std::string_view today) {
  const Result<charter::Charter> viewed = charter::view(set);
  REQUIRE(viewed.ok());
  return from_charter(viewed.value(), charter::digest(set), today);
}

revisions::RecordSet example_set(catalogue::GroupKind kind, Language language) {
  const Result<Value> examples = json::parse(embedded::examples());
  REQUIRE(examples.ok());
  Result<RecordSet> made = charter::example(kind, language, full_catalogue(), examples.value());
  REQUIRE(made.ok());
  return std::move(made).value();
}

Document of(std::vector<Block> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}

Document titled(std::string title) {
  Document document;
  document.title = std::move(title);
  return document;
}

std::vector<std::string> headings(const Document& document, int level) {
  std::vector<std::string> found;
  for (const Heading& heading : all<Heading>(document)) {
    if (heading.level == level)
      found.push_back(heading.number + (heading.number.empty() ? "" : " ") + heading.text);
  }
  return found;
}

bool says(const Document& document, std::string_view words) {
  return writers::words(document).find(words) != std::string::npos;
}

std::string text_of(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

std::vector<std::string> lines_of(const Table& table, std::size_t row, std::size_t column) {
  REQUIRE(row < table.rows.size());
  REQUIRE(column < table.rows[row].cells.size());
  std::vector<std::string> lines;
  for (const Runs& line : table.rows[row].cells[column]) lines.push_back(text_of(line));
  return lines;
}

}  // namespace kommissorium::outline::trial
