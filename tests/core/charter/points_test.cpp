// SPDX-License-Identifier: MPL-2.0
#include "core/charter/points.h"

#include "charters.h"

namespace charter_points_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("points: a question is open until something is written in it") {
  Desk desk = new_desk(GroupKind::steering, "");
  CHECK(desk.point("head/product").state == PointState::open);
  CHECK(desk.point("head/product").value.is_null());
  CHECK(desk.point("head/product").required);
  desk.write("head/product", "   ");
  CHECK(desk.point("head/product").state == PointState::open);
  desk.write("head/product", "OS2eksempel");
  const Point point = desk.point("head/product");
  CHECK(point.state == PointState::answered);
  CHECK(point.value == Value("OS2eksempel"));
  CHECK(point.kind == PointKind::text);
  CHECK(point.author == "Åse");
  CHECK(point.time == "2026-11-23T10:00:00Z");
  CHECK(point.wording_field.empty());
  CHECK(point.number.empty());
  desk.write("head/product", "");
  CHECK(desk.point("head/product").state == PointState::open);
  CHECK(desk.point("head/product").value.is_null());
}

TEST_CASE("points: a choice the catalogue does not know is no answer") {
  Desk desk = new_desk();
  desk.set.add(revisions::revision("head/level", {}, "9", "", ""));
  const Point point = desk.point("head/level");
  CHECK(point.state == PointState::open);
  CHECK(point.value.is_null());
  CHECK(point.proposals.size() == 1);
  CHECK(point.choices.size() == 2);
}

TEST_CASE("points: the catalogue's clause stands until the group words it otherwise, and can be restored") {
  Desk desk = new_desk();
  Point clause = desk.point("section/purpose");
  CHECK(clause.state == PointState::answered);
  CHECK(clause.value == Value("Gruppen styrer."));
  CHECK_FALSE(clause.reworded);
  CHECK(clause.label == "Formål");
  CHECK(clause.number == "3.1");
  CHECK(clause.wording_field == "section/purpose");
  desk.write("section/purpose", "Vi styrer.");
  clause = desk.point("section/purpose");
  CHECK(clause.state == PointState::adapted);
  CHECK(clause.reworded);
  CHECK(clause.value == Value("Vi styrer."));
  CHECK(clause.catalogue_wording == "Gruppen styrer.");
  desk.write("section/purpose", clause.catalogue_wording);
  clause = desk.point("section/purpose");
  CHECK(clause.state == PointState::answered);
  CHECK_FALSE(clause.reworded);
  CHECK(clause.value == Value("Gruppen styrer."));
}

TEST_CASE("points: a clause the catalogue has no text for is open until somebody writes it") {
  catalogue::ClauseEntry empty = {"section/extra", both("Andet"), {}, {}, {}, "test"};
  CHECK(clause_point(empty, {}, Language::danish).state == PointState::open);
}

TEST_CASE("points: a duty goes from open over settled to adapted") {
  Desk desk = new_desk();
  CHECK(desk.point("duty/quality").state == PointState::open);
  CHECK(desk.point("duty/quality").value == encode(Answer{}));
  desk.write("duty/quality", explained(" "));
  CHECK(desk.point("duty/quality").state == PointState::open);
  desk.write("duty/quality", explained("Først til januar"));
  CHECK(desk.point("duty/quality").state == PointState::answered);
  CHECK(desk.point("duty/quality").answer.reason == "Først til januar");
  desk.write("duty/quality/text", "Stille høje krav");
  const Point point = desk.point("duty/quality");
  CHECK(point.state == PointState::adapted);
  CHECK(point.reworded);
  CHECK(point.label == "Stille høje krav");
  CHECK(point.catalogue_wording == "Stille krav");
  CHECK(point.required);
  CHECK(desk.point("responsibility/value").kind == PointKind::responsibility);
}

TEST_CASE("points: two answers or two wordings are a conflict, with both to read") {
  const Desk start = new_desk();
  Desk anna = start.copy("Anna");
  Desk bo = start.copy("Bo");
  anna.write("duty/quality", followed());
  bo.write("duty/quality", explained("Nej"));
  anna.write("duty/direction/text", "Retning");
  bo.write("duty/direction/text", "Kurs");
  bo.write("duty/direction", followed());
  anna.set.unite(bo.set);
  const Point answers = anna.point("duty/quality");
  CHECK(answers.state == PointState::conflict);
  CHECK(answers.proposals.size() == 2);
  CHECK(answers.answer == Answer{});
  CHECK(answers.value.is_null());
  const Point wordings = anna.point("duty/direction");
  CHECK(wordings.state == PointState::conflict);
  CHECK(wordings.wording_proposals.size() == 2);
  CHECK(wordings.label == wordings.catalogue_wording);
  CHECK(wordings.answer.kind == AnswerKind::followed);
}

TEST_CASE("points: a proposal to keep the catalogue's wording shows that wording") {
  Desk desk = new_desk();
  desk.write("section/purpose", "Vi styrer.");
  Desk anna = desk.copy("Anna");
  Desk bo = desk.copy("Bo");
  anna.write("section/purpose", "");
  bo.write("section/purpose", "Vi leder.");
  anna.set.unite(bo.set);
  const Point point = anna.point("section/purpose");
  REQUIRE(point.proposals.size() == 2);
  CHECK((point.proposals[0].value == Value("Gruppen styrer.") ||
         point.proposals[1].value == Value("Gruppen styrer.")));
}

TEST_CASE("points: an own duty and an own section are the group's and adapted once settled") {
  Desk desk = new_desk();
  const std::string duty = desk.add_duty("Holde kaffen varm");
  const std::string section = desk.add_section("Kaffe", "Den er sort.");
  Point point = desk.point("duty/" + duty);
  CHECK(point.own);
  CHECK(point.state == PointState::open);
  CHECK(point.label == "Holde kaffen varm");
  CHECK(point.catalogue_wording.empty());
  CHECK(point.wording_field == "duty/" + duty + "/text");
  desk.write("duty/" + duty, followed());
  CHECK(desk.point("duty/" + duty).state == PointState::adapted);
  point = desk.point("section/" + section + "/text");
  CHECK(point.kind == PointKind::own_section);
  CHECK(point.label == "Kaffe");
  CHECK(point.value == Value("Den er sort."));
  CHECK(point.state == PointState::adapted);
  CHECK(point.wording_field == "section/" + section + "/title");
}

}  // namespace charter_points_test
