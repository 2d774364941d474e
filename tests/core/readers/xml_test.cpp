// SPDX-License-Identifier: MPL-2.0
#include "core/readers/xml.h"

#include <doctest/doctest.h>

#include "tests/laws/dice.h"

namespace readers_xml_test {

using namespace kommissorium;
using readers::parse_xml;
using readers::XmlNode;

namespace {

Problem problem_of(const std::string& xml) {
  const Result<XmlNode> read = parse_xml(xml, "a.docx", "word/document.xml");
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().place.file == "a.docx");
  CHECK(read.error().detail == "word/document.xml");
  return read.error().problem;
}

}  // namespace

TEST_CASE("xml: elements, texts and attributes, by what their namespaces are and not by their prefixes") {
  const Result<XmlNode> read = parse_xml(
      "<?xml version=\"1.0\"?><a:x xmlns:a=\"urn:one\" a:k=\"1\" l='2'>t&amp;<y "
      "xmlns=\"urn:two\">\xC3\xA5<![CDATA[<]]></y>u</a:x>",
      "", "");
  REQUIRE(read.ok());
  const XmlNode& root = read.value();
  CHECK(root.space == "urn:one");
  CHECK(root.name == "x");
  CHECK(root.attribute("k") == "1");
  CHECK(root.attribute("l") == "2");
  CHECK(root.attribute("m") == "");
  REQUIRE(root.children.size() == 3);
  CHECK(root.children[0].text == "t&");
  CHECK(root.child("y")->space == "urn:two");
  CHECK(root.child("y")->children[0].text == "\xC3\xA5<");
  CHECK(root.children[2].text == "u");
  CHECK(root.child("z") == nullptr);
}

TEST_CASE("xml: what is not well-formed is damaged") {
  for (const char* bad : {"", "x", "<a>", "<a></b>", "<a", "<a>&x;</a>", "<a>\x01</a>", "<a>\xFF</a>",
                          "<a/><b/>", "<p:a/>", "<a b='1' b='2'/>", "<a>&#0;</a>"}) {
    CAPTURE(bad);
    CHECK(problem_of(bad) == Problem::damaged_document);
  }
}

TEST_CASE("xml: a document type is refused unread, and with it every bomb of entities") {
  CHECK(problem_of("<!DOCTYPE a><a/>") == Problem::unsafe_document);
  CHECK(problem_of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>") ==
        Problem::unsafe_document);
  CHECK(problem_of("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>") ==
        Problem::unsafe_document);
}

TEST_CASE("xml: depth and size are limited") {
  const auto nested = [](std::size_t depth) {
    std::string xml;
    for (std::size_t n = 0; n < depth; ++n) xml += "<a>";
    for (std::size_t n = 0; n < depth; ++n) xml += "</a>";
    return xml;
  };
  CHECK(parse_xml(nested(readers::deepest_xml), "", "").ok());
  CHECK(problem_of(nested(readers::deepest_xml + 1)) == Problem::unsafe_document);
  CHECK(problem_of(nested(100000)) == Problem::unsafe_document);
  std::string wide = "<a>";
  for (std::size_t n = 0; n < readers::most_xml_nodes; ++n) wide += "<b/>";
  CHECK(problem_of(wide + "</a>") == Problem::document_too_large);
}

TEST_CASE("xml: any bytes changed give a tree or a named problem") {
  const std::string whole = "<a xmlns='urn:x' b='1'><c>tekst &#229;</c><d/><!-- e --><f>g</f></a>";
  for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
    laws::Dice dice(seed);
    std::string bytes = whole;
    for (std::size_t n = 1 + dice.below(4); n > 0; --n)
      bytes[dice.below(bytes.size())] = static_cast<char>(dice.below(256));
    const Result<XmlNode> read = parse_xml(bytes, "a.docx", "x");
    if (!read.ok()) CHECK(read.error().detail == "x");
  }
}

}  // namespace readers_xml_test
