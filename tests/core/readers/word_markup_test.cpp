// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_markup.h"

#include <doctest/doctest.h>

namespace readers_word_markup_test {

using namespace kommissorium;
using readers::XmlNode;

namespace {

XmlNode element(const std::string& inside) {
  const Result<XmlNode> read = readers::parse_xml(
      "<w:x xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inside + "</w:x>",
      "", "");
  REQUIRE(read.ok());
  return read.value();
}

}  // namespace

TEST_CASE("word markup: what is there is on, unless it says otherwise") {
  CHECK(readers::is_on(element("<w:b/>"), "b"));
  CHECK(readers::is_on(element("<w:b w:val=\"1\"/>"), "b"));
  for (const char* off : {"", "<w:b w:val=\"0\"/>", "<w:b w:val=\"false\"/>", "<w:b w:val=\"off\"/>"})
    CHECK_FALSE(readers::is_on(element(off), "b"));
}

TEST_CASE("word markup: plain text takes several lines where it says so") {
  for (const char* lines : {"1", "true", "on"})
    CHECK(readers::takes_lines(element("<w:text w:multiLine=\"" + std::string(lines) + "\"/>")));
  for (const char* one : {"", "<w:text/>", "<w:text w:multiLine=\"0\"/>", "<w:richText/>"})
    CHECK_FALSE(readers::takes_lines(element(one)));
}

TEST_CASE("word markup: tags are looked for anywhere, and words are joined") {
  CHECK(readers::has_tags(element("<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr></w:sdt>")));
  CHECK_FALSE(readers::has_tags(element("<w:sdt><w:sdtPr><w:tag w:val=\"\"/></w:sdtPr></w:sdt>")));
  CHECK(readers::joined_text(element("en <w:t>x</w:t>to")) == "en to");
}

}  // namespace readers_word_markup_test
