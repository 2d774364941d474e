// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/table.h"

#include <doctest/doctest.h>

#include "core/writers/docx/names.h"
#include "core/writers/xml.h"
#include "tests/core/writers/docx/unpacked.h"

namespace docx_table_test {

using namespace kommissorium;
using namespace kommissorium::writers::docx;

namespace {

std::vector<trial::Node> nodes_of(const outline::Table& one) {
  const outline::Document document;
  RunWriter writer(document);
  return trial::read_xml(std::string(writers::xml::declaration) + table(one, writer));
}

}  // namespace

TEST_CASE("table: widths fill the text exactly, and every row has every cell with a paragraph in it") {
  outline::Table one;
  one.caption = "Medlemmer & <andre>";
  one.columns = {"A", "B", "C"};
  one.widths = {7, 0, -3};
  one.rows = {{{{{{"a", outline::Tone::plain, ""}}}}}, {}};
  int width = 0, cells = 0, paragraphs = 0;
  for (const trial::Node& node : nodes_of(one)) {
    if (node.kind != trial::Node::Kind::begin) continue;
    if (node.name == "w:gridCol") width += std::stoi(node.attribute("w:w"));
    if (node.name == "w:tc") ++cells;
    if (node.name == "w:p") ++paragraphs;
    if (node.name == "w:tblCaption") CHECK(node.attribute("w:val") == "Medlemmer & <andre>");
  }
  CHECK(width == text_width);
  CHECK(cells == 9);
  CHECK(paragraphs == 9);
}

TEST_CASE("table: without columns there is no table") {
  const outline::Document document;
  RunWriter writer(document);
  CHECK(table({}, writer).empty());
}

}  // namespace docx_table_test
