// SPDX-License-Identifier: MPL-2.0
// Markup is inert in a Word document too: with an attack in every text, each part has exactly the elements
// and attributes it has with a harmless letter there, and the words come out as they went in.
#include "core/writers/docx/docx.h"

#include "core/writers/plain_text.h"
#include "tests/core/writers/docx/unpacked.h"

namespace hostile_docx_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using kommissorium::trial::Node;

namespace {

Document everywhere(const std::string& text) {
  Run place{text, Tone::plain, ""};
  place.control = "duty/x#reason";
  const Runs runs = {{text, Tone::plain, ""}, {text, Tone::missing, "https://www.example.org/" + text}};
  Document document;
  document.kicker = document.title = document.status = document.footer = text;
  document.controls = {{"duty/x#reason", ControlKind::choice, text, text, {{text, text}}, true}};
  Table table;
  table.caption = text;
  table.columns = {text, text};
  table.rows = {{{{runs}, {runs}}}};
  document.blocks = {Heading{2, text, text},
                     Heading{2, "", text},
                     Heading{2, "", text},
                     Paragraph{{place}, text},
                     List{{runs}},
                     Facts{{{text, runs}}},
                     table,
                     Signatures{{text}}};
  return document;
}

/// Elements with the names of their attributes, without texts.
std::string structure(const std::string& part) {
  std::string out;
  for (const Node& node : kommissorium::trial::read_xml(part)) {
    if (node.kind == Node::Kind::text) continue;
    out += (node.kind == Node::Kind::begin ? "<" : "</") + node.name;
    for (const auto& attribute : node.attributes) out += " " + attribute.first;
  }
  return out;
}

}  // namespace

TEST_CASE("hostile: no text changes the structure of any part of a Word document") {
  const kommissorium::trial::Unpacked harmless =
      kommissorium::trial::unpacked(writers::docx::file(everywhere("<x"), "", "d"));
  for (const std::string text :
       {"</w:t></w:r></w:p><w:p/>", "]]>", "<!-- x", "-->", "<![CDATA[x]]>", "&amp;", "&#0;", "&x;",
        "\" w:val=\"x", "' w:val='x", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY y 'z'>]>",
        "\xE2\x80\xAEx", "\xEF\xBF\xBE", "\x01\x1F", "\xFF\xFE", "{1}", "../../x", "PK\x05\x06"}) {
    CAPTURE(text);
    const Document document = everywhere(text);
    const kommissorium::trial::Unpacked attacked =
        kommissorium::trial::unpacked(writers::docx::file(document, "", "d"));
    REQUIRE(attacked.order == harmless.order);
    for (const auto& part_of : attacked.parts) {
      const auto& name = part_of.first;  // clang 14 lets no lambda hold a structured binding
      const auto& bytes = part_of.second;
      CAPTURE(name);
      if (name == "word/_rels/document.xml.rels" || name == "word/document.xml") {
        kommissorium::trial::read_xml(bytes);  // an address may be refused: then there is no link
      } else {
        CHECK(structure(bytes) == structure(harmless.parts.at(name)));
      }
    }
    const bool held_by_xml =
        text.find_first_of("\x01\x05\xFF") == std::string::npos && text != "\xEF\xBF\xBE";
    if (held_by_xml) CHECK(kommissorium::trial::WordText::of(attacked) == writers::words(document));
  }
}

}  // namespace hostile_docx_test
