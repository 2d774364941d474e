// SPDX-License-Identifier: MPL-2.0
#include "core/texts/guide_texts.h"

#include <doctest/doctest.h>

namespace texts_guide_texts_test {

using namespace kommissorium;
using texts::guide_texts;

TEST_CASE("guide texts: every stop of the tour and every tip is there in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::GuideTexts& words = guide_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.back, words.newcomer, words.take_tour, words.tour, words.previous, words.next, words.end_tour,
          words.tip, words.understood, words.show_tips})
      CHECK_FALSE(one.empty());
    for (const texts::GuideTexts::Stop& stop : words.stops) {
      CHECK_FALSE(stop.title.empty());
      CHECK_FALSE(stop.words.empty());
    }
    for (const std::string_view tip : words.tips) CHECK_FALSE(tip.empty());
  }
}

TEST_CASE("guide texts: steps and sources as each language says them") {
  CHECK(guide_texts(Language::danish).step_of(2, 6) == "2 af 6");
  CHECK(guide_texts(Language::english).step_of(2, 6) == "2 of 6");
  CHECK(guide_texts(Language::danish).source("OS2, Arbejdsgrupper") == "Kilde: OS2, Arbejdsgrupper");
  CHECK(guide_texts(Language::english).source("OS2, Arbejdsgrupper") == "Source: OS2, Arbejdsgrupper");
}

}  // namespace texts_guide_texts_test
