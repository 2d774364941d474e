// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"
#include "core/charter/item.h"
#include "core/text_policy.h"

namespace charter_add_item_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("add item: a member gets a new id and the last place") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna"}});
  const std::string bo = desk.add_member({{"name", "Bo\n"}, {"contact", ""}});
  CHECK(is_item_id(anna));
  CHECK(anna != bo);
  REQUIRE(desk.charter().members.size() == 2);
  CHECK(desk.charter().members[1].name == "Bo");
  CHECK(desk.charter().history.find("member/" + bo + "/contact") == nullptr);
}

TEST_CASE("add item: a member nobody has named yet is there all the same") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({});
  REQUIRE(desk.charter().member(id) != nullptr);
  CHECK(desk.charter().member(id)->name.empty());
}

TEST_CASE("add item: a wrong detail is refused by name, before anything is written or an id is drawn") {
  Desk desk = new_desk();
  const IdSource before = desk.ids;
  const auto refused = [&](const Value::Object& details) {
    const Result<Added> added = add_member(desk.set, desk.charter(), details, desk.ids, desk.author);
    REQUIRE_FALSE(added.ok());
    CHECK(desk.ids == before);
    return added.error();
  };
  CHECK(refused({{"name", "Bo"}, {"shoe-size", 44}}).problem == Problem::unknown_field);
  CHECK(refused({{"name", 7}}).problem == Problem::invalid_value);
  CHECK(refused({{"roles", Value::Array{"king"}}}).place.field == "member/new/roles");
  CHECK(refused({{"name", std::string(text_policy::longest_text + 1, 'x')}}).problem ==
        Problem::text_too_long);
}

TEST_CASE("add item: two members added at once by two people are both there, in one order for all") {
  const Desk start = new_desk();
  Desk anna = start.copy("Anna");
  Desk bo = start.copy("Bo");
  anna.add_member({{"name", "Cille"}});
  bo.add_member({{"name", "Dan"}});
  Desk both_ways = anna.copy("C");
  both_ways.set.unite(bo.set);
  bo.set.unite(anna.set);
  CHECK(both_ways.charter().members.size() == 2);
  CHECK(both_ways.charter().members == bo.charter().members);
  CHECK(bo.charter().conflicts().empty());
  const std::string last = bo.add_member({{"name", "Eva"}});
  CHECK(bo.charter().members.back().id == last);
}

TEST_CASE("add item: own duties and sections stand in the order they were added") {
  Desk desk = new_desk();
  desk.add_duty("Et");
  desk.add_duty("To");
  desk.add_section("Kaffe", "");
  const Charter charter = desk.charter();
  CHECK(charter.section("duties")->points[2].label == "Et");
  CHECK(charter.section("duties")->points[3].label == "To");
  CHECK(charter.section("own")->points[0].state == PointState::open);
}

TEST_CASE("add item: an own point that says nothing yet is there, one that is too long is not") {
  Desk desk = new_desk();
  const std::string id = desk.add_duty("");
  CHECK(desk.charter().point("duty/" + id) != nullptr);
  const std::string much(text_policy::longest_text + 1, 'x');
  CHECK(add_own_duty(desk.set, desk.charter(), much, desk.ids, desk.author).id.empty());
  CHECK(add_own_section(desk.set, desk.charter(), "Kaffe", much, desk.ids, desk.author).records.empty());
  CHECK(add_own_section(desk.set, desk.charter(), "\xFF", "", desk.ids, desk.author).records.empty());
}

}  // namespace charter_add_item_test
