// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/new_assessment.h"

#include "assessments.h"
#include "core/texts/requirement_texts.h"

namespace assessment_new_assessment_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;

TEST_CASE("new assessment: all 43 in order, none answered, of the shape that is exchanged") {
  const Begun begun = {"OS2\"eksempel\"", "Anna Eksempel", "2026-12-01", "2026-12-01T08:00:00Z"};
  for (const Language language : {Language::danish, Language::english}) {
    const SelfAssessment assessment = new_assessment(begun, language);
    CHECK(assessment.product == begun.product);
    CHECK(assessment.filled_by == begun.filled_by);
    CHECK(assessment.filled_date == begun.filled_date);
    CHECK(assessment.bytes.find("\"generatedAt\":\"2026-12-01T08:00:00Z\"") != std::string::npos);
    REQUIRE(assessment.entries.size() == requirement_count);
    for (std::size_t n = 0; n < requirement_count; ++n) {
      const Requirement& requirement = requirements()[n];
      const Entry& entry = assessment.entries[n];
      CHECK(entry.id == requirement.id);
      CHECK(theme_from_tag(entry.theme) == requirement.theme);
      CHECK(level_from_tag(entry.level) == requirement.level);
      CHECK(entry.wording == texts::requirement_text(requirement.id, language));
      CHECK_FALSE(entry.is_answered());
      CHECK(entry.answer_place.has_value());
      CHECK(entry.documentation_place.has_value());
    }
    CHECK(new_assessment(begun, language).bytes == assessment.bytes);
    CHECK(json::parse(assessment.bytes).ok());
  }
}

}  // namespace assessment_new_assessment_test
