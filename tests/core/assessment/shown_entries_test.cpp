// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/shown_entries.h"

#include "assessments.h"
#include "core/texts/requirement_texts.h"

namespace assessment_shown_entries_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;

TEST_CASE("shown entries: by theme, with the file's words or our own; somebody's own come last") {
  const SelfAssessment assessment = read_whole(fixture);
  const std::vector<ShownEntry> shown = shown_entries(assessment, Language::danish);
  REQUIRE(shown.size() == assessment.entries.size());
  CHECK(shown[0].wording == "Opdigtet krav om værdi");
  CHECK(shown[0].theme == Theme::relevance);
  CHECK(shown[1].entry->id == "G3");
  CHECK(shown[1].wording == texts::requirement_text("G3", Language::danish));
  CHECK(shown[1].level == Level::one);  // from our table, the file says none
  CHECK(shown.back().entry->id == "X1");
  CHECK_FALSE(shown.back().theme.has_value());
  CHECK(shown.back().wording.empty());
  CHECK(kind_in_words(shown.back(), Language::danish) == "Uden niveau, krav");
  CHECK(kind_in_words(shown[3], Language::danish) == "Niveau 2, anbefaling");
  CHECK(kind_in_words(shown[3], Language::english) == "Level 2, recommended");
}

TEST_CASE("shown entries: the file's own level counts before ours, which may be older") {
  const SelfAssessment assessment =
      read_whole("{\"krav\":[{\"id\":\"G3\",\"kategori\":\"relevans\",\"produktniveau\":\"3\"}]}");
  const std::vector<ShownEntry> shown = shown_entries(assessment, Language::danish);
  CHECK(shown[0].theme == Theme::relevance);
  CHECK(shown[0].level == Level::three);
}

TEST_CASE("shown entries: the model's answers are said in the reader's language, others as they stand") {
  CHECK(answer_in_words("Ja", Language::english) == "Yes");
  CHECK(answer_in_words("Ved ikke", Language::danish) == "Ved ikke");
  CHECK(answer_in_words("Delvist", Language::english) == "Delvist");
  CHECK(answer_in_words("", Language::english).empty());
  CHECK(theme_in_words(std::nullopt, Language::english) == "Other requirements");
}

}  // namespace assessment_shown_entries_test
