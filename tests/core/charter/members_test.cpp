// SPDX-License-Identifier: MPL-2.0
#include "core/charter/members.h"

#include "charters.h"

namespace charter_members_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("members: everything written of a member is read") {
  Desk desk = new_desk();
  const std::string id =
      desk.add_member({{"name", "Åse Ærø"},
                       {"organisation", "Øby Kommune"},
                       {"roles", Value::Array{"member", "chair"}},
                       {"organisation-kind", "member-authority"},
                       {"decision-maker", false},
                       {"participation", Value::Object{{"kind", "agreement"}, {"reference", "§ 4"}}},
                       {"from", "2026-01-01"},
                       {"to", "2027-01-01"},
                       {"contact", "aase@oeby.dk"}});
  const Charter charter = desk.charter();
  const Member* member = charter.member(id);
  REQUIRE(member != nullptr);
  CHECK(member->name == "Åse Ærø");
  CHECK(member->organisation == "Øby Kommune");
  CHECK(member->roles == std::vector<std::string>{"chair", "member"});
  CHECK(member->organisation_kind == "member-authority");
  CHECK(member->decision_maker == std::optional(false));
  CHECK(member->participation == "agreement");
  CHECK(member->reference == "§ 4");
  CHECK(member->from == "2026-01-01");
  CHECK(member->to == "2027-01-01");
  CHECK(member->contact == "aase@oeby.dk");
  CHECK(member->conflicts.empty());
  CHECK_FALSE(member->deleted_but_changed);
}

TEST_CASE("members: they stand in the order they were added, and move one place") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna"}});
  const std::string bo = desk.add_member({{"name", "Bo"}});
  const std::string cille = desk.add_member({{"name", "Cille"}});
  const auto names = [&] {
    std::string out;
    for (const Member& member : desk.charter().members) out += member.name + " ";
    return out;
  };
  CHECK(names() == "Anna Bo Cille ");
  desk.add(move_member(desk.set, desk.charter(), cille, -1, desk.author));
  CHECK(names() == "Anna Cille Bo ");
}

TEST_CASE("members: two names for one member are shown as the first and named as a conflict") {
  Desk anna = new_desk();
  const std::string id = anna.add_member({{"name", "Bo"}});
  Desk bo = anna.copy("Bo");
  anna.write("member/" + id + "/name", "Bo Lund");
  bo.write("member/" + id + "/name", "Bo Lundh");
  anna.set.unite(bo.set);
  const Charter charter = anna.charter();
  const Member* member = charter.member(id);
  REQUIRE(member != nullptr);
  CHECK(member->name == "Bo Lund");
  CHECK(member->conflicts == std::vector<std::string>{"member/" + id + "/name"});
}

TEST_CASE("members: values that do not fit are left out, and nobody goes missing for them") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"name", "Bo"}});
  desk.set.add(revisions::revision("member/" + id + "/roles", {}, "chair", "", ""));
  desk.set.add(revisions::revision("member/" + id + "/from", {}, "i går", "", ""));
  desk.set.add(revisions::revision("member/" + id + "/decision-maker", {}, 1, "", ""));
  const Charter charter = desk.charter();
  REQUIRE(charter.members.size() == 1);
  CHECK(charter.members[0].roles.empty());
  CHECK(charter.members[0].from.empty());
  CHECK_FALSE(charter.members[0].decision_maker.has_value());
}

}  // namespace charter_members_test
