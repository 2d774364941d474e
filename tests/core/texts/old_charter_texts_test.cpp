// SPDX-License-Identifier: MPL-2.0
#include "core/texts/old_charter_texts.h"

#include <doctest/doctest.h>

namespace texts_old_charter_texts_test {

using namespace kommissorium;
using texts::old_charter_texts;

TEST_CASE("old charter texts: one and many, a place and none, in both languages") {
  CHECK(old_charter_texts(Language::danish).left(1) == "1 stykke er tilbage");
  CHECK(old_charter_texts(Language::danish).left(3) == "3 stykker er tilbage");
  CHECK(old_charter_texts(Language::danish).laid_in("3.1 Formål") == "Lagt ind ved 3.1 Formål.");
  CHECK(old_charter_texts(Language::danish).laid_in("") != old_charter_texts(Language::english).laid_in(""));
  for (const Language language : {Language::danish, Language::english}) {
    const texts::OldCharterTexts& words = old_charter_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.way, words.way_help, words.title, words.lead, words.text, words.text_help, words.pieces,
          words.nothing_yet, words.no_place, words.new_duty, words.new_section, words.place, words.lay_in,
          words.own_section, words.all_laid_in}) {
      CHECK_FALSE(one.empty());
    }
  }
}

}  // namespace texts_old_charter_texts_test
