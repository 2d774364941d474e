// SPDX-License-Identifier: MPL-2.0
#include "core/charter/field_rule.h"

#include "charters.h"

namespace charter_field_rule_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Shape shape_of(const Charter& charter, std::string_view field) {
  const auto rule = rule_of(charter, field);
  CAPTURE(field);
  REQUIRE(rule.has_value());
  return rule->shape;
}

}  // namespace

TEST_CASE("field rule: every field of the catalogue has the rule of its type") {
  Desk desk = new_desk(GroupKind::coordination);
  const Charter charter = desk.charter();
  CHECK(shape_of(charter, "catalogue") == Shape::record);
  CHECK(shape_of(charter, "head/language") == Shape::choice);
  CHECK(shape_of(charter, "head/example") == Shape::flag);
  CHECK(shape_of(charter, "head/product") == Shape::line);
  CHECK(shape_of(charter, "head/level") == Shape::choice);
  CHECK(shape_of(charter, "head/first-meeting-date") == Shape::day);
  CHECK(shape_of(charter, "meeting/minimum") == Shape::number);
  CHECK(shape_of(charter, "agreement/asks") == Shape::paragraphs);
  CHECK(shape_of(charter, "section/purpose") == Shape::wording);
  CHECK(shape_of(charter, "duty/quality") == Shape::answer);
  CHECK(shape_of(charter, "duty/quality/text") == Shape::wording);
  CHECK(shape_of(charter, "responsibility/value/text") == Shape::wording);
  CHECK(shape_of(charter, "duty/budget") == Shape::answer);  // not in force now, but undo may need it
  CHECK(shape_of(charter, "member/order") == Shape::order);
}

TEST_CASE("field rule: items have rules once something of them is known, also when they are deleted") {
  Desk desk = new_desk();
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}});
  const std::string duty = "duty/" + desk.add_duty("Holde kaffen varm");
  const std::string section = "section/" + desk.add_section("Kaffe", "Altid");
  desk.remove(member);
  const Charter charter = desk.charter();
  CHECK(shape_of(charter, member + "/roles") == Shape::roles);
  CHECK(shape_of(charter, member + "/participation") == Shape::participation);
  CHECK(shape_of(charter, member + "/exists") == Shape::exists);
  CHECK(shape_of(charter, duty) == Shape::answer);
  CHECK(shape_of(charter, duty + "/text") == Shape::paragraphs);
  CHECK(shape_of(charter, section + "/title") == Shape::line);
  CHECK_FALSE(rule_of(charter, member).has_value());
  CHECK_FALSE(rule_of(charter, member + "/shoe-size").has_value());
  CHECK_FALSE(rule_of(charter, section).has_value());
}

TEST_CASE("field rule: nothing else is a field") {
  Desk desk = new_desk();
  const Charter charter = desk.charter();
  for (const char* none :
       {"", "/", "head", "head/", "head/nothing", "duty/quality/exists", "duty/quality/text/x", "duty/qualit",
        "section/purpose/text", "members", "duties", "member/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/name"}) {
    CAPTURE(none);
    CHECK_FALSE(rule_of(charter, none).has_value());
  }
}

}  // namespace charter_field_rule_test
