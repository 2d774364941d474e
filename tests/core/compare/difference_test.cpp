// SPDX-License-Identifier: MPL-2.0
#include "core/compare/difference.h"

#include "../charter/charters.h"

namespace compare_difference_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using charter::Charter;
using compare::Change;
using compare::difference;
using compare::Mark;

namespace {

/// The one change there is.
Change only(const Desk& before, const Desk& after) {
  const std::vector<Change> changes = difference(before.charter(), after.charter());
  REQUIRE(changes.size() == 1);
  return changes[0];
}

std::vector<std::string> fields(const Desk& before, const Desk& after) {
  std::vector<std::string> out;
  for (const Change& change : difference(before.charter(), after.charter())) out.push_back(change.field);
  return out;
}

}  // namespace

TEST_CASE("difference: there is none between equal charters, whoever wrote them when") {
  Desk one = new_desk();
  Desk other = one.copy("Bo");
  other.author.time = "2027-01-01T00:00:00Z";
  one.write("agreement/asks", "Ved køb");
  other.write("agreement/asks", "Aldrig");
  other.write("agreement/asks", "Ved køb");
  CHECK(difference(one.charter(), other.charter()).empty());
}

TEST_CASE("difference: a text is compared word by word, under its section and name") {
  Desk before = new_desk();
  before.write("agreement/asks", "Vi spørger ved køb");
  Desk after = before.copy("Bo");
  after.write("agreement/asks", "Vi spørger ved store køb");
  const Change change = only(before, after);
  CHECK(change.field == "agreement/asks");
  CHECK(change.section == "Overskrift purpose");
  CHECK(change.label == "Spørgsmål agreement/asks");
  CHECK(change.before == "Vi spørger ved køb");
  CHECK(change.after == "Vi spørger ved store køb");
  CHECK(change.words ==
        compare::Pieces{{Mark::same, "Vi spørger ved "}, {Mark::added, "store "}, {Mark::same, "køb"}});
}

TEST_CASE("difference: answers and wordings are told in words") {
  const Desk before = new_desk();
  Desk after = before.copy("Bo");
  after.write("duty/quality", explained("Senere"));
  CHECK(only(before, after).before.empty());
  CHECK(only(before, after).after == "Forklares: Senere");
  after.write("duty/quality", Value::Object{{"answer", "open"}});
  after.write("duty/quality/text", "Stille vores krav");
  const Change wording = only(before, after);
  CHECK(wording.field == "duty/quality/text");
  CHECK(wording.label == "4.2 Stille vores krav (ordlyd)");
  CHECK(wording.before == "Stille krav");
}

TEST_CASE("difference: a member who came is one change, one who changed is told part by part") {
  Desk before = new_desk();
  const std::string anna = before.add_member({{"name", "Anna Eksempel"}});
  Desk after = before.copy("Bo");
  after.write("member/" + anna + "/organisation", "Eksempel Kommune");
  CHECK(only(before, after).label == "Medlem Anna Eksempel: Organisation");
  after = before.copy("Bo");
  const std::string bo = after.add_member({{"name", "Bo Eksempel"}, {"roles", Value::Array{"chair"}}});
  const Change came = only(before, after);
  CHECK(came.field == "member/" + bo + "/exists");
  CHECK(came.section == "Overskrift members");
  CHECK(came.label == "Medlem Bo Eksempel");
  CHECK(came.before.empty());
  CHECK(came.after == "Bo Eksempel\nRoller: Formand");
  const Change went = only(after, before);
  CHECK(went.field == came.field);
  CHECK(went.label == came.label);
  CHECK(went.before == came.after);
  CHECK(went.after.empty());
}

TEST_CASE("difference: a member nobody has written anything about yet came all the same") {
  const Desk before = new_desk();
  Desk after = before.copy("Bo");
  after.add_member({});
  CHECK(only(before, after).after == "Medlem uden navn");
}

TEST_CASE("difference: own points and sections come and go as wholes") {
  const Desk before = new_desk();
  Desk after = before.copy("Bo");
  const std::string duty = "duty/" + after.add_duty("Dele viden");
  after.write(duty, followed());
  const Change change = only(before, after);
  CHECK(change.field == duty + "/exists");
  CHECK(change.label == "4.3 Dele viden");
  CHECK(change.after == "Dele viden\nFølges");
  after = before.copy("Bo");
  const std::string section = "section/" + after.add_section("Undergrupper", "Vi har to.");
  CHECK(only(before, after).field == section + "/exists");
  CHECK(only(before, after).after == "Undergrupper\nVi har to.");
}

TEST_CASE("difference: what went stands where it stood") {
  Desk before = new_desk();
  const std::string duty = "duty/" + before.add_duty("Dele viden");
  Desk after = before.copy("Bo");
  after.remove(duty);
  after.write("duty/direction", followed());
  after.write("responsibility/value", followed());
  CHECK(fields(before, after) ==
        std::vector<std::string>{"duty/direction", duty + "/exists", "responsibility/value"});
}

TEST_CASE("difference: a new order is told once, and not where somebody only came") {
  Desk before = new_desk();
  const std::string anna = before.add_member({{"name", "Anna"}});
  before.add_member({{"name", "Bo"}});
  Desk after = before.copy("Bo");
  after.add(charter::move_member(after.set, after.charter(), anna, 1, after.author));
  const Change change = only(before, after);
  CHECK(change.field == "member/order");
  CHECK(change.before == "Anna, Bo");
  CHECK(change.after == "Bo, Anna");
  after.add_member({{"name", "Cy"}});
  CHECK(difference(before.charter(), after.charter()).size() == 2);
}

TEST_CASE("difference: tasks that are taken over appear as what they are") {
  const Desk before = new_desk(GroupKind::coordination);
  Desk after = before.copy("Bo");
  after.write("head/steering-group", "no");
  CHECK(fields(before, after) == std::vector<std::string>{"head/steering-group", "duty/budget/text"});
}

TEST_CASE("difference: two proposals are a difference from either") {
  const Desk before = new_desk();
  Desk ours = before.copy("Anna"), theirs = before.copy("Bo");
  ours.write("agreement/asks", "Ved køb");
  theirs.write("agreement/asks", "Aldrig");
  Desk both = ours.copy("Cy");
  both.set.unite(theirs.set);
  CHECK(only(ours, both).after == "Forslag 1: Aldrig\nForslag 2: Ved køb");
  CHECK(only(theirs, both).field == "agreement/asks");
}

TEST_CASE("difference: language and catalogue stand beside the sections") {
  const Desk before = new_desk();
  Desk after = before.copy("Bo");
  after.write("head/language", "en");
  const Result<Charter> in_danish = charter::view(after.set, Language::danish);
  REQUIRE(in_danish.ok());
  const std::vector<Change> changes = difference(before.charter(), in_danish.value());
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].field == "head/language");
  CHECK(changes[0].section.empty());
  CHECK(changes[0].after == "Engelsk");
}

}  // namespace compare_difference_test
