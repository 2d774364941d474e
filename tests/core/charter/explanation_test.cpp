// SPDX-License-Identifier: MPL-2.0
#include "core/charter/explanation.h"

#include "charters.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/charter/restore.h"

namespace charter_explanation_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const std::string field = "explanation/no-quorum";

}  // namespace

TEST_CASE("explanation: the field of a rule's name, of no other") {
  CHECK(is_explanation(field));
  CHECK(is_explanation("explanation/a-rule-of-2031"));
  for (const char* other : {"explanation", "explanation/", "explanation/No", "explanation/a/b",
                            "explanations/no", "explanation/a b", "explanation/\xC3\xA6"}) {
    CAPTURE(other);
    CHECK_FALSE(is_explanation(other));
  }
  CHECK(is_explanation("explanation/" + std::string(64, 'a')));
  CHECK_FALSE(is_explanation("explanation/" + std::string(65, 'a')));
}

TEST_CASE("explanation: it is part of the charter, its document and its check number, and goes again") {
  Desk desk = new_desk();
  const std::string before = digest(desk.charter());
  CHECK(desk.charter().section(explanations_section) == nullptr);
  CHECK(desk.write(field, "Vi rådgiver kun.\nDerfor.") == 1);
  const Charter now = desk.charter();
  const Section* section = now.section(explanations_section);
  REQUIRE(section != nullptr);
  CHECK(section->number == static_cast<int>(now.sections.size()));
  REQUIRE(section->points.size() == 1);
  CHECK(section->points.front().label == "Beslutningsdygtighed ikke aftalt");
  CHECK(section->points.front().value == Value("Vi rådgiver kun.\nDerfor."));
  CHECK_FALSE(section->points.front().required);
  CHECK(digest(now) != before);
  desk.write(field, "");
  CHECK(desk.charter().section(explanations_section) == nullptr);
  CHECK(digest(desk.charter()) == before);
}

TEST_CASE("explanation: of a rule this program does not know it is shown by the rule's name") {
  Desk desk = new_desk();
  desk.write("explanation/a-rule-of-2031", "Fordi");
  CHECK(desk.point("explanation/a-rule-of-2031").label == "a-rule-of-2031");
}

TEST_CASE("explanation: it goes with the content, in the list of fields, and two of them are proposals") {
  Desk one = new_desk();
  Desk other = one.copy("Bo");
  one.write(field, "Vi beslutter intet");
  other.write(field, "Vi er kun tre");
  const Result<Charter> copied = view(without_history(one.set));
  REQUIRE(copied.ok());
  REQUIRE(copied.value().point(field) != nullptr);
  CHECK(digest(copied.value()) == digest(one.charter()));
  bool listed = false;
  for (const ListedField& entry : field_list(one.charter()))
    listed = listed || (entry.field == field && entry.kind == "explanation");
  CHECK(listed);
  one.set.unite(other.set);
  CHECK(one.point(field).state == PointState::conflict);
  CHECK(digest(one.charter()).empty());
  CHECK(one.refusal(field, 7) == Problem::invalid_value);
}

TEST_CASE("explanation: restoring what stood before takes it back") {
  Desk desk = new_desk();
  const Charter then = desk.charter();
  desk.write(field, "Vi beslutter intet");
  desk.add(restore(desk.charter(), then, desk.author));
  CHECK(desk.charter().section(explanations_section) == nullptr);
}

}  // namespace charter_explanation_test
