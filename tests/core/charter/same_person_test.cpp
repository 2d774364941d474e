// SPDX-License-Identifier: MPL-2.0
#include "core/charter/same_person.h"

#include "charters.h"
#include "core/charter/field_rule.h"
#include "core/charter/reading.h"

namespace charter_same_person_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

/// Makes the first pair one; what is left of it.
Member made_one(Desk& desk) {
  const Charter before = desk.charter();
  const std::vector<SamePerson> pairs = same_persons(before);
  REQUIRE_FALSE(pairs.empty());
  desk.add(make_one(desk.set, before, pairs[0], desk.author));
  const Charter after = desk.charter();
  CHECK(after.member(pairs[0].other) == nullptr);
  REQUIRE(after.member(pairs[0].kept) != nullptr);
  return *after.member(pairs[0].kept);
}

std::size_t pairs_of(const std::vector<Value::Object>& members) {
  Desk desk = new_desk();
  for (const Value::Object& member : members) desk.add_member(member);
  return same_persons(desk.charter()).size();
}

}  // namespace

TEST_CASE("same person: equal names but for case and blanks are found, Danish letters too") {
  CHECK(pairs_of({{{"name", "Anna Eksempel"}}, {{"name", "  anna\xC2\xA0 EKSEMPEL "}}}) == 1);
  CHECK(pairs_of({{{"name", "Åse Ærø Eksempel"}}, {{"name", "åse ærØ eksempel"}}}) == 1);
  CHECK(pairs_of({{{"name", "Åse Eksempel"}}, {{"name", "A\xCC\x8Ase Eksempel"}}}) == 1);
  CHECK(pairs_of({{{"name", "Anna Eksempel"}}, {{"name", "Anne Eksempel"}}}) == 0);
  CHECK(pairs_of({{{"name", " "}}, {{"name", ""}}}) == 0);
}

TEST_CASE("same person: two organisations are two persons, none is no difference") {
  CHECK(pairs_of({{{"name", "Bo"}, {"organisation", "Eksempel Kommune"}},
                  {{"name", "Bo"}, {"organisation", "eksempel  kommune"}}}) == 1);
  CHECK(pairs_of({{{"name", "Bo"}, {"organisation", "Eksempel Kommune"}}, {{"name", "Bo"}}}) == 1);
  CHECK(pairs_of({{{"name", "Bo"}, {"organisation", "Eksempel Kommune"}},
                  {{"name", "Bo"}, {"organisation", "Region Eksempel"}}}) == 0);
  // the one without organisation can be only one of the two
  CHECK(pairs_of({{{"name", "Bo"}, {"organisation", "Eksempel Kommune"}},
                  {{"name", "Bo"}, {"organisation", "Region Eksempel"}},
                  {{"name", "Bo"}}}) == 1);
}

TEST_CASE("same person: the one with more written is kept") {
  Desk desk = new_desk();
  const std::string little = desk.add_member({{"name", "Bo"}});
  const std::string much = desk.add_member({{"name", "Bo"}, {"contact", "bo@eksempel.invalid"}});
  CHECK(same_persons(desk.charter()) == std::vector<SamePerson>{{much, little}});
}

TEST_CASE("same person: three times is two pairs with one that is kept") {
  Desk desk = new_desk();
  for (int i = 0; i < 3; ++i) desk.add_member({{"name", "Bo"}});
  const std::vector<SamePerson> pairs = same_persons(desk.charter());
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].kept == pairs[1].kept);
  CHECK(pairs[0].other != pairs[1].other);
  made_one(desk);
  made_one(desk);
  CHECK(desk.charter().members.size() == 1);
  CHECK(same_persons(desk.charter()).empty());
}

TEST_CASE("same person: what only one says is taken over, roles are united, what both say stays as kept") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Bo Eksempel"},
                   {"organisation", "Eksempel Kommune"},
                   {"roles", Value::Array{"chair"}},
                   {"contact", "kept"},
                   {"to", "2027-12-31"},
                   {"organisation-kind", "supplier"},
                   {"participation", Value::Object{{"kind", "agreement"}, {"reference", ""}}}});
  desk.add_member({{"name", "bo eksempel"},
                   {"roles", Value::Array{"member"}},
                   {"contact", "other"},
                   {"decision-maker", false},
                   {"from", "2026-11-23"},
                   {"participation", Value::Object{{"kind", ""}, {"reference", "Nr. 7"}}}});
  const Member one = made_one(desk);
  CHECK(one.name == "Bo Eksempel");
  CHECK(one.roles == std::vector<std::string>{"chair", "member"});
  CHECK(one.contact == "kept");
  CHECK(one.decision_maker == false);
  CHECK(one.from == "2026-11-23");
  CHECK(one.participation == "agreement");
  CHECK(one.reference == "Nr. 7");
  CHECK(desk.charter().members.size() == 1);
  CHECK(desk.charter().conflicts().empty());
}

