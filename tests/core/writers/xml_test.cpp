// SPDX-License-Identifier: MPL-2.0
#include "core/writers/xml.h"

#include <doctest/doctest.h>

#include "tests/core/writers/docx/unpacked.h"
#include "tests/laws/dice.h"

namespace writers_xml_test {

using namespace kommissorium;
using writers::xml::escaped;

TEST_CASE("xml: markup is named and blanks that a reader would change are kept") {
  CHECK(escaped("a & b < c > d \" '") == "a &amp; b &lt; c &gt; d &quot; &apos;");
  CHECK(escaped("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d");
  CHECK(escaped("æøå שלום 😀") == "æøå שלום 😀");
}

TEST_CASE("xml: what XML cannot hold is replaced and nothing else is lost") {
  const std::string gone = "\xef\xbf\xbd";
  CHECK(escaped(std::string_view("a\0b", 3)) == "a" + gone + "b");
  CHECK(escaped("\x0b\x1f") == gone + gone);
  CHECK(escaped("\xef\xbf\xbe\xef\xbf\xbf") == gone + gone + gone + gone + gone + gone);
  CHECK(escaped("\xed\xa0\x80x") == gone + gone + gone + "x");  // half a surrogate pair
  CHECK(escaped("\xc0\xaf") == gone + gone);                    // "/" in more bytes than it needs
  CHECK(escaped("\xf4\x90\x80\x80").size() == 4 * gone.size());
  CHECK(escaped("\xe2\x82") == gone + gone);
  CHECK(escaped("\xef\xbf\xbd") == gone);
}

TEST_CASE("xml: whatever the bytes are, what comes out is read again") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string bytes;
    for (std::size_t n = dice.below(60); n > 0; --n) bytes += static_cast<char>(dice.below(256));
    const std::string text =
        std::string(writers::xml::declaration) + "<a b=\"" + escaped(bytes) + "\">" + escaped(bytes) + "</a>";
    const auto nodes = trial::read_xml(text);
    REQUIRE(nodes.size() == (bytes.empty() ? 2 : 3));
    if (!bytes.empty()) REQUIRE(nodes[1].name == nodes[0].attribute("b"));
    REQUIRE(escaped(nodes[0].attribute("b")) == escaped(bytes));
  }
}

}  // namespace writers_xml_test
