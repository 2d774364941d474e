// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/approval.h"

#include "meetings.h"

namespace adoption_approval_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("approval: it is read as it was written") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  Approval given = answer_of(desk, "Bo Prøve", Verdict::refused, "Budgettet mangler.\nSe § 4.");
  given.way = Way::paper;
  given.reference = "Sag 4711";
  given.role = Role::board;
  give(desk, given);
  const Record& record = only(desk.set, approval_kind);
  const Result<Approval> read = decode_approval(record);
  REQUIRE(read.ok());
  CHECK(encode(read.value()) == record);
  CHECK(read.value().reason == "Budgettet mangler.\nSe § 4.");
  CHECK(read.value().way == Way::paper);
  CHECK(read.value().role == Role::board);
  CHECK(read.value().verdict == Verdict::refused);
}

TEST_CASE("approval: each way has one name") {
  for (const Way way : {Way::meeting, Way::writing, Way::paper}) CHECK(way_from_tag(tag(way)) == way);
  CHECK_FALSE(way_from_tag("").has_value());
  CHECK_FALSE(way_from_tag("Paper").has_value());
}

TEST_CASE("approval: a record that lacks something, or has it otherwise, is refused by name") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  const Record record = only(desk.set, approval_kind);
  check_shape_of(record, decode_approval,
                 {"p", "adoption", "who", "role", "answer", "reason", "how", "reference", "date", "a", "t"});
  CHECK_FALSE(decode_approval(changed(record, "answer", "perhaps")).ok());
  const Result<Approval> silent_refusal = decode_approval(changed(record, "answer", "refused"));
  REQUIRE_FALSE(silent_refusal.ok());
  CHECK(silent_refusal.error().detail == "reason");
}

}  // namespace adoption_approval_test