TEST_CASE("same person: another way of taking part is no addition to the one that is kept") {
  Desk desk = new_desk();
  const Value::Object voluntary = {{"kind", "voluntary"}, {"reference", ""}};
  const Value::Object agreement = {{"kind", "agreement"}, {"reference", "Nr. 7"}};
  desk.add_member({{"name", "Bo"}, {"contact", "a"}, {"from", "2026-01-01"}, {"participation", voluntary}});
  desk.add_member({{"name", "Bo"}, {"participation", agreement}});
  const Member one = made_one(desk);
  CHECK(one.participation == "voluntary");
  CHECK(one.reference.empty());
}

TEST_CASE("same person: open proposals of the other come over as proposals, those of the kept one stay") {
  Desk desk = new_desk();
  const std::string kept = desk.add_member({{"name", "Bo"}, {"from", "2026-01-01"}, {"to", "2026-12-31"}});
  const std::string other = desk.add_member({{"name", "Bo"}});
  Desk theirs = desk.copy("Bo");
  desk.write("member/" + other + "/contact", "a");
  theirs.write("member/" + other + "/contact", "b");
  desk.write("member/" + kept + "/organisation", "Eksempel Kommune");
  theirs.write("member/" + kept + "/organisation", "Region Eksempel");
  desk.set.unite(theirs.set);
  const Charter charter = desk.charter();
  desk.add(make_one(desk.set, charter, {kept, other}, desk.author));
  const Charter now = desk.charter();
  REQUIRE(now.members.size() == 1);
  CHECK(now.members[0].conflicts ==
        std::vector<std::string>{"member/" + kept + "/organisation", "member/" + kept + "/contact"});
}

TEST_CASE("same person: what a later program wrote about the other is taken over") {
  Desk desk = new_desk();
  const std::string kept = desk.add_member({{"name", "Bo"}, {"contact", "a"}});
  const std::string other = desk.add_member({{"name", "Bo"}});
  desk.set.add(revisions::revision("member/" + other + "/phone", {}, "12345678", "", ""));
  made_one(desk);
  const revisions::History now = revisions::history(desk.set);
  REQUIRE(now.find("member/" + kept + "/phone") != nullptr);
  CHECK(now.find("member/" + kept + "/phone")->alternatives()[0]->value == "12345678");
}

TEST_CASE(
    "same person: made one by two people the same way is done once, the other way round nobody is lost") {
  Desk ours = new_desk();
  const std::string one = ours.add_member({{"name", "Bo"}, {"contact", "a"}});
  const std::string other = ours.add_member({{"name", "Bo"}, {"contact", "b"}});
  Desk theirs = ours.copy("Bo");
  Desk third = ours.copy("Cy");
  const Charter charter = ours.charter();
  ours.add(make_one(ours.set, charter, {one, other}, ours.author));
  theirs.add(make_one(theirs.set, charter, {one, other}, theirs.author));
  third.add(make_one(third.set, charter, {other, one}, third.author));
  ours.set.unite(theirs.set);
  CHECK(ours.charter().members.size() == 1);
  CHECK(ours.charter().conflicts().empty());
  ours.set.unite(third.set);
  CHECK(ours.charter().members.size() == 2);
  CHECK(ours.charter().members[0].deleted_but_changed);
}

TEST_CASE("same person: what the other changed unseen brings the deleted one back to be decided") {
  Desk ours = new_desk();
  ours.add_member({{"name", "Bo"}, {"contact", "a"}});
  const std::string other = ours.add_member({{"name", "Bo"}});
  Desk theirs = ours.copy("Bo");
  theirs.write("member/" + other + "/from", "2026-11-23");
  made_one(ours);
  ours.set.unite(theirs.set);
  REQUIRE(ours.charter().member(other) != nullptr);
  CHECK(ours.charter().member(other)->deleted_but_changed);
  CHECK(same_persons(ours.charter()).empty());  // first that is to be decided
}

TEST_CASE("same person: a pair that is no longer there gives nothing") {
  Desk desk = new_desk();
  const std::string one = desk.add_member({{"name", "Bo"}});
  const std::string other = desk.add_member({{"name", "Bo"}});
  desk.remove("member/" + other);
  const Charter charter = desk.charter();
  CHECK(make_one(desk.set, charter, {one, other}, desk.author).empty());
  CHECK(make_one(desk.set, charter, {one, one}, desk.author).empty());
}

}  // namespace charter_same_person_test
