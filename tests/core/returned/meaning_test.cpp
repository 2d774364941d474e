// SPDX-License-Identifier: MPL-2.0
#include "core/returned/meaning.h"

#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "tests/core/charter/charters.h"

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::returned;
using charter::AnswerKind;

namespace {

/// Null when it means nothing.
Value means(const Desk& desk, std::string_view field, std::string_view text) {
  const Result<Value> value = value_meant(desk.charter(), field, text);
  return value.ok() ? value.value() : Value();
}

Problem refused(const Desk& desk, std::string_view field, std::string_view text) {
  const Result<Value> value = value_meant(desk.charter(), field, text);
  REQUIRE_FALSE(value.ok());
  CHECK(value.error().place.field == field);
  return value.error().problem;
}

}  // namespace

TEST_CASE("meaning: text is text, whatever it looks like") {
  const Desk desk = new_desk();
  for (const char* text : {"null", "12", "{\"a\":1}", "\"x\"", "true", "[U+202E]", "<b>", "æøå 😀"}) {
    CAPTURE(text);
    CHECK(means(desk, "head/product", text) == Value(text));
    CHECK(means(desk, "agreement/asks", text) == Value(text));
  }
  CHECK(means(desk, "head/product", " OS2\nto ") == Value("OS2 to"));
  CHECK(means(desk, "agreement/asks", "a\n\nb\r\n") == Value("a\n\nb"));
  CHECK(means(desk, "section/purpose", "Gruppen styrer.") == Value(""));  // the catalogue's own stands
}

TEST_CASE("meaning: choices by their names in either language or their ids, in any case") {
  const Desk desk = new_desk(GroupKind::coordination);
  for (const char* text : {"yes", "Valg yes", "valg YES", "Valg yes (en)", " Valg yes. "})
    CHECK(means(desk, "head/steering-group", text) == Value("yes"));
  CHECK(refused(desk, "head/steering-group", "Måske") == Problem::invalid_value);
  CHECK(means(desk, "head/steering-group", " \n") == Value(""));
}

TEST_CASE("meaning: numbers, days, roles and yes or no") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"name", "Anna Eksempel"}});
  const std::string item = "member/" + id + "/";
  CHECK(means(desk, "meeting/minimum", " 4 ") == Value(4));
  CHECK(means(desk, "meeting/minimum", "").is_null());
  for (const char* no : {"fire", "-1", "10001", "99999999999999999999", "1.5"})
    CHECK(refused(desk, "meeting/minimum", no) == Problem::invalid_value);
  CHECK(means(desk, "head/first-meeting-date", "d. 1. februar 2027") == Value("2027-02-01"));
  CHECK(refused(desk, "head/first-meeting-date", "snart") == Problem::invalid_value);
  CHECK(means(desk, item + "roles", "Tovholder, chair (en);\nMEDLEM") == Value());
  CHECK(means(desk, item + "roles", "Tovholder, Formand (en);\nMEDLEM, tovholder") ==
        Value(Value::Array{"chair", "convener", "member"}));
  CHECK(means(desk, item + "roles", "") == Value(Value::Array{}));
  for (const char* yes : {"ja", "Yes", "Beslutningstager", "decision maker"})
    CHECK(means(desk, item + "decision-maker", yes) == Value(true));
  CHECK(means(desk, item + "decision-maker", "nej") == Value(false));
  CHECK(means(desk, item + "participation", "Valg agreement") ==
        Value(Value::Object{{"kind", "agreement"}, {"reference", ""}}));
  CHECK(means(desk, item + "organisation-kind", "valg supplier") == Value("supplier"));
}

TEST_CASE("meaning: fields that are not there, or no place for text, are named") {
  const Desk desk = new_desk();
  CHECK(refused(desk, "nowhere", "x") == Problem::unknown_field);
  CHECK(refused(desk, "member/" + std::string(32, 'a') + "/name", "x") == Problem::unknown_field);
  CHECK(refused(desk, "member/order", "x") == Problem::invalid_value);
  CHECK(refused(desk, "catalogue", "x") == Problem::invalid_value);
  CHECK(refused(desk, "head/product", std::string(70'000, 'x')) == Problem::text_too_long);
}

TEST_CASE("meaning: a part of a member who is not there yet") {
  const charter::Charter now = new_desk().charter();
  CHECK(member_part_meant(now, "name", " Anna\nEksempel ").value() == Value("Anna Eksempel"));
  CHECK(member_part_meant(now, "roles", "formand").value() == Value(Value::Array{"chair"}));
  CHECK(member_part_meant(now, "roles", "dirigent").error().place.field == "member/new/roles");
  CHECK(member_part_meant(now, "shoe-size", "42").error().problem == Problem::unknown_field);
}

TEST_CASE("meaning: the four answers by their words in either language") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::DocumentTexts& say = texts::document_texts(language);
    CHECK(answer_meant("duty/x", say.followed).value() == AnswerKind::followed);
    CHECK(answer_meant("duty/x", say.confirmed).value() == AnswerKind::followed);
    CHECK(answer_meant("duty/x", say.explained).value() == AnswerKind::explained);
    CHECK(answer_meant("duty/x", say.not_relevant).value() == AnswerKind::not_relevant);
    CHECK(answer_meant("duty/x", say.answer_missing).value() == AnswerKind::open);
  }
  for (const AnswerKind kind :
       {AnswerKind::open, AnswerKind::followed, AnswerKind::explained, AnswerKind::not_relevant})
    CHECK(answer_meant("duty/x", charter::tag(kind)).value() == kind);
  CHECK(answer_meant("duty/x", " FØLGES. ").value() == AnswerKind::followed);
  CHECK(answer_meant("duty/x", "").value() == AnswerKind::open);
  CHECK(answer_meant("duty/x", "Måske").error().place.field == "duty/x");
}

TEST_CASE("law: every choice, role and kind of the catalogue is read from the name it is printed with") {
  for (const GroupKind kind : catalogue::every_group) {
    Desk desk = new_desk(kind, "OS2eksempel", full_catalogue());
    const std::string item = "member/" + desk.add_member({{"name", "Anna Eksempel"}}) + "/";
    for (const Language language : {Language::danish, Language::english}) {
      const charter::Charter now = desk.charter(language);
      for (const charter::Section& section : now.sections) {
        for (const charter::Point& point : section.points) {
          for (const catalogue::Choice& choice : point.choices) {
            CAPTURE(choice.label.in(language));
            REQUIRE(value_meant(now, point.field, choice.label.in(language)).value() == Value(choice.id));
          }
        }
      }
      Value::Array all;
      std::string line;
      for (const catalogue::Role& role : now.group.roles) {
        REQUIRE(value_meant(now, item + "roles", role.label.in(language)).value() ==
                Value(Value::Array{role.id}));
        all.push_back(role.id);
        line += (line.empty() ? "" : ", ") + role.label.in(language);
      }
      REQUIRE(value_meant(now, item + "roles", line).value().array()->size() == all.size());
      for (const catalogue::Choice& choice : now.group.organisation_kinds)
        REQUIRE(value_meant(now, item + "organisation-kind", choice.label.in(language)).value() ==
                Value(choice.id));
      for (const catalogue::Choice& choice : now.group.participations)
        REQUIRE(value_meant(now, item + "participation", choice.label.in(language)).value().text_at("kind") ==
                choice.id);
    }
  }
}
