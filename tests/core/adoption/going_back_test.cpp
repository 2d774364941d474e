// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/going_back.h"

#include "core/charter/note.h"
#include "meetings.h"

namespace adoption_going_back_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

std::size_t go_back(Desk& desk, std::size_t number = 1) {
  const std::vector<Version> called = read_decisions(desk.set).called(std::to_string(number));
  REQUIRE(called.size() == 1);
  const Result<std::vector<Record>> records = restore(desk.set, desk.charter(), called.front(), desk.author);
  REQUIRE(records.ok());
  return desk.add(records.value());
}

}  // namespace

TEST_CASE("going back: the digest is the version's again, own points too, and members stay as they are") {
  Desk desk = group();
  const std::string kept = desk.add_duty("Vores pligt");
  const std::string section = desk.add_section("Udvalg", "Vi har to.");
  adopt(desk);
  const std::string digest = charter::digest(desk.set);

  desk.write("head/product", "OS2nyt");
  desk.write("duty/direction/text", "Egen ordlyd");
  desk.write("duty/quality", explained("Senere"));
  desk.remove("duty/" + kept);
  desk.write("section/" + section + "/text", "Vi har tre.");
  desk.add_duty("Endnu en");
  desk.add_member({{"name", "Cecilie Ny"}});
  CHECK(charter::digest(desk.set) != digest);
  const std::vector<charter::Member> members = desk.charter().members;

  CHECK(go_back(desk) > 4);
  CHECK(charter::digest(desk.set) == digest);
  CHECK(desk.charter().members == members);
  CHECK(standing_of(desk).state == State::adopted);
  CHECK(go_back(desk) == 0);  // it reads so already
}

TEST_CASE("going back: the group's notes stay, and stop no adoption when they differ") {
  Desk desk = group();
  desk.write("note/head/product", "Før mødet");
  Desk other = desk.copy("bo");
  desk.write("note/duty/direction", "Spørg Anna");
  other.write("note/duty/direction", "Spørg Cecilie");
  desk.set.unite(other.set);
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  desk.write("note/head/product", "Efter mødet");
  CHECK(go_back(desk) == 1);
  CHECK(charter::note(desk.charter(), "head/product") == "Efter mødet");
  CHECK(charter::note(desk.charter(), "duty/direction") == "Spørg Anna\n\nSpørg Cecilie");
  CHECK(standing_of(desk).state == State::adopted);
}

TEST_CASE("going back: proposals that differ are decided by it") {
  Desk desk = group();
  adopt(desk);
  const std::string digest = charter::digest(desk.set);
  Desk other = desk.copy("bo");
  desk.write("head/product", "OS2alfa");
  other.write("head/product", "OS2beta");
  desk.set.unite(other.set);
  CHECK(charter::digest(desk.set).empty());
  CHECK(go_back(desk) == 1);
  CHECK(charter::digest(desk.set) == digest);
}

TEST_CASE("going back: answers that neither text shows stay for the day they are asked for") {
  Desk desk = group(GroupKind::coordination);
  desk.write("head/steering-group", "no");
  desk.write("duty/budget", followed());
  desk.write("head/steering-group", "yes");
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  CHECK(go_back(desk) == 1);
  desk.write("head/steering-group", "no");
  CHECK(desk.point("duty/budget").answer.kind == charter::AnswerKind::followed);
}

TEST_CASE("going back: an answer the version's text shows and had not got is taken back") {
  Desk desk = group(GroupKind::coordination);
  desk.write("head/steering-group", "no");
  adopt(desk);
  const std::string digest = charter::digest(desk.set);
  desk.write("duty/budget", followed());
  desk.write("head/steering-group", "yes");
  go_back(desk);
  CHECK(charter::digest(desk.set) == digest);
  CHECK(desk.point("duty/budget").answer.kind == charter::AnswerKind::open);
}

TEST_CASE("going back: to what cannot be shown is refused") {
  const Desk desk = group();
  CHECK_FALSE(restore(desk.set, desk.charter(), Version(), desk.author).ok());
}

}  // namespace adoption_going_back_test
