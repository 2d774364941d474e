// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/contents.h"

#include <doctest/doctest.h>

namespace docx_contents_test {

using namespace kommissorium;
using namespace kommissorium::writers::docx;
using outline::Heading;

TEST_CASE("contents: sections with their numbers are links, clauses are left out") {
  outline::Document document;
  document.blocks = {Heading{2, "1", "Om"}, Heading{3, "1.1", "Mere om"}, Heading{2, "2", "Hvem"}};
  CHECK(contents(document).empty());  // two sections need no list
  document.blocks.push_back(Heading{2, "", "Underskrifter & mere"});
  const std::string list = contents(document);
  CHECK(list.find(">Indhold<") != std::string::npos);
  CHECK(list.find("Mere om") == std::string::npos);
  CHECK(list.find("Underskrifter &amp; mere") != std::string::npos);
  CHECK(list.find("w:anchor='" + bookmark_name(0) + "'") != std::string::npos);
  CHECK(list.find("w:anchor='" + bookmark_name(1) + "'") == std::string::npos);
  CHECK(list.find("w:anchor='" + bookmark_name(3) + "'") != std::string::npos);
  CHECK(list.find("dirty") == std::string::npos);
  CHECK(list.find("PAGEREF") == std::string::npos);
}

TEST_CASE("contents: a document without numbers, such as minutes, needs no list") {
  outline::Document minutes;
  minutes.blocks = {Heading{2, "", "Besluttet"}, Heading{2, "", "Forklaret"}, Heading{2, "", "Udsat"},
                    Heading{2, "", "Står åbent"}};
  CHECK(contents(minutes).empty());
}

TEST_CASE("contents: bookmarks differ and are as short as Word wants them") {
  CHECK(bookmark_name(0) != bookmark_name(1));
  CHECK(bookmark_name(99'999).size() <= 40);
}

}  // namespace docx_contents_test
