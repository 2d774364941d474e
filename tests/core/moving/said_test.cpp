// SPDX-License-Identifier: MPL-2.0
#include "core/moving/said.h"

#include "tests/core/charter/charters.h"

namespace moving_said_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using charter::FieldRule;
using charter::Shape;

TEST_CASE("said: a field says nothing, its value, or every proposal") {
  Desk desk = new_desk();
  CHECK(moving::says(desk.charter(), "head/level").empty());
  CHECK_FALSE(moving::is_written(desk.charter(), "head/level"));
  Desk other = desk.copy("Bo");
  desk.write("agreement/asks", "Bestyrelsen");
  CHECK(moving::says(desk.charter(), "agreement/asks") == std::vector<Value>{Value("Bestyrelsen")});
  other.write("agreement/asks", "Ingen");
  desk.set.unite(other.set);
  CHECK(moving::says(desk.charter(), "agreement/asks").size() == 2);
  CHECK(moving::is_written(desk.charter(), "agreement/asks"));
  CHECK(moving::says(desk.charter(), "head/nowhere").empty());
}

TEST_CASE("said: the wording of a clause is the clause's field, of a duty a field beside it") {
  CHECK(moving::wording_field("section/purpose") == "section/purpose");
  CHECK(moving::wording_field("duty/quality") == "duty/quality/text");
  CHECK(moving::wording_field("responsibility/x") == "responsibility/x/text");
}

TEST_CASE("said: what is gone from a rule goes from the value, the rest remains") {
  const FieldRule roles = {Shape::roles, {"chair", "member"}, {}};
  CHECK(moving::remains(roles, Value::Array{"chair", "convener", "member"}) ==
        Value(Value::Array{"chair", "member"}));
  CHECK(moving::remains(roles, Value::Array{"convener"}) == Value(Value::Array{}));
  CHECK(moving::remains(roles, 7) == Value(Value::Array{}));
  const FieldRule participation = {Shape::participation, {"voluntary"}, {}};
  const Value gone = Value::Object{{"kind", "bought-free"}, {"reference", "aftale 7"}};
  CHECK(moving::remains(participation, gone) ==
        Value(Value::Object{{"kind", ""}, {"reference", "aftale 7"}}));
  const FieldRule choice = {Shape::choice, {"1"}, {}};
  CHECK(moving::remains(choice, "1") == Value("1"));
  CHECK(moving::remains(choice, "2") == Value(""));
}

TEST_CASE("said: another edition's rule is found by its own entries only") {
  const catalogue::Group group = small_group(GroupKind::steering);
  CHECK(moving::rule_in(group, "duty/quality/text").has_value());
  CHECK_FALSE(moving::rule_in(group, "duty/nowhere").has_value());
}

}  // namespace moving_said_test
