// SPDX-License-Identifier: MPL-2.0
#include "core/texts/decision_texts.h"

#include <doctest/doctest.h>

namespace texts_decision_texts_test {

using namespace kommissorium;
using texts::decision_texts;

TEST_CASE("decision texts: numbers and names stand in their sentences") {
  const texts::DecisionTexts& danish = decision_texts(Language::danish);
  CHECK(danish.adopt(2) == "Vedtag udgave 2");
  CHECK(danish.version(2, "Til høring") == "Udgave 2 · Til høring");
  CHECK(danish.version(2, "") == "Udgave 2");
  CHECK(danish.open_points(1) == "1 punkt er åbent.");
  CHECK(danish.open_points(4) == "4 punkter er åbne.");
  CHECK(danish.changes_since(2, 1) == "1 ændring siden udgave 2");
  CHECK(danish.changes_since(2, 3) == "3 ændringer siden udgave 2");
  CHECK(danish.in_short(2, false, false) == "Udgave 2, vedtaget");
  CHECK(danish.in_short(2, true, false) == "Ændret siden udgave 2");
  CHECK(danish.in_short(2, true, true) == "Udgave 2, genåbnet");
  CHECK(decision_texts(Language::english).changes_since(2, 3) == "3 changes since version 2");
}

TEST_CASE("decision texts: every sentence is there in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::DecisionTexts& words = decision_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.title, words.lead, words.side_row, words.not_adopted, words.reopen, words.hindered,
          words.at_meeting, words.present, words.answers, words.board, words.approved, words.refused,
          words.versions, words.restore_version, words.back_to_now}) {
      CHECK_FALSE(one.empty());
    }
  }
}

}  // namespace texts_decision_texts_test
