// SPDX-License-Identifier: MPL-2.0
#include "core/readers/lines_of_page.h"

#include <doctest/doctest.h>

namespace readers_lines_of_page_test {

using namespace kommissorium;
using Lines = std::vector<std::string>;

TEST_CASE("lines of a page: block by block, without what is never shown") {
  CHECK(
      readers::lines_of_page("\xEF\xBB\xBF<!DOCTYPE html><html><head><title>x</title></head><body><STYLE>p{}"
                             "</STYLE>\n<p>En <b>fed</b>\n  linje<br>og en</p><!-- <p>nej</p> -->"
                             "<template id=\"x\">kommissorium-1</template><td>a</td><td>b</td>") ==
      Lines{"En fed linje", "og en", "a", "b"});
}

TEST_CASE("lines of a page: entities are characters, lines that mail broke are whole") {
  CHECK(readers::lines_of_page("<p>1 &lt; 2 &amp; &quot;3&quot; &#39;4&#39; &x; &") ==
        Lines{"1 < 2 & \"3\" '4' &x; &"});
  CHECK(readers::lines_of_page("<p>langt=\r\n ord=\net</p>") == Lines{"langt ordet"});
}

TEST_CASE("lines of a page: markup that is not closed hides what follows it, and ends") {
  CHECK(readers::lines_of_page("<p>a</p><script>x") == Lines{"a"});
  CHECK(readers::lines_of_page("a<!-- b") == Lines{"a"});
  CHECK(readers::lines_of_page("a<b") == Lines{"a"});
  CHECK(readers::lines_of_page("").empty());
}

}  // namespace readers_lines_of_page_test
