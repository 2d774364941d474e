// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/person.h"

#include "meetings.h"

namespace adoption_person_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("person: what is written is read, and what is no person is none") {
  const Person anna = {"Anna Eksempel", "Eksempel Kommune", std::string(32, 'a')};
  CHECK(decode_person(encode(anna)) == anna);
  CHECK(decode_person(encode(Person{"Bo Prøve", "", ""})) == Person{"Bo Prøve", "", ""});
  for (const Value& wrong : {Value(), Value("Anna"), Value(Value::Object{{"name", "Anna"}}),
                             Value(Value::Object{{"name", " "}, {"organisation", ""}, {"member", ""}}),
                             Value(Value::Object{{"name", "Anna"}, {"organisation", ""}, {"member", "anna"}}),
                             Value(Value::Object{{"name", "Anna"}, {"organisation", 7}, {"member", ""}})}) {
    CHECK_FALSE(decode_person(wrong).has_value());
  }
}

TEST_CASE("person: a member is known by the number, others by name and organisation") {
  const std::string one(32, '1'), two(32, '2');
  CHECK(is_same({"Anna", "", one}, {"Anna Ny", "", one}));
  CHECK_FALSE(is_same({"Anna", "", one}, {"Anna", "", two}));
  CHECK(is_same({"Anna", "A", one}, {"anna", "", ""}));
  CHECK(is_same({"Åse Øst", "A", ""}, {"åSE ØST ", "a", ""}));
  CHECK_FALSE(is_same({"Anna", "A", ""}, {"Anna", "B", ""}));
}

TEST_CASE("person: names that were typed are found among the members, with what the list says of them") {
  const Desk desk = group();
  const std::vector<Person> people =
      named(desk.charter(), " anna eksempel;; Cecilie Gæst , Gæstby Kommune;Bo Prøve; BO PRØVE ; ,x");
  REQUIRE(people.size() == 3);
  CHECK(people[0].name == "Anna Eksempel");
  CHECK(people[0].organisation == "Eksempel Kommune");
  CHECK(desk.charter().member(people[0].member) != nullptr);
  CHECK(people[1] == Person{"Cecilie Gæst", "Gæstby Kommune", ""});
  CHECK(people[2].name == "Bo Prøve");
  CHECK(named(desk.charter(), "Anna Eksempel, Et andet sted").front().member.empty());
}

TEST_CASE("person: two members of one name are not guessed between") {
  Desk desk = group();
  desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Prøveby"}});
  CHECK(named(desk.charter(), "Anna Eksempel").front().member.empty());
  CHECK_FALSE(named(desk.charter(), "Anna Eksempel, Prøveby").front().member.empty());
}

TEST_CASE("person: members of a day are those who have come and not left, and have a name") {
  Desk desk = group();
  desk.add_member({{"name", "Kommer senere"}, {"from", "2026-12-01"}});
  desk.add_member({{"name", "Er gået"}, {"to", "2026-11-01"}});
  desk.add_member({{"name", "Sidste dag"}, {"to", meeting_day}, {"from", meeting_day}});
  desk.add_member({{"organisation", "Uden navn"}});
  const std::vector<Person> people = members_on(desk.charter(), meeting_day);
  REQUIRE(people.size() == 3);
  CHECK(people[2].name == "Sidste dag");
}

TEST_CASE("person: two members of one name are told apart by organisation, or by number") {
  Desk desk = new_desk(GroupKind::expert);
  desk.add_member({{"name", "Bo Prøve"}, {"organisation", "Prøveby"}});
  desk.add_member({{"name", "Bo Prøve"}});
  const charter::Charter charter = desk.charter();
  CHECK(members_called(charter, typed("Bo Prøve").front()).size() == 2);
  REQUIRE(members_called(charter, typed("bo prøve, prøveby").front()).size() == 1);
  CHECK(named(charter, "Bo Prøve, Prøveby").front().organisation == "Prøveby");
  const std::string number = charter.members[1].id;
  REQUIRE(named(charter, number).size() == 1);
  CHECK(named(charter, number).front() == as_person(charter.members[1]));
  CHECK(members_called(charter, typed("Ingen").front()).empty());
}

TEST_CASE("person: a part of a name finds those it may mean, unless somebody is called just that") {
  const std::vector<Person> people = {
      {"Bo Prøve", "Prøveby", ""}, {"Bodil Eksempel", "", ""}, {"Anna Prøve", "", ""}};
  const auto found = [&people](const std::string& name, const std::string& organisation = "") {
    std::string names;
    for (const Person& one : partly_called(people, {name, organisation, ""})) names += one.name + ";";
    return names;
  };
  CHECK(found("bo") == "Bo Prøve;Bodil Eksempel;");
  CHECK(found("Prøve, Bo") == "");  // a comma is no part of a name
  CHECK(found("Prøve Bo") == "Bo Prøve;");
  CHECK(found("Bo P") == "Bo Prøve;");
  CHECK(found("Bo", "Prøveby") == "Bo Prøve;");
  CHECK(found("Bo", "Anden By") == "");
  CHECK(found("bo prøve") == "");
  CHECK(found("Bo Pröve") == "");
}

}  // namespace adoption_person_test
