// SPDX-License-Identifier: MPL-2.0
#include "core/returned/filled_in.h"

#include "../outline/documents.h"

namespace returned_filled_in_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::outline::trial;

namespace {

Result<Value> value(const std::string& field, const Parts& parts, const Value& before = {}) {
  const charter::Charter charter = new_desk().charter();
  return value_of(charter, field, before, parts, places_of(charter));
}

}  // namespace

TEST_CASE("filled in: texts as they stand, also when they look like JSON") {
  CHECK(value("head/product", {{"", {"\"OS2\"", ""}}}).value() == Value("\"OS2\""));
  CHECK(value("head/product", {{"", {" null\n", ""}}}).value() == Value("null"));
  CHECK(value("agreement/asks", {{"", {"[1,\n2]", ""}}}).value() == Value("[1,\n2]"));
}

TEST_CASE("filled in: days as people write them; where that is none, the one Word keeps") {
  CHECK(value("head/first-meeting-date", {{"", {"1. februar 2027", ""}}}).value() == Value("2027-02-01"));
  CHECK(value("head/first-meeting-date", {{"", {"02-02-2027", "2027-02-01"}}}).value() ==
        Value("2027-02-02"));
  CHECK(value("head/first-meeting-date", {{"", {"mandag", "2027-02-01"}}}).value() == Value("2027-02-01"));
  CHECK(value("head/first-meeting-date", {{"", {"", ""}}}).value() == Value(""));
  CHECK_FALSE(value("head/first-meeting-date", {{"", {"snart", ""}}}).ok());
}

TEST_CASE("filled in: words written over a day are not lost because Word still keeps the old one") {
  const Result<Value> soon =
      value("head/first-meeting-date", {{"", {"snart", "2027-02-01"}}}, Value("2027-02-01"));
  REQUIRE_FALSE(soon.ok());
  CHECK(soon.error().detail == "snart");
  CHECK(value("head/first-meeting-date", {{"", {"mandag", "2027-02-08"}}}, Value("2027-02-01")).value() ==
        Value("2027-02-08"));
  Value::Object before = explained("Vi venter");
  before["follow-up"] = "2027-02-01";
  CHECK_FALSE(value("duty/quality", {{"follow-up", {"snart", "2027-02-01"}}}, before).ok());
}

TEST_CASE("filled in: blanks and a full stop that Word or a hand put there do not count") {
  CHECK(value("duty/quality", {{"", {" Følges. ", ""}}}).value() == Value(followed()));
  CHECK(value("meeting/minimum", {{"", {" 4 ", ""}}}).value() == Value(4));
  CHECK(value("head/level", {{"", {" Valg 2\t", ""}}}).value() == Value("2"));
  CHECK(value("head/product", {{"", {" OS2 ", ""}}}).value() == Value("OS2"));
}

TEST_CASE("filled in: whoever takes it up again, and when, are not dropped with an answer that has neither") {
  for (const char* part : {"reason", "person", "follow-up"}) {
    CAPTURE(part);
    const std::string text = std::string_view(part) == "follow-up" ? "1. februar 2027" : "Anna";
    CHECK_FALSE(value("duty/quality", {{part, {text, ""}}, {"", {"Følges", ""}}}).ok());
    CHECK(value("duty/quality", {{part, {text, ""}}}).ok() == (std::string_view(part) == "reason"));
    CHECK_FALSE(value("duty/quality", {{part, {text, ""}}}, followed()).ok());
    CHECK_FALSE(value("duty/quality", {{part, {text, ""}}, {"", {"", ""}}}, explained("Vi venter")).ok());
    CHECK(value("duty/quality", {{part, {text, ""}}, {"", {"Forklares", ""}}}).ok());
  }
  CHECK(value("duty/quality", {{"reason", {"Anna", ""}}, {"", {"Ikke relevant", ""}}}).ok());
  CHECK_FALSE(value("duty/quality", {{"person", {"Anna", ""}}, {"", {"Ikke relevant", ""}}}).ok());
}

TEST_CASE("filled in: a reason where no answer was chosen explains the point, with who takes it up again") {
  const Parts parts = {{"reason", {"Vi venter", ""}}, {"person", {"Anna", ""}}};
  const Result<Value> filled = value("duty/quality", parts);
  REQUIRE(filled.ok());
  const charter::Answer answer = charter::decode_answer(filled.value());
  CHECK(answer.kind == charter::AnswerKind::explained);
  CHECK(answer.reason == "Vi venter");
  CHECK(answer.person == "Anna");
}

TEST_CASE("filled in: parts nobody touched stay as they were") {
  const Value before = explained("Vi venter");
  const Result<Value> person = value("duty/quality", {{"person", {"Anna", ""}}}, before);
  REQUIRE(person.ok());
  CHECK(person.value().text_at("reason") == "Vi venter");
  CHECK(person.value().text_at("person") == "Anna");
  CHECK(value("duty/quality", {{"", {"Følges", ""}}}, before).value() == Value(followed()));
}

TEST_CASE("filled in: a field that is none, and a value that does not fit, are named") {
  const Result<Value> unknown = value("head/nothing", {{"", {"x", ""}}});
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.error().problem == Problem::unknown_field);
  CHECK(unknown.error().place.field == "head/nothing");
  const Result<Value> large = value("agreement/asks", {{"", {std::string(70000, 'x'), ""}}});
  REQUIRE_FALSE(large.ok());
  CHECK(large.error().problem == Problem::text_too_long);
  CHECK(large.error().place.field == "agreement/asks");
}

TEST_CASE("filled in: a member's part by its words") {
  const charter::Charter charter = new_desk().charter();
  const Places places = places_of(charter);
  const auto of = [&](const std::string& part, const Parts& parts) {
    return member_value(charter, part, Value(), parts, places, "member/new-1/" + part);
  };
  const auto& roles = charter.group->roles;
  REQUIRE(roles.size() > 1);
  const Result<Value> both = of("roles", {{"", {roles[0].label.danish + "; " + roles[1].label.english, ""}}});
  REQUIRE(both.ok());
  CHECK(both.value().array()->size() == 2);
  CHECK(of("roles", {{"", {"", ""}}}).value() == Value(Value::Array{}));
  CHECK_FALSE(of("roles", {{"", {"Kejser", ""}}}).ok());
  CHECK_FALSE(of("shoe-size", {{"", {"42", ""}}}).ok());
  CHECK(of("from", {{"", {"1/2 2027", ""}}}).value() == Value("2027-02-01"));
}

}  // namespace returned_filled_in_test
