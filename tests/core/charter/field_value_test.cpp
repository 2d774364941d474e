// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/field_rule.h"
#include "core/text_policy.h"

namespace charter_field_value_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const FieldRule line = {Shape::line, {}, {}};
const FieldRule roles = {Shape::roles, {"chair", "member"}, {}};
const FieldRule answer = {Shape::answer, {}, {}};
const FieldRule participation = {Shape::participation, {"voluntary", "agreement"}, {}};
const FieldRule number = {Shape::number, {}, {}};
const FieldRule wording = {Shape::wording, {}, {"Gruppen styrer.", "The group leads."}};

bool accepts(const FieldRule& rule, const Value& value) { return fits(rule, value).ok(); }

}  // namespace

TEST_CASE("field value: numbers are whole and between 0 and 10,000") {
  for (int good : {0, 1, 10'000}) CHECK(accepts(number, good));
  CHECK(accepts(number, Value()));
  CHECK(accepts(number, ""));
  CHECK_FALSE(accepts(number, -1));
  CHECK_FALSE(accepts(number, 10'001));
  CHECK_FALSE(accepts(number, "4"));
  CHECK_FALSE(accepts(number, true));
}

TEST_CASE("field value: choices, days and flags take only what they name") {
  const FieldRule choice = {Shape::choice, {"1", "2"}, {}};
  CHECK(accepts(choice, "2"));
  CHECK(accepts(choice, ""));
  CHECK_FALSE(accepts(choice, "3"));
  CHECK_FALSE(accepts(choice, 2));
  const FieldRule day = {Shape::day, {}, {}};
  CHECK(accepts(day, "2026-11-23"));
  CHECK_FALSE(accepts(day, "2026-02-30"));
  const FieldRule flag = {Shape::flag, {}, {}};
  CHECK(accepts(flag, false));
  CHECK(accepts(flag, Value()));
  CHECK_FALSE(accepts(flag, "true"));
}

TEST_CASE("field value: an answer has a known kind, texts, a day to follow up, and nothing else") {
  CHECK(accepts(answer, followed()));
  CHECK(accepts(answer, explained("")));  // still open, but lawful
  CHECK(
      accepts(answer, Value::Object{{"answer", "explained"}, {"follow-up", "2027-01-01"}, {"person", "Bo"}}));
  CHECK_FALSE(accepts(answer, "followed"));
  CHECK_FALSE(accepts(answer, Value::Object{{"answer", "yes"}}));
  CHECK_FALSE(accepts(answer, Value::Object{{"reason", "x"}}));
  CHECK_FALSE(accepts(answer, Value::Object{{"answer", "explained"}, {"reason", 1}}));
  CHECK_FALSE(accepts(answer, Value::Object{{"answer", "explained"}, {"follow-up", "soon"}}));
  CHECK_FALSE(accepts(answer, Value::Object{{"answer", "followed"}, {"mood", "good"}}));
}

TEST_CASE("field value: roles are known, sorted, and each stands once") {
  CHECK(accepts(roles, Value::Array{"member", "chair"}));
  CHECK_FALSE(accepts(roles, Value::Array{"king"}));
  CHECK_FALSE(accepts(roles, Value::Array{1}));
  CHECK_FALSE(accepts(roles, "chair"));
  CHECK(settled_form(roles, Value::Array{"member", "chair", "member"}) ==
        Value(Value::Array{"chair", "member"}));
  CHECK(settled_form(roles, Value()) == Value(Value::Array{}));
}

TEST_CASE("field value: participation has a kind and a reference, each may be missing") {
  CHECK(accepts(participation, Value::Object{{"kind", "agreement"}, {"reference", "Bilag 2"}}));
  CHECK(accepts(participation, Value::Object{{"kind", "voluntary"}}));
  CHECK_FALSE(accepts(participation, Value::Object{{"kind", "forced"}}));
  CHECK_FALSE(accepts(participation, Value::Object{{"kind", "voluntary"}, {"pay", "1"}}));
  CHECK(settled_form(participation, Value::Object{{"kind", "voluntary"}}) ==
        Value(Value::Object{{"kind", "voluntary"}, {"reference", ""}}));
  CHECK(is_none(participation, settled_form(participation, Value())));
}

TEST_CASE("field value: the catalogue's wording in either language, and a blank, are the catalogue's") {
  CHECK(settled_form(wording, "Gruppen styrer.") == Value(""));
  CHECK(settled_form(wording, "The group leads.") == Value(""));
  CHECK(settled_form(wording, " \n") == Value(""));
  CHECK(settled_form(wording, "Gruppen styrer") == Value("Gruppen styrer"));
}

TEST_CASE("field value: what is refused is told as it stands, in no language of its own") {
  CHECK(fits(number, "fire").error().detail == "\"fire\"");
  CHECK(fits(number, -1).error().detail == "-1");
  CHECK(fits(line, 7).error().detail == "7");
  CHECK(fits(roles, true).error().detail == "true");
  CHECK(fits(answer, Value::Array{"followed"}).error().detail == "[\"followed\"]");
  CHECK(fits(roles, Value::Array(most_list_items + 1, "chair")).error().detail == "257");
}

TEST_CASE("field value: texts pass the text policy, and one line stays one line") {
  CHECK(typed_form(line, "OS2\r\neksempel\x07") == Value("OS2 eksempel"));
  const FieldRule paragraphs = {Shape::paragraphs, {}, {}};
  CHECK(typed_form(paragraphs, "Et\r\nto") == Value("Et\nto"));
  CHECK(typed_form(answer,
                   Value::Object{{"answer", "explained"}, {"reason", "a\r\nb"}, {"person", "Bo\nLund"}}) ==
        Value(Value::Object{{"answer", "explained"}, {"reason", "a\nb"}, {"person", "Bo Lund"}}));
  CHECK(settled_form(line, "a\nb") == Value("a\nb"));  // reading never changes a text
}

TEST_CASE("field value: what is no UTF-8, too long or too deep is refused") {
  CHECK(fits(line, std::string("\xC3\x28")).error().problem == Problem::invalid_value);
  CHECK(accepts(line, std::string(text_policy::longest_text, 'x')));
  CHECK(fits(line, std::string(text_policy::longest_text + 1, 'x')).error().problem ==
        Problem::text_too_long);
  CHECK(fits(answer, explained(std::string(text_policy::longest_text + 1, 'x'))).error().problem ==
        Problem::text_too_long);
  Value deep = "x";
  for (int i = 0; i < 20; ++i) deep = Value::Array{deep};
  CHECK_FALSE(accepts(roles, deep));
  CHECK_FALSE(accepts(roles, Value::Array(most_list_items + 1, "chair")));
}

TEST_CASE("field value: nothing written has one form a shape") {
  CHECK(is_none(line, ""));
  CHECK(is_none(number, settled_form(number, "")));
  CHECK(is_none(answer, settled_form(answer, Value())));
  CHECK(is_none({Shape::exists, {}, {}}, Value::Object{{"exists", true}}));
  CHECK_FALSE(is_none({Shape::exists, {}, {}}, Value::Object{{"exists", false}}));
  CHECK_FALSE(is_none({Shape::flag, {}, {}}, false));
}

}  // namespace charter_field_value_test
