// SPDX-License-Identifier: MPL-2.0
#include "core/moving/move.h"

#include "core/charter/digest.h"
#include "core/charter/restore.h"
#include "tests/core/moving/editions.h"

namespace moving_move_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::moving;
using namespace kommissorium::moving::trial;
using charter::Charter;
using charter::Point;
using charter::PointState;

namespace {

std::size_t move(Desk& desk, const catalogue::Group& newer, const Taken& taken = {}) {
  return desk.add(move_to(desk.set, desk.charter(), newer, taken, desk.author));
}

catalogue::Group newer_group() {
  catalogue::Group newer = small_group(GroupKind::steering);
  newer.version = "2";
  return newer;
}

std::vector<Point> own_points(const Desk& desk) {
  std::vector<Point> own;
  for (const charter::Section& section : desk.charter().sections) {
    for (const Point& point : section.points) {
      if (point.own) own.push_back(point);
    }
  }
  return own;
}

}  // namespace

TEST_CASE("move: to the edition that is followed already there is nothing to write") {
  Desk desk = new_desk();
  CHECK(move(desk, small_group(GroupKind::steering)) == 0);
}

TEST_CASE("move: an edition that differs in nothing but its number costs its record and one revision") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  CHECK(move(desk, newer_group()) == 2);
  CHECK(desk.charter().group->version == "2");
  CHECK(desk.point("duty/quality").answer.kind == charter::AnswerKind::followed);
  CHECK(desk.charter().conflicts().empty());
  CHECK(move(desk, newer_group()) == 0);
  CHECK(move(desk, small_group(GroupKind::steering)) == 1);  // its record is here already
}

TEST_CASE("move: a text worded otherwise stays as the group read it, until the new one is taken") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  section_in(newer, "purpose").clauses.front().text = both("Gruppen leder.");
  Desk kept = new_desk();
  kept.write("duty/direction", explained("Senere"));
  Desk took = kept.copy("Bo");
  move(kept, newer);
  CHECK(kept.point("duty/direction").label == "Sætte retning");
  CHECK(kept.point("duty/direction").reworded);
  CHECK(kept.point("duty/direction").catalogue_wording == "Holde retningen");
  CHECK(kept.point("duty/direction").answer.reason == "Senere");
  CHECK(kept.point("section/purpose").value == Value("Gruppen styrer."));
  kept.write("duty/direction/text", "");  // each single choice can still be changed
  CHECK(kept.point("duty/direction").label == "Holde retningen");

  move(took, newer, {"duty/direction", "section/purpose"});
  CHECK(took.point("duty/direction").label == "Holde retningen");
  CHECK_FALSE(took.point("duty/direction").reworded);
  CHECK(took.point("duty/direction").answer.reason == "Senere");
  CHECK(took.point("section/purpose").value == Value("Gruppen leder."));
}

TEST_CASE("move: the group's own wording stays, and goes only where the new text is taken") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  Desk desk = new_desk();
  desk.write("duty/direction/text", "Vores retning");
  Desk other = desk.copy("Bo");
  CHECK(move(desk, newer) ==
        3);  // said again, so that whoever takes the new text meanwhile is no silent winner
  CHECK(desk.point("duty/direction").label == "Vores retning");
  move(other, newer, {"duty/direction"});
  CHECK(other.point("duty/direction").label == "Holde retningen");
  desk.set.unite(other.set);
  CHECK(desk.charter().conflicts() == std::vector<std::string>{"duty/direction/text"});
}

TEST_CASE("move: what is gone stays as an own point with its answer, or is let go") {
  catalogue::Group newer = newer_group();
  drop(section_in(newer, "duties").duties, "duty/direction");
  section_in(newer, "responsibilities").duties = {duty("responsibility/other", "Noget andet")};
  section_in(newer, "purpose").clauses.clear();
  drop(section_in(newer, "purpose").fields, "agreement/asks");
  Desk desk = new_desk();
  desk.write("duty/direction", explained("Senere"));
  desk.write("responsibility/value/text", "Sikre god værdi");
  desk.write("agreement/asks", "Bestyrelsen");
  const std::string own = desk.add_duty("Vores egen pligt");
  Desk other = desk.copy("Bo");
  move(desk, newer);
  const std::vector<Point> points = own_points(desk);
  REQUIRE(points.size() == 5);
  CHECK(points[0].field == "duty/" + own);
  CHECK(points[1].label == "Sætte retning");
  CHECK(points[1].answer.reason == "Senere");
  CHECK(points[1].state == PointState::adapted);
  CHECK(points[2].label == "Sikre god værdi");
  CHECK(points[2].state == PointState::open);
  CHECK(points[3].label == "Formål");
  CHECK(points[3].value == Value("Gruppen styrer."));
  CHECK(points[4].label == "Spørgsmål agreement/asks");
  CHECK(points[4].value == Value("Bestyrelsen"));

  move(other, newer, {"duty/direction", "responsibility/value", "section/purpose", "agreement/asks"});
  CHECK(own_points(other).size() == 1);
}

