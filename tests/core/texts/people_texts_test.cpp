// SPDX-License-Identifier: MPL-2.0
#include "core/texts/people_texts.h"

#include <doctest/doctest.h>

namespace texts_people_texts_test {

using namespace kommissorium;
using texts::people_texts;

TEST_CASE("people texts: one, several and none, in both languages") {
  const texts::PeopleTexts& danish = people_texts(Language::danish);
  const texts::PeopleTexts& english = people_texts(Language::english);
  CHECK(danish.known(1) == "1 person fra jeres andre kommissorier");
  CHECK(danish.known(3) == "3 personer fra jeres andre kommissorier");
  CHECK(english.known(1) == "1 person from your other charters");
  CHECK(danish.found(0) == "Ingen passer.");
  CHECK(danish.found(2) == "2 personer fra jeres andre kommissorier. Står lige efter feltet.");
  CHECK(english.filled_in("Åse").starts_with("Åse"));
  CHECK(danish.use != english.use);
}

}  // namespace texts_people_texts_test
