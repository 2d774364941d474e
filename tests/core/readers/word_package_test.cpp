// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_package.h"

#include <doctest/doctest.h>

#include "tests/support/word_maker.h"

namespace readers_word_package_test {

using namespace kommissorium;
using readers::resolved_part;
using readers::WordPackage;
using trial::part_of;
using trial::word_parts;
using trial::zip;
using trial::ZipPart;

namespace {

struct Refusal {
  Problem problem;
  std::string part;
};

Refusal refusal_of(const std::vector<ZipPart>& parts) {
  const std::string bytes = zip(parts);
  const Result<WordPackage> package = WordPackage::open(bytes, "a.docx");
  REQUIRE_FALSE(package.ok());
  CHECK(package.error().place.file == "a.docx");
  return {package.error().problem, package.error().detail};
}

void replace(std::string& text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("word package: where a target leads") {
  CHECK(resolved_part("word/document.xml", "styles.xml") == "word/styles.xml");
  CHECK(resolved_part("word/document.xml", "../customXml/item1.xml") == "customXml/item1.xml");
  CHECK(resolved_part("word/document.xml", "/customXml/item1.xml") == "customXml/item1.xml");
  CHECK(resolved_part("", "word/document.xml") == "word/document.xml");
  CHECK(resolved_part("", "./a//b.xml") == "a/b.xml");
  CHECK(resolved_part("word/document.xml", "../../x.xml") == "");
  CHECK(resolved_part("", "../x.xml") == "");
  CHECK(resolved_part("", "/../x.xml") == "");
  CHECK(resolved_part("", "file:///etc/passwd") == "");
  CHECK(resolved_part("", "..\\x.xml") == "");
}

TEST_CASE("word package: the document and the items are found by relationship, whatever they are called") {
  std::vector<ZipPart> parts = word_parts("<w:p/>");
  part_of(parts, "word/document.xml").name = "word/document2.xml";
  part_of(parts, "word/_rels/document.xml.rels").name = "word/_rels/document2.xml.rels";
  replace(part_of(parts, "_rels/.rels").bytes, "word/document.xml", "/word/document2.xml");
  const std::string bytes = zip(parts);
  const Result<WordPackage> package = WordPackage::open(bytes, "a.docx");
  REQUIRE(package.ok());
  CHECK(package.value().main_part().value().name == "document");
  REQUIRE(package.value().custom_items().size() == 1);
  CHECK(package.value().custom_items()[0].value().name == "charter");
}

TEST_CASE("word package: a zip that is something else, and parts that are missing") {
  CHECK(refusal_of({{"mimetype", "application/vnd.oasis.opendocument.text"}}).problem ==
        Problem::no_word_document);
  for (const char* name : {"[Content_Types].xml", "_rels/.rels"}) {
    std::vector<ZipPart> parts = word_parts("");
    part_of(parts, name).name = "x";
    CHECK(refusal_of(parts).problem == Problem::no_word_document);
  }
  for (const char* name : {"word/document.xml", "customXml/item7.xml"}) {
    std::vector<ZipPart> parts = word_parts("");
    part_of(parts, name).name = "x";
    const Refusal refusal = refusal_of(parts);
    CHECK(refusal.problem == Problem::missing_part);
    CHECK(refusal.part == name);
  }
}

TEST_CASE("word package: a part outside the package is not followed") {
  std::vector<ZipPart> parts = word_parts("");
  SUBCASE("upwards") {
    replace(part_of(parts, "_rels/.rels").bytes, "word/document.xml", "../../etc/passwd");
    CHECK(refusal_of(parts).problem == Problem::unsafe_document);
  }
  SUBCASE("another machine") {
    replace(part_of(parts, "_rels/.rels").bytes, "word/document.xml", "https://x.example/document.xml");
    CHECK(refusal_of(parts).part == "https://x.example/document.xml");
  }
  SUBCASE("said to be external") {
    replace(part_of(parts, "word/_rels/document.xml.rels").bytes, "Target=\"../customXml",
            "TargetMode=\"External\" Target=\"../customXml");
    CHECK(refusal_of(parts).problem == Problem::unsafe_document);
  }
  SUBCASE("a link that people wrote is no part") {
    replace(part_of(parts, "word/_rels/document.xml.rels").bytes, "styles.xml\"",
            "https://x.example/\" TargetMode=\"External\"");
    CHECK(WordPackage::open(zip(parts), "a.docx").ok());
  }
}

TEST_CASE("word package: no part may lead out of it, also those that are not read") {
  std::vector<ZipPart> parts = word_parts("");
  const auto relation = [](const std::string& target) {
    return "<Relationships><Relationship Id=\"rId1\" Type=\"x/attachedTemplate\" Target=\"" + target +
           "\"/></Relationships>";
  };
  SUBCASE("named by the text") {
    replace(part_of(parts, "word/_rels/document.xml.rels").bytes, "styles.xml", "../../x.xml");
    const Refusal refusal = refusal_of(parts);
    CHECK(refusal.problem == Problem::unsafe_document);
    CHECK(refusal.part == "../../x.xml");
  }
  SUBCASE("named by any other part") {
    for (const char* name : {"word/_rels/settings.xml.rels", "customXml/_rels/item7.xml.rels"}) {
      std::vector<ZipPart> more = parts;
      more.push_back({name, relation("/../x.xml")});
      CHECK(refusal_of(more).problem == Problem::unsafe_document);
      more.back().bytes = relation("file:///etc/passwd");
      CHECK(refusal_of(more).part == "file:///etc/passwd");
      more.back().bytes = "<";
      CHECK(WordPackage::open(zip(more), "a.docx").ok());
      more.back().bytes = relation("../word/x.xml");
      CHECK(WordPackage::open(zip(more), "a.docx").ok());
    }
  }
  SUBCASE("a template that Word names itself is said to be external, and nobody follows it") {
    parts.push_back({"word/_rels/settings.xml.rels",
                     relation("file:///C:/Skabeloner/notat.dotm\" TargetMode=\"External")});
    CHECK(WordPackage::open(zip(parts), "a.docx").ok());
  }
}

TEST_CASE("word package: a property is found by its name, and one that is not there is empty") {
  std::vector<ZipPart> parts = word_parts("<w:p/>");
  std::string& named = part_of(parts, "_rels/.rels").bytes;
  named.insert(named.find("<Relationship "),
               "<Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
               "relationships/custom-properties\" Target=\"docProps/custom.xml\"/>");
  CHECK(WordPackage::open(zip(parts), "a.docx").ok());  // it is no part of the text
  parts.push_back(
      {"docProps/custom.xml",
       "<Properties xmlns:vt=\"urn:vt\"><property name=\"Language\"><vt:lpwstr>da</vt:lpwstr>"
       "</property><property name=\"Digest\"><vt:lpwstr>3a51</vt:lpwstr></property></Properties>"});
  const std::string bytes = zip(parts);
  const Result<WordPackage> package = WordPackage::open(bytes, "a.docx");
  REQUIRE(package.ok());
  CHECK(package.value().custom_property("Digest").value() == "3a51");
  CHECK(package.value().custom_property("Other").value() == "");
}

}  // namespace readers_word_package_test
