// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/package.h"

#include <doctest/doctest.h>

#include "tests/core/writers/docx/unpacked.h"

namespace docx_package_test {

using namespace kommissorium;
using writers::docx::Package;

TEST_CASE("package: content types first, then relationships beside the part they are of") {
  Package package;
  package.add("word/document.xml", "type/main", "<a/>");
  package.add("customXml/item1.xml", "application/xml", "<b/>");
  package.relate("", "rId1", "t", "word/document.xml");
  package.relate("word/document.xml", "rId2", "t", "../customXml/item1.xml");
  package.relate_outside("word/document.xml", "rId3", "t", "https://www.example.org/?a=1&b='2'");
  const trial::Unpacked out = trial::unpacked(std::move(package).archive());
  CHECK(out.order == std::vector<std::string>{"[Content_Types].xml", "_rels/.rels", "word/document.xml",
                                              "word/_rels/document.xml.rels", "customXml/item1.xml"});
  const std::string& relationships = out.parts.at("word/_rels/document.xml.rels");
  bool outside = false;
  for (const trial::Node& node : trial::read_xml(relationships)) {
    if (node.attribute("Id") != "rId3") continue;
    outside = true;
    CHECK(node.attribute("Target") == "https://www.example.org/?a=1&b='2'");
    CHECK(node.attribute("TargetMode") == "External");
  }
  CHECK(outside);
  CHECK(out.parts.at("[Content_Types].xml").find("/customXml/item1.xml") == std::string::npos);  // by default
}

}  // namespace docx_package_test
