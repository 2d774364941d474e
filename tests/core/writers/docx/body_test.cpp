// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/body.h"

#include <doctest/doctest.h>

#include "core/writers/docx/parts.h"
#include "tests/core/writers/docx/unpacked.h"

namespace docx_body_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using writers::docx::body;

namespace {

std::size_t count(const std::string& text, std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(piece, at)) != std::string::npos; at += piece.size()) ++found;
  return found;
}

Paragraph filling(std::string text) {
  Run run{std::move(text), Tone::plain, ""};
  run.control = "section/purpose";
  return {{run}, ""};
}

}  // namespace

TEST_CASE("body: a text of one paragraph is a control in it, one of several is a control around them") {
  Document document;
  document.controls = {{"section/purpose", ControlKind::long_text, "Formål", "?", {}, false}};
  document.blocks = {filling("Et")};
  CHECK(count(body(document).xml, "<w:text w:multiLine='1'/>") == 1);
  document.blocks = {filling("Et"), filling("To"), Paragraph{{{"Andet", Tone::plain, ""}}, ""}};
  const std::string xml = body(document).xml;
  CHECK(count(xml, "<w:sdt>") == 1);
  CHECK(count(xml, "<w:richText/>") == 1);
  CHECK(xml.find("</w:sdt>") < xml.find("Andet"));
  CHECK(xml.find("</w:sdt>") > xml.find("To"));
}

TEST_CASE(
    "body: in a control of several paragraphs each line is one, and shows whether it goes on with a text") {
  Document document;
  document.controls = {{"section/purpose", ControlKind::long_text, "Formål", "?", {}, false}};
  document.blocks = {filling("Et\nto\ntre"), filling("Fire")};
  const std::string xml = body(document).xml;
  CHECK(count(xml, "<w:br/>") == 0);
  CHECK(count(xml, "<w:pStyle w:val='BodyText'/>") == 2);
  CHECK(count(xml, "<w:pStyle w:val='BodyLine'/>") == 2);
  CHECK(count(xml, "<w:spacing w:after='0'/>") == 2);  // what belongs together stands together
  CHECK(trial::WordText::of(xml, writers::docx::footer(document)) == "Et to tre Fire");
}

TEST_CASE("body: a list that is filled in is a control around it") {
  Document document;
  document.controls = {{"section/purpose", ControlKind::long_text, "Formål", "?", {}, false}};
  document.blocks = {List{{filling("a").runs, filling("b").runs}}};
  CHECK(count(body(document).xml, "<w:richText/>") == 1);
}

TEST_CASE("body: a page break stands before the next paragraph, and no empty page comes of it") {
  Document document;
  document.blocks = {PageBreak{}, PageBreak{}, Heading{2, "", "Bilag"}, PageBreak{}};
  CHECK(count(body(document).xml, "<w:pageBreakBefore/>") == 1);
}

TEST_CASE("body: two tables do not grow together, and the last is followed by a paragraph") {
  Table table;
  table.columns = {"A"};
  Document document;
  document.blocks = {table, table};
  const std::string xml = body(document).xml;
  CHECK(count(xml, "</w:tbl><w:p>") == 2);
  CHECK(count(xml, "</w:tbl><w:sectPr>") == 0);
}

TEST_CASE("body: numbers are text, as every other writer has them") {
  Document document;
  document.blocks = {Heading{2, "4", "Det skal gruppen"}, Paragraph{{{"Mødes", Tone::plain, ""}}, "4.1"}};
  const std::string xml = body(document).xml;
  CHECK(count(xml, ">4</w:t><w:tab/>") == 1);
  CHECK(count(xml, ">4.1</w:t><w:tab/>") == 1);
}

TEST_CASE("body: a question too long for the margin stands above its answer") {
  Document document;
  document.blocks = {
      Facts{{{"Kort", {{"a", Tone::plain, ""}}}, {std::string(60, 'x'), {{"b", Tone::plain, ""}}}}}};
  const std::string xml = body(document).xml;
  CHECK(count(xml, "<w:r><w:tab/></w:r>") == 1);
  CHECK(count(xml, "<w:r><w:br/></w:r>") == 1);
}

}  // namespace docx_body_test
