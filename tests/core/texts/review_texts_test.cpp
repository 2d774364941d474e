// SPDX-License-Identifier: MPL-2.0
#include "core/texts/review_texts.h"

#include <doctest/doctest.h>

namespace texts_review_texts_test {

using namespace kommissorium;
using texts::review_texts;

TEST_CASE("review texts: what a file brought is one sentence, with names") {
  const texts::ReviewTexts& danish = review_texts(Language::danish);
  CHECK(danish.arrived(3, 41, 2, {"Anna Eksempel", "Bo Eksempel"}) ==
        "3 nye steder fra Anna Eksempel og Bo Eksempel, 2 andre forslag, 41 steder er ens");
  CHECK(danish.arrived(1, 0, 0, {}) == "1 nyt sted");
  CHECK(danish.arrived(0, 2, 1, {"Bo"}) == "1 andet forslag fra Bo, 2 steder er ens");
  CHECK(danish.arrived(0, 4, 0, {}) == "intet nyt (4 steder er ens)");
  const texts::ReviewTexts& english = review_texts(Language::english);
  CHECK(english.arrived(1, 1, 1, {"Anna", "Bo", "Cecilie"}) ==
        "1 new place from Anna, Bo and Cecilie, 1 other proposal, 1 equal place");
}

TEST_CASE("review texts: one and many, none and the last one") {
  const texts::ReviewTexts& danish = review_texts(Language::danish);
  CHECK(danish.proposal_of(1, 2) == "To forslag · 1 af 2");
  CHECK(danish.section(6, "Møder") == "Afsnit 6 · Møder");
  CHECK(danish.section(0, "") == "");
  CHECK(danish.chosen(0) == "Valgt. Nu er der ingen steder med to forslag.");
  CHECK(danish.chosen(1) != danish.chosen(2));
  CHECK(danish.written("", "i dag 10.41") == "Skrevet i dag 10.41");
  CHECK(danish.taken_back(1) != danish.taken_back(2));
  CHECK(danish.changes(1) == "1 ændring");
}

TEST_CASE("review texts: every sentence is there in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::ReviewTexts& words = review_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.proposals, words.lead, words.both, words.use_both, words.write_new, words.all_decided,
          words.make_one, words.history, words.earlier, words.whole_back, words.take_back}) {
      CHECK_FALSE(one.empty());
    }
  }
}

}  // namespace texts_review_texts_test
