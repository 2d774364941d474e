// SPDX-License-Identifier: MPL-2.0
#include "core/writers/escape.h"

#include <doctest/doctest.h>

namespace writers_escape_test {

using namespace kommissorium::writers;

TEST_CASE("escape: the five characters that could become markup are references, all others stay") {
  CHECK(escaped("<a href=\"x\" title='y'>&amp;</a>") ==
        "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  CHECK(escaped("æøå 😀 `=/{}") == "æøå 😀 `=/{}");
}

TEST_CASE("escape: only plain https and mailto addresses may become links") {
  CHECK(may_be_linked("https://www.os2.eu/governance"));
  CHECK(may_be_linked("mailto:anna@example.org"));
  for (const char* no : {"", "http://example.org", "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x",
                         "//example.org", "https://a b", "https://a\"b", "https://a'b", "https://a<b",
                         "https://a\nb", "https://æ.dk", " https://a", "https:a", "vbscript:x"}) {
    CAPTURE(no);
    CHECK_FALSE(may_be_linked(no));
  }
}

}  // namespace writers_escape_test
