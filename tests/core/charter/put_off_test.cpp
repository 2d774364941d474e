// SPDX-License-Identifier: MPL-2.0
#include "core/charter/put_off.h"

#include "charters.h"
#include "core/charter/clean_copy.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/compare/in_words.h"

namespace charter_put_off_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const std::string duty_field = "duty/quality";
const std::string later = put_off_field(duty_field);
const PutOff february = {"2027-02-01", "Anna Eksempel"};

std::vector<PutOff> of(const Desk& desk, const std::string& field = duty_field) {
  const Charter charter = desk.charter();
  return put_off(charter.history, desk.must_have(charter, field));
}

std::string first_of(const Desk& desk, PointKind kind) {
  for (const Section& section : desk.charter().sections) {
    for (const Point& point : section.points) {
      if (point.kind == kind) return point.field;
    }
  }
  FAIL("no such point");
  return "";
}

}  // namespace

TEST_CASE("put off: the field of a point, not of what is put off already") {
  CHECK(put_off_point(later) == duty_field);
  CHECK(put_off_point(duty_field).empty());
  CHECK(put_off_point("put-off/").empty());
  CHECK(put_off_point("put-off/" + later).empty());
}

TEST_CASE("put off: a point is put off until it is answered, and again when it is opened") {
  Desk desk = new_desk();
  const std::string field = first_of(desk, PointKind::duty);
  const std::string when = put_off_field(field);
  CHECK(of(desk, field).empty());
  CHECK(desk.write(when, encode(february)) == 1);
  CHECK(of(desk, field) == std::vector<PutOff>{february});
  CHECK(desk.write(when, encode(february)) == 0);
  desk.write(field, followed());
  CHECK(of(desk, field).empty());
  desk.write(field, Value());
  CHECK(of(desk, field).size() == 1);
  CHECK(desk.write(when, Value()) == 1);
  CHECK(of(desk, field).empty());
  CHECK(desk.write(when, Value()) == 0);
}

TEST_CASE("put off: a clause stands and can be put off all the same") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const std::string clause = first_of(desk, PointKind::clause);
  CHECK(can_be_put_off(desk.point(clause)));
  desk.write(put_off_field(clause), encode(february));
  CHECK(of(desk, clause).size() == 1);
  CHECK(desk.point(clause).state == PointState::answered);
}

TEST_CASE("put off: all of them in reading order, without what is answered since") {
  Desk desk = new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue());
  CHECK(all_put_off(desk.charter()).empty());
  desk.write(put_off_field("duty/wishes"), encode({"", ""}));
  desk.write(put_off_field("duty/engagement"), encode(february));
  desk.write("duty/engagement", followed());
  desk.write(put_off_field("duty/roles"), encode(february));
  const Charter charter = desk.charter();
  const std::vector<PutOffPoint> all = all_put_off(charter);
  std::vector<std::string> expected, fields;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (!put_off(charter.history, point).empty()) expected.push_back(point.field);
    }
  }
  for (const PutOffPoint& one : all) fields.push_back(one.point->field);
  CHECK(fields == expected);
  CHECK(fields.size() == 2);
}

TEST_CASE("put off: what two said stands side by side, is no conflict and stops no agreement") {
  Desk one = new_desk();
  const std::string field = first_of(one, PointKind::duty);
  const std::string when = put_off_field(field);
  Desk other = one.copy("Bo");
  const std::string before = digest(one.charter());
  one.write(when, encode(february));
  other.write(when, encode({"2027-01-15", "Bo Eksempel"}));
  Desk swapped = other.copy("Cecilie");
  swapped.set.unite(one.set);
  one.set.unite(other.set);
  CHECK(of(one, field) == std::vector<PutOff>{{"2027-01-15", "Bo Eksempel"}, february});
  CHECK(of(swapped, field) == of(one, field));
  CHECK(one.charter().conflicts().empty());
  CHECK(digest(one.charter()) == before);
  one.write(when, encode({"2027-03-01", "Anna Eksempel"}));
  CHECK(of(one, field).size() == 1);
}

TEST_CASE("put off: no part of the agreement nor of what goes out") {
  Desk desk = new_desk();
  const std::string field = first_of(desk, PointKind::duty);
  const std::string before = digest(desk.charter());
  desk.write(put_off_field(field), encode(february));
  CHECK(digest(desk.charter()) == before);
  const Result<Charter> out = view(without_history(desk.set));
  REQUIRE(out.ok());
  CHECK(out.value().history.find(put_off_field(field)) == nullptr);
}

TEST_CASE("put off: only a day and a person, and only of what a point holds") {
  Desk desk = new_desk();
  const std::string field = first_of(desk, PointKind::duty);
  const std::string when = put_off_field(field);
  CHECK(desk.refusal(when, "2027-02-01") == Problem::invalid_value);
  CHECK(desk.refusal(when, Value::Object{{"date", "2027-02-30"}, {"person", ""}}) == Problem::invalid_value);
  CHECK(desk.refusal(when, Value::Object{{"date", ""}, {"person", 7}}) == Problem::invalid_value);
  CHECK(desk.refusal(when, Value::Object{{"day", ""}}) == Problem::invalid_value);
  CHECK(desk.refusal("put-off/no/such", encode(february)) == Problem::unknown_field);
  CHECK(desk.refusal("put-off/catalogue", encode(february)) == Problem::unknown_field);
  CHECK(desk.refusal("put-off/member/order", encode(february)) == Problem::unknown_field);
  CHECK(desk.refusal("put-off/" + when, encode(february)) == Problem::unknown_field);
  desk.write(when, Value::Object{{"person", "Åse\nÆble"}});
  CHECK(of(desk, field) == std::vector<PutOff>{{"", "Åse Æble"}});
  CHECK_FALSE(of(desk, field).front().complete());
  CHECK(february.complete());
}

TEST_CASE("put off: in the list of fields, and in words with the name of the point") {
  Desk desk = new_desk();
  const std::string field = first_of(desk, PointKind::duty);
  const std::string when = put_off_field(field);
  desk.write(when, encode(february));
  bool listed = false;
  for (const ListedField& entry : field_list(desk.charter())) {
    if (entry.field != when) continue;
    listed = true;
    CHECK(entry.kind == "put-off");
    CHECK(entry.value == encode(february));
  }
  CHECK(listed);
  const Charter charter = desk.charter();
  CHECK(compare::in_words(charter, when, encode(february)) ==
        "Tages op igen den 01-02-2027 af Anna Eksempel.");
  CHECK(compare::in_words(charter, when, encode(PutOff{})) == "Udskudt");
  CHECK(compare::field_label(charter, when) == compare::field_label(charter, field) + " (udskudt)");
}

}  // namespace charter_put_off_test
