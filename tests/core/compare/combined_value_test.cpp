// SPDX-License-Identifier: MPL-2.0
#include "core/compare/combined_value.h"

#include "../charter/charters.h"

namespace compare_combined_value_test {

using namespace kommissorium;
using namespace kommissorium::compare;
using namespace kommissorium::charter::trial;

namespace {

std::optional<Value> both(std::string_view field, const Value& ancestor, const Value& one,
                          const Value& other) {
  static const charter::Charter charter = new_desk().charter();
  const std::optional<Value> there = combined_value(charter, field, ancestor, one, other);
  CHECK(there == combined_value(charter, field, ancestor, other, one));  // whoever comes first
  return there;
}

Value answer(const std::string& reason, const std::string& follow_up, const std::string& person = "") {
  Value::Object out = {{"answer", "explained"}, {"reason", reason}};
  if (!follow_up.empty()) out["follow-up"] = follow_up;
  if (!person.empty()) out["person"] = person;
  return out;
}

}  // namespace

TEST_CASE("combined value: two changes of a text that do not touch stand in one text") {
  CHECK(both("agreement/asks", "Vi mødes seks gange om året.", "Vi mødes fire gange om året.",
             "Vi mødes seks gange om året i Aarhus.") == Value("Vi mødes fire gange om året i Aarhus."));
  CHECK_FALSE(both("agreement/asks", "Seks gange", "Fire gange", "Otte gange"));
  CHECK_FALSE(both("agreement/asks", "", "Fire", "Otte"));
}

TEST_CASE("combined value: a wording that both changed comes from the catalogue's") {
  CHECK(both("duty/quality/text", Value(), "Altid stille krav", "Stille krav til alle") ==
        Value("Altid stille krav til alle"));
}

TEST_CASE("combined value: of an answer each part may be changed by one") {
  CHECK(both("duty/quality", answer("Senere", ""), answer("Senere", "2027-02-15"),
             answer("Senere", "", "Bo")) == answer("Senere", "2027-02-15", "Bo"));
  CHECK(both("duty/quality", answer("Vi venter lidt", ""), answer("Vi venter lidt", "2027-02-15"),
             answer("Vi venter meget", "")) == answer("Vi venter meget", "2027-02-15"));
  CHECK_FALSE(both("duty/quality", answer("Senere", "2027-01-01"), answer("Senere", "2027-02-15"),
                   answer("Senere", "2027-03-15")));
  CHECK_FALSE(both("duty/quality", Value(), followed(), explained("Senere")));
}

TEST_CASE("combined value: roles that were added and taken away are both so") {
  charter::trial::Desk desk = new_desk();
  const std::string roles = "member/" + desk.add_member({{"name", "Anna"}}) + "/roles";
  const charter::Charter charter = desk.charter();
  CHECK(combined_value(charter, roles, Value::Array{"member"}, Value::Array{"chair", "member"},
                       Value::Array{"convener"}) == Value(Value::Array{"chair", "convener"}));
}

TEST_CASE("combined value: what holds one thing only cannot hold two, and what is no change gives none") {
  CHECK_FALSE(both("head/level", "", "1", "2"));
  CHECK_FALSE(both("head/first-meeting-date", "", "2026-11-23", "2026-11-24"));
  CHECK_FALSE(both("agreement/asks", "En to tre", "En to tre", "En to fire"));
  CHECK_FALSE(both("agreement/asks", "En to tre", "En to fire", "En to fire"));
  CHECK_FALSE(both("no/such/field", "En to tre", "Nul to tre", "En to fire"));
  CHECK_FALSE(both("agreement/asks", "En to tre", Value(5), "En to fire"));
}

}  // namespace compare_combined_value_test
