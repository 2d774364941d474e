// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/styles.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "tests/core/writers/docx/unpacked.h"

namespace docx_styles_test {

using namespace kommissorium;
using trial::Node;

TEST_CASE("styles: ids differ, what a style stands on or goes over to is there, headings have their level") {
  std::set<std::string> ids, named;
  std::string current;
  std::map<std::string, std::string> levels;
  for (const Node& node : trial::read_xml(writers::docx::styles(Language::danish))) {
    if (node.kind != Node::Kind::begin) continue;
    if (node.name == "w:style") {
      current = node.attribute("w:styleId");
      CHECK(ids.insert(current).second);
    }
    if (node.name == "w:basedOn" || node.name == "w:next") named.insert(node.attribute("w:val"));
    if (node.name == "w:outlineLvl") levels[current] = node.attribute("w:val");
  }
  for (const std::string& id : named) CHECK(ids.count(id) == 1);
  CHECK(levels ==
        std::map<std::string, std::string>{{"Heading1", "0"}, {"Heading2", "1"}, {"Heading3", "2"}});
}

TEST_CASE("styles: elements stand in the order of the schema") {
  // source: ISO/IEC 29500-1 annex A, CT_PPrBase and EG_RPrBase, as far as the styles use them.
  const std::vector<std::string> order = {"w:pPr",        "w:keepNext", "w:keepLines",
                                          "w:numPr",      "w:pBdr",     "w:tabs",
                                          "w:spacing",    "w:ind",      "w:contextualSpacing",
                                          "w:outlineLvl", "w:rPr",      "w:rFonts",
                                          "w:b",          "w:bCs",      "w:i",
                                          "w:iCs",        "w:strike",   "w:color",
                                          "w:sz",         "w:szCs",     "w:u",
                                          "w:lang"};
  std::size_t last = 0, depth = 0;
  for (const Node& node : trial::read_xml(writers::docx::styles(Language::english))) {
    if (node.kind != Node::Kind::begin) continue;
    if (node.name == "w:pPr" || node.name == "w:rPr") {
      depth = node.depth;
      last = 0;
    }
    if (node.depth != depth + 1) continue;
    const auto found = std::find(order.begin(), order.end(), node.name);
    if (found == order.end()) continue;
    const std::size_t place = static_cast<std::size_t>(found - order.begin());
    CAPTURE(node.name);
    CHECK(place > last);
    last = place;
  }
}

TEST_CASE("styles: texts are proofread in their language") {
  CHECK(writers::docx::styles(Language::danish).find("<w:lang w:val='da-DK'") != std::string::npos);
  CHECK(writers::docx::styles(Language::english).find("<w:lang w:val='en-GB'") != std::string::npos);
}

}  // namespace docx_styles_test
