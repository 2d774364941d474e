// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/record.h"

#include <doctest/doctest.h>

#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"
#include "core/text_policy.h"

namespace revisions_record_test {

using namespace kommissorium;
using namespace kommissorium::revisions;

namespace {

const std::string low(64, '0');
const std::string high(64, 'f');

Value::Object body_of_revision() {
  return revision("head/product", {low}, "OS2", "Åse", "2026-11-23T09:00:00Z").body;
}

Value::Object with(Value::Object body, const char* name, Value value) {
  body.insert_or_assign(name, std::move(value));
  return body;
}

Value::Object without(Value::Object body, const char* name) {
  body.erase(name);
  return body;
}

}  // namespace

TEST_CASE("record: its id is the SHA-256 of its canonical content") {
  const Record record = seal({{"k", "charter"}, {"nonce", "00"}, {"group", "steering"}});
  CHECK(record.content == R"({"group":"steering","k":"charter","nonce":"00"})");
  CHECK(record.id == sha256_hex(record.content));
  CHECK(record.content == canonical(Value(record.body)));
  CHECK(record.kind() == "charter");
}

TEST_CASE("record: the same revision is the same record, whatever the order its parents are named in") {
  const Record one = revision("head/product", {high, low, high}, "OS2", "Åse", "");
  CHECK(one == revision("head/product", {low, high}, "OS2", "Åse", ""));
  CHECK(one.content ==
        R"({"a":"Åse","f":"head/product","p":[")" + low + R"(",")" + high + R"("],"t":"","v":"OS2"})");
  CHECK(one.kind().empty());
}

TEST_CASE("record: any part that differs gives another id") {
  const Record one = revision("head/product", {low}, "OS2", "Åse", "2026-11-23T09:00:00Z");
  CHECK_FALSE(one == revision("head/producs", {low}, "OS2", "Åse", "2026-11-23T09:00:00Z"));
  CHECK_FALSE(one == revision("head/product", {}, "OS2", "Åse", "2026-11-23T09:00:00Z"));
  CHECK_FALSE(one == revision("head/product", {low}, "OS3", "Åse", "2026-11-23T09:00:00Z"));
  CHECK_FALSE(one == revision("head/product", {low}, "OS2", "Ase", "2026-11-23T09:00:00Z"));
  CHECK_FALSE(one == revision("head/product", {low}, "OS2", "Åse", "2026-11-23T09:00:01Z"));
}

TEST_CASE("record: its line is JSON with the id first") {
  const Record record = seal({{"k", "x"}});
  CHECK(line(record) == R"({"id":")" + record.id + R"(","k":"x"})");
  const Record empty = seal({});
  CHECK(line(empty) == R"({"id":")" + empty.id + R"("})");
}

TEST_CASE("record: a revision gives back what it was made of") {
  const Value value = Value::Object{{"answer", "explained"}, {"reason", "Ikke endnu"}};
  const Revision back =
      as_revision(revision("duty/plan", {high, low}, value, "Bjørn", "2026-11-23T09:00:00Z"));
  CHECK(back.field == "duty/plan");
  CHECK(back.parents == std::vector<std::string>{low, high});
  CHECK(back.value == value);
  CHECK(back.author == "Bjørn");
  CHECK(back.time == "2026-11-23T09:00:00Z");
}

TEST_CASE("record: an id is 64 lowercase hex digits and nothing else") {
  CHECK(is_record_id(low));
  CHECK(is_record_id(sha256_hex("")));
  CHECK_FALSE(is_record_id(""));
  CHECK_FALSE(is_record_id(std::string(63, 'a')));
  CHECK_FALSE(is_record_id(std::string(65, 'a')));
  CHECK_FALSE(is_record_id(std::string(64, 'A')));
  CHECK_FALSE(is_record_id(std::string(64, 'g')));
}

TEST_CASE("record: a revision has the shape of one") {
  CHECK(check_shape(body_of_revision()).ok());
  CHECK(check_shape(with(body_of_revision(), "p", Value::Array{})).ok());
  CHECK(check_shape(with(body_of_revision(), "a", "")).ok());
  CHECK(check_shape(with(body_of_revision(), "v", nullptr)).ok());
  CHECK(check_shape(with(body_of_revision(), "f", std::string(200, 'f'))).ok());
}

TEST_CASE("record: a revision that lacks a part, or has one of another type, is malformed and says which") {
  for (const char* part : {"f", "p", "v", "a", "t"}) {
    CAPTURE(part);
    const auto checked = check_shape(without(body_of_revision(), part));
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().problem == Problem::malformed_record);
    CHECK(checked.error().detail == part);
  }
  for (const char* part : {"f", "p", "a", "t"}) {
    CAPTURE(part);
    CHECK_FALSE(check_shape(with(body_of_revision(), part, 7)).ok());
  }
  CHECK_FALSE(check_shape(with(body_of_revision(), "f", "")).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "f", std::string(201, 'f'))).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "f", "duty/å")).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "p", Value::Array{"head"})).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "p", Value::Array{1})).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "p", low)).ok());
}

TEST_CASE("record: an error names the charter's field, so that a person finds it") {
  const auto checked = check_shape(without(body_of_revision(), "v"));
  REQUIRE_FALSE(checked.ok());
  CHECK(checked.error().place.field == "head/product");
}

TEST_CASE("record: an unknown kind and unknown members are accepted") {
  CHECK(check_shape({{"k", "tomorrow"}, {"anything", Value::Array{1, 2}}}).ok());
  CHECK(check_shape(with(body_of_revision(), "later", true)).ok());
}

TEST_CASE("record: a kind is a text, and never empty") {
  CHECK_FALSE(check_shape({{"k", 1}}).ok());
  CHECK_FALSE(check_shape({{"k", ""}}).ok());
  CHECK_FALSE(check_shape({{"k", nullptr}}).ok());
}

TEST_CASE("record: a second id inside the content is refused") {
  CHECK_FALSE(check_shape(with(body_of_revision(), "id", low)).ok());
  CHECK_FALSE(check_shape({{"k", "x"}, {"id", low}}).ok());
}

TEST_CASE("record: keys are ASCII at every depth") {
  CHECK_FALSE(check_shape(with(body_of_revision(), "å", 1)).ok());
  CHECK_FALSE(check_shape(with(body_of_revision(), "v", Value::Array{Value::Object{{"å", 1}}})).ok());
  CHECK_FALSE(check_shape({{"k", "x"}, {"y", Value::Object{{"é", 1}}}}).ok());
}

TEST_CASE("record: a text of 64 KiB is the longest, at every depth, and the error says where") {
  const std::string longest(text_policy::longest_text, 'x');
  CHECK(check_shape(with(body_of_revision(), "v", longest)).ok());
  const Value deep = Value::Object{{"list", Value::Array{Value::Object{{"reason", longest + "x"}}}}};
  const auto checked = check_shape(with(body_of_revision(), "v", deep));
  REQUIRE_FALSE(checked.ok());
  CHECK(checked.error().problem == Problem::text_too_long);
  CHECK(checked.error().place.field == "head/product");
  CHECK(checked.error().detail == "v.list.reason");
  CHECK_FALSE(check_shape({{"k", "x"}, {longest + "x", 1}}).ok());
}

}  // namespace revisions_record_test
