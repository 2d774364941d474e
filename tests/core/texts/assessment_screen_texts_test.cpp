// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_screen_texts.h"

#include <doctest/doctest.h>

#include "core/texts/fill.h"

namespace texts_assessment_screen_texts_test {

using namespace kommissorium;

TEST_CASE("assessment screen texts: each names product, file and requirement in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::AssessmentScreenTexts& say = texts::assessment_screen_texts(language);
    CHECK(texts::fill(say.came, {"OS2eksempel"}).ends_with(": OS2eksempel"));
    CHECK(texts::fill(say.proposal_used, {"G3"}).starts_with("G3: "));
    CHECK(texts::fill(say.unsaved, {"a.json"}).starts_with("a.json: "));
    CHECK(texts::fill(say.file_name, {"OS2eksempel", "2026-12-01"}).ends_with("OS2eksempel 2026-12-01"));
  }
}

TEST_CASE("assessment screen texts: how far it is, and how many proposals wait") {
  const texts::AssessmentScreenTexts& danish = texts::assessment_screen_texts(Language::danish);
  CHECK(danish.answered(3, 43, 0) == "3 af 43 besvaret");
  CHECK(danish.answered(3, 43, 1) == "3 af 43 besvaret · 1 forslag");
  CHECK(texts::assessment_screen_texts(Language::english).answered(0, 43, 2) ==
        "0 of 43 answered · 2 proposals");
}

}  // namespace texts_assessment_screen_texts_test
