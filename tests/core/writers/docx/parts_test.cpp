// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/parts.h"

#include <doctest/doctest.h>

#include "tests/core/writers/docx/unpacked.h"

namespace docx_parts_test {

using namespace kommissorium;
using namespace kommissorium::writers::docx;

namespace {

outline::Document titled(Language language) {
  outline::Document document;
  document.language = language;
  document.title = "Styregruppen for <OS2> & 'venner'";
  document.footer = "Foden";
  return document;
}

bool has(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("parts: Word opens the document as one of its own version and asks nothing") {
  for (const Language language : {Language::danish, Language::english}) {
    const std::string xml = settings(language);
    CHECK(has(xml, "w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word' w:val='15'"));
    CHECK_FALSE(has(xml, "updateFields"));
    trial::read_xml(xml);
  }
}

TEST_CASE("parts: page numbers are fields in the words of the language") {
  const std::string danish = footer(titled(Language::danish));
  CHECK(has(danish, ">Side </w:t>"));
  CHECK(has(danish, "w:instr=' PAGE '"));
  CHECK(has(danish, "w:instr=' NUMPAGES '"));
  CHECK(danish.find("PAGE ") < danish.find("NUMPAGES"));
  CHECK(has(footer(titled(Language::english)), "> of </w:t>"));
  trial::read_xml(header(titled(Language::danish)));
}

TEST_CASE("parts: title and language are properties, and so is the digest when there is one") {
  const outline::Document document = titled(Language::danish);
  CHECK(has(core_properties(document),
            "<dc:title>Styregruppen for &lt;OS2&gt; &amp; &apos;venner&apos;</dc:title>"));
  CHECK(has(core_properties(document), "<dc:language>da-DK</dc:language>"));
  CHECK(has(custom_properties(document, "abc"), "name='Digest'><vt:lpwstr>abc<"));
  CHECK_FALSE(has(custom_properties(document, ""), "Digest"));
  for (const std::string& xml : {core_properties(document), extended_properties(),
                                 custom_properties(document, "abc"), numbering(), font_table()})
    trial::read_xml(xml);
}

}  // namespace docx_parts_test
