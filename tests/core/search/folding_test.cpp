// SPDX-License-Identifier: MPL-2.0
#include "core/search/folding.h"

#include <doctest/doctest.h>

namespace search_folding_test {

using kommissorium::search::fold;
using kommissorium::search::folded;
using kommissorium::search::Folding;
using kommissorium::search::words_of;

TEST_CASE("folding: case, accents and Danish letters") {
  CHECK(folded("ÅSE Ærø Østergård") == "aase aeroe oestergaard");
  CHECK(folded("Aase") == folded("Åse"));
  CHECK(folded("A\xCC\x8Ase") == folded("Åse"));  // a ring of its own, as a Mac pastes it
  CHECK(folded("Allé CAFE\xCC\x81") == "alle cafe");
  CHECK(folded("Göteborg Müller Łódź") == "goeteborg muller lodz");
  CHECK(folded("ΑΘΗΝΑ Москва") == "αθηνα москва");
  CHECK(folded("שלום 😀 2×2") == "שלום 😀 2×2");
  CHECK(folded("a\xC2\xA0"
               "b") == "a b");
}

TEST_CASE("folding: bytes that are no UTF-8 stay, and every byte knows where it comes from") {
  for (const std::string text : {"Åse 😀 x", "\xFF\xC3", "\xC3(", "\xF0\x9F\x98", "", "\xED\xA0\x80"}) {
    CAPTURE(text);
    const Folding folding = fold(text);
    REQUIRE(folding.from.size() == folding.text.size());
    for (std::size_t at = 0; at < folding.from.size(); ++at) {
      CHECK(folding.from[at] < text.size());
      CHECK((at == 0 || folding.from[at - 1] <= folding.from[at]));
    }
  }
  CHECK(folded("\xFF\xC3") == "\xFF\xC3");
}

TEST_CASE("folding: words are each looked for once, however they are typed") {
  CHECK(words_of("  Åben\tdør \n åben DØR") == std::vector<std::string>{"aaben", "doer"});
  CHECK(words_of(" \xC2\xA0 ").empty());
  CHECK(words_of("").empty());
}

}  // namespace search_folding_test
