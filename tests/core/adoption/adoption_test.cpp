// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/adoption.h"

#include "meetings.h"

namespace adoption_adoption_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("adoption: it is read as it was written") {
  Desk desk = group();
  Meeting meeting = meeting_of(desk);
  meeting.place = "Rådhuset";
  adopt(desk, meeting);
  const Record& record = only(desk.set, adoption_kind);
  const Result<Adoption> read = decode_adoption(record);
  REQUIRE(read.ok());
  CHECK(encode(read.value()) == record);
  CHECK(read.value().place == "Rådhuset");
  CHECK(read.value().present.size() == 2);
  CHECK(read.value().digest == charter::digest(desk.set));
}

TEST_CASE("adoption: a record that lacks something, or has it otherwise, is refused by name") {
  Desk desk = group();
  adopt(desk);
  const Record record = only(desk.set, adoption_kind);
  check_shape_of(record, decode_adoption,
                 {"p", "version", "number", "digest", "date", "place", "present", "seen", "a", "t"});
  CHECK_FALSE(decode_adoption(changed(record, "date", "2026-02-30")).ok());
  CHECK_FALSE(decode_adoption(changed(record, "present", Value::Array{})).ok());
  CHECK_FALSE(decode_adoption(changed(record, "present", Value::Array{"Anna"})).ok());
  CHECK_FALSE(decode_adoption(changed(record, "version", "1")).ok());
}

TEST_CASE("adoption: who was absent may be missing, but is never anything else than persons") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  const Record record = only(desk.set, adoption_kind);
  const Result<Adoption> old = decode_adoption(without(record, "absent"));
  REQUIRE(old.ok());
  CHECK_FALSE(old.value().absent.has_value());
  CHECK(encode(old.value()) == without(record, "absent"));
  CHECK(decode_adoption(changed(record, "absent", Value::Array{})).value().absent->empty());
  for (const Value& wrong : {Value(), Value("Bo"), Value(Value::Array{"Bo"}), Value(Value::Object{})}) {
    REQUIRE_FALSE(decode_adoption(changed(record, "absent", wrong)).ok());
    CHECK(decode_adoption(changed(record, "absent", wrong)).error().detail == "absent");
  }
}

}  // namespace adoption_adoption_test
