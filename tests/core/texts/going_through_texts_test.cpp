// SPDX-License-Identifier: MPL-2.0
#include "core/texts/going_through_texts.h"

#include <doctest/doctest.h>

namespace texts_going_through_texts_test {

using namespace kommissorium;
using texts::going_through_texts;

TEST_CASE("going through texts: days and numbers stand in their sentences") {
  const texts::GoingThroughTexts& danish = going_through_texts(Language::danish);
  CHECK(danish.due(true, "1. oktober 2026") == "Skulle tages op igen 1. oktober 2026");
  CHECK(danish.due(false, "1. oktober 2026") == "Tages op igen 1. oktober 2026");
  CHECK(danish.stand_by(4) == "Nej, vi står ved afsnit 4");
  CHECK(danish.mend(4) == "Ja, ret afsnit 4");
  CHECK(danish.changed_since(2, true) == "Ændret siden udgave 2");
  CHECK(danish.changed_since(2, false) == "Som i udgave 2");
  CHECK(danish.done(2, 8) == "2 af 8 afsnit er gennemgået");
  CHECK(danish.left(1).starts_with("1 afsnit"));
  CHECK(danish.left(5).starts_with("5 afsnit"));
}

TEST_CASE("going through texts: every sentence is there in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::GoingThroughTexts& words = going_through_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one : {words.begin, words.title, words.lead, words.nothing_written,
                                       words.question, words.read_again, words.next_time, words.next_day,
                                       words.next_help, words.later_day, words.finish, words.finish_help}) {
      CHECK_FALSE(one.empty());
    }
    for (const std::string& one :
         {words.due(true, "x"), words.stand_by(1), words.mend(1), words.changed_since(1, true),
          words.done(1, 2), words.left(1), words.left(2)}) {
      CHECK_FALSE(one.empty());
    }
  }
  CHECK(going_through_texts(Language::danish).left(2) != going_through_texts(Language::english).left(2));
}

}  // namespace texts_going_through_texts_test
