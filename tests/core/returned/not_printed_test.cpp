// SPDX-License-Identifier: MPL-2.0
#include "core/returned/not_printed.h"

#include "../outline/documents.h"
#include "core/charter/content.h"

namespace returned_not_printed_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::outline::trial;

namespace {

std::set<std::string> headings_of(const outline::Document& document) {
  std::set<std::string> texts;
  for (const outline::Heading& heading : outline::trial::all<outline::Heading>(document))
    texts.insert(heading.text);
  return texts;
}

}  // namespace

TEST_CASE("not printed: lines that the charter's documents have go, on the day they name; the others stay") {
  const Desk desk = new_desk();
  const RecordSet carried = charter::without_history(desk.set);
  const charter::Charter left = charter::view(carried).value();
  const std::set<std::string> printed = headings_of(document_of(desk.set, "2027-03-01"));
  std::vector<ForeignLine> lines;
  for (const std::string& line : printed) lines.push_back({line, line});
  lines.push_back({"Fremmed", "Fremmed"});
  lines.push_back({" kendt ", "kendt"});
  const Source source = {desk.set, carried, left};
  CHECK(not_printed(source, lines, {"kendt"}, headings_of) == std::vector<std::string>{"Fremmed"});
  CHECK(not_printed(source, {}, {}, headings_of).empty());
}

}  // namespace returned_not_printed_test