TEST_CASE("move: a choice that is gone stays as an own section, and its question is open") {
  catalogue::Group newer = newer_group();
  drop(entry_in(section_in(newer, "about").fields, "head/level").choices, "2");
  Desk desk = new_desk();
  desk.write("head/level", "2");
  move(desk, newer);
  CHECK(desk.point("head/level").state == PointState::open);
  REQUIRE(own_points(desk).size() == 1);
  CHECK(own_points(desk)[0].label == "Spørgsmål head/level");
  CHECK(own_points(desk)[0].value == Value("Valg 2"));
}

TEST_CASE("move: a role that is gone takes nothing else of a member with it") {
  catalogue::Group newer = newer_group();
  drop(newer.roles, "chair");
  drop(newer.participations, "agreement");
  Desk desk = new_desk();
  const std::string anna =
      desk.add_member({{"name", "Anna Eksempel"},
                       {"roles", Value::Array{"chair", "member"}},
                       {"participation", Value::Object{{"kind", "agreement"}, {"reference", "aftale 7"}}}});
  move(desk, newer);
  const Charter charter = desk.charter();
  const charter::Member& member = *charter.member(anna);
  CHECK(member.roles == std::vector<std::string>{"member"});
  CHECK(member.reference == "aftale 7");
  REQUIRE(own_points(desk).size() == 2);
  CHECK(own_points(desk)[0].label == "Formand");
  CHECK(own_points(desk)[0].value == Value("Anna Eksempel"));
}

TEST_CASE("move: proposals stay proposals, also where one of them is the old edition's text") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  drop(section_in(newer, "duties").duties, "duty/quality");
  Desk desk = new_desk();
  desk.write("duty/direction/text", "En fælles retning");
  Desk other = desk.copy("Bo");
  desk.write("duty/direction/text", "Vores retning");
  other.write("duty/direction/text", "");
  desk.write("duty/quality", followed());
  other.write("duty/quality", explained("Senere"));
  desk.set.unite(other.set);
  move(desk, newer);
  const Point direction = desk.point("duty/direction");
  REQUIRE(direction.wording_proposals.size() == 2);
  const auto proposed = [&direction](std::string_view text) {
    return direction.wording_proposals[0].value == Value(text) ||
           direction.wording_proposals[1].value == Value(text);
  };
  CHECK(proposed("Vores retning"));
  CHECK(proposed("Sætte retning"));
  REQUIRE(own_points(desk).size() == 1);
  CHECK(own_points(desk)[0].proposals.size() == 2);
}

TEST_CASE("move: two members who choose alike agree by themselves, two who choose apart have two proposals") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  drop(section_in(newer, "duties").duties, "duty/quality");
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  Desk alike = desk.copy("Bo");
  Desk apart = desk.copy("Carla");
  alike.author.time = apart.author.time = "2026-11-24T10:00:00Z";
  move(desk, newer);
  move(alike, newer);
  move(apart, newer, {"duty/direction", "duty/quality"});
  Desk both_alike = desk;
  both_alike.set.unite(alike.set);
  CHECK(both_alike.charter().conflicts().empty());
  CHECK(own_points(both_alike).size() == 1);
  CHECK(charter::digest(both_alike.set) == charter::digest(desk.set));
  desk.set.unite(apart.set);
  CHECK(desk.charter().conflicts() == std::vector<std::string>{"duty/direction/text"});
  CHECK(own_points(desk).size() == 1);  // what one let go and the other kept is there
}

TEST_CASE("move: a copy that has not moved follows when it comes together with one that has") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  Desk desk = new_desk();
  Desk behind = desk.copy("Bo");
  behind.write("duty/quality", followed());
  move(desk, newer);
  desk.set.unite(behind.set);
  CHECK(desk.charter().conflicts().empty());
  CHECK(desk.charter().group->version == "2");
  CHECK(desk.point("duty/direction").label == "Sætte retning");
  CHECK(desk.point("duty/quality").answer.kind == charter::AnswerKind::followed);
}

TEST_CASE("move: two editions chosen apart are two proposals, and moving again settles them") {
  Desk desk = new_desk();
  Desk other = desk.copy("Bo");
  catalogue::Group newest = newer_group();
  newest.version = "3";
  move(desk, newer_group());
  move(other, newest);
  desk.set.unite(other.set);
  const Charter between = desk.charter();
  CHECK(between.history.find("catalogue")->heads.size() == 2);
  const catalogue::Group wanted = between.group->version == "3" ? newer_group() : newest;
  move(desk, wanted);
  CHECK(desk.charter().history.find("catalogue")->heads.size() == 1);
  CHECK(desk.charter().group->version == wanted.version);
}

TEST_CASE("move: gone back, the agreement is what it was; moved again, nothing is doubled") {
  catalogue::Group newer = newer_group();
  section_in(newer, "duties").duties.front().text = both("Holde retningen");
  drop(section_in(newer, "duties").duties, "duty/quality");
  drop(newer.roles, "chair");
  Desk desk = new_desk();
  desk.write("duty/quality", explained("Senere"));
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}});
  const Charter before = desk.charter();
  move(desk, newer);
  CHECK(charter::digest(desk.set) != charter::digest(before));
  desk.add(charter::restore(desk.charter(), before, desk.author));
  CHECK(charter::digest(desk.set) == charter::digest(before));
  CHECK(desk.charter().members == before.members);
  move(desk, newer);
  CHECK(own_points(desk).size() == 2);
}

}  // namespace moving_move_test
