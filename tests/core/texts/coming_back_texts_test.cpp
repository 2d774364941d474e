// SPDX-License-Identifier: MPL-2.0
#include "core/texts/coming_back_texts.h"

#include <doctest/doctest.h>

namespace texts_coming_back_texts_test {

using namespace kommissorium;
using texts::coming_back_texts;

TEST_CASE("coming back texts: one and many, in both languages") {
  CHECK(coming_back_texts(Language::danish).changes(1) == "1 felt siger noget andet");
  CHECK(coming_back_texts(Language::danish).changes(3) == "3 felter siger noget andet");
  CHECK(coming_back_texts(Language::danish).used_all(2) == "2 felter er nu som i dokumentet.");
  CHECK(coming_back_texts(Language::english).used("Phase") == "Phase is as in the document now.");
  for (const Language language : {Language::danish, Language::english}) {
    const texts::ComingBackTexts& words = coming_back_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.title, words.lead, words.in_document, words.here_now, words.nothing, words.changed_here,
          words.cannot, words.use, words.pass_over, words.use_all, words.unread, words.unread_lead,
          words.all_done, words.nothing_new}) {
      CHECK_FALSE(one.empty());
    }
  }
}

}  // namespace texts_coming_back_texts_test
