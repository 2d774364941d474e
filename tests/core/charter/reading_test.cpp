// SPDX-License-Identifier: MPL-2.0
#include "core/charter/reading.h"

#include "charters.h"

namespace charter_reading_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const FieldRule line = {Shape::line, {}, {}};

Reading reading_of(const std::vector<Value>& heads, const FieldRule& rule) {
  RecordSet set;
  for (const Value& value : heads)
    set.add(revisions::revision("head/product", {}, value, "Bo", "2026-01-01T00:00:00Z"));
  return read(revisions::history(set), "head/product", rule);
}

}  // namespace

TEST_CASE("reading: a field nobody wrote has neither value nor proposals") {
  const Reading reading = reading_of({}, line);
  CHECK(reading.value.is_null());
  CHECK(reading.proposals.empty());
  CHECK_FALSE(reading.conflict());
  CHECK(reading.shown_text().empty());
}

TEST_CASE("reading: one head is the value in force, with who wrote it when") {
  const Reading reading = reading_of({"OS2"}, line);
  CHECK(reading.value == Value("OS2"));
  CHECK(reading.author == "Bo");
  CHECK(reading.time == "2026-01-01T00:00:00Z");
  CHECK(reading.proposals.size() == 1);
}

TEST_CASE("reading: while proposals differ none is in force, and each can be read") {
  const Reading reading = reading_of({"OS2a", "OS2b"}, line);
  CHECK(reading.conflict());
  CHECK(reading.value.is_null());
  CHECK(reading.author.empty());
  REQUIRE(reading.proposals.size() == 2);
  CHECK(reading.proposals[0].revision < reading.proposals[1].revision);
  CHECK(reading.proposals[0].author == "Bo");
  CHECK(reading.shown_text() == "OS2a");
  CHECK(reading_of({"OS2c", 7, "OS2b"}, line).shown_text() == "OS2b");
}

TEST_CASE("reading: heads that say the same in other forms are one proposal") {
  const FieldRule roles = {Shape::roles, {"chair", "member"}, {}};
  const Reading reading =
      reading_of({Value::Array{"member", "chair"}, Value::Array{"chair", "member"}}, roles);
  CHECK_FALSE(reading.conflict());
  CHECK(reading.value == Value(Value::Array{"chair", "member"}));
  const FieldRule wording = {Shape::wording, {}, {"Vi styrer", "We lead"}};
  CHECK_FALSE(reading_of({"", "Vi styrer", "We lead"}, wording).conflict());
  CHECK(reading_of({"", "Vi styrer ikke"}, wording).conflict());
}

TEST_CASE("reading: a value that does not fit is not in force, but stays to be seen") {
  const Reading reading = reading_of({42}, line);
  CHECK(reading.value.is_null());
  REQUIRE(reading.proposals.size() == 1);
  CHECK(reading.proposals[0].value == Value(42));
}

}  // namespace charter_reading_test
