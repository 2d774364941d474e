// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content_plan.h"

#include <algorithm>

#include "charters.h"
#include "core/charter/clean_copy.h"
#include "core/charter/content_statements.h"
#include "core/charter/item.h"
#include "core/charter/plain_content.h"
#include "core/json/charter_file.h"
#include "core/revisions/canonical.h"

namespace charter_content_plan_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Value content(const std::string& json) {
  const Result<Value> parsed = json::parse(json);
  CAPTURE(json);
  REQUIRE(parsed.ok());
  return parsed.value();
}

Plan planned(const Desk& desk, const Value& content) { return plan(desk.set, desk.charter(), content); }
Plan planned(const Desk& desk, const std::string& json) { return planned(desk, content(json)); }
Plan planned(const Desk& desk, const char* json) { return planned(desk, content(json)); }

/// Plans, checks that nothing is wrong, makes the edits; how many they were.
std::size_t take_in(Desk& desk, const Value& content) {
  const Plan made = planned(desk, content);
  CHECK(made.problems.empty());
  desk.add(charter::write(desk.charter(), made.edits, desk.author));
  return made.edits.size();
}
std::size_t take_in(Desk& desk, const std::string& json) { return take_in(desk, content(json)); }
std::size_t take_in(Desk& desk, const char* json) { return take_in(desk, content(json)); }

Error only_problem(const Plan& plan) {
  CHECK(plan.edits.empty());
  REQUIRE(plan.problems.size() == 1);
  return plan.problems[0];
}

Desk filled_in(GroupKind kind = GroupKind::coordination) {
  Desk desk = new_desk(kind);
  desk.write("duty/quality", explained("Vi venter"));
  desk.write("duty/quality/text", "Stille andre krav");
  desk.write("section/purpose", "Vi styrer");
  desk.write("meeting/minimum", 4);
  desk.write("head/first-meeting-date", "2026-11-24");
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}, {"decision-maker", true}});
  desk.add_member({{"name", "Bo Eksempel"},
                   {"participation", Value::Object{{"kind", "agreement"}, {"reference", "§ 4"}}}});
  desk.add_duty("Spise kage");
  desk.add_section("Kaffe", "Sort");
  return desk;
}

}  // namespace

TEST_CASE(
    "content plan: each edit says what stands now and what is to stand, and nothing is written by planning") {
  Desk desk = filled_in();
  const std::size_t records = desk.set.size();
  const Plan made = planned(desk, R"({"fields":{"head/level":"2","head/product":"OS2ny"}})");
  CHECK(made.problems.empty());
  CHECK(made.edits ==
        std::vector<PlannedEdit>{{"head/level", {}, "2"}, {"head/product", {"OS2eksempel"}, "OS2ny"}});
  CHECK(desk.set.size() == records);
}

TEST_CASE("content plan: made edits are revisions of their author that know what they replace") {
  Desk desk = filled_in();
  const Plan made = planned(desk, R"({"fields":{"head/product":"OS2ny"}})");
  const std::vector<Record> records =
      charter::write(desk.charter(), made.edits, {"Bo", "2027-01-01T00:00:00Z"});
  REQUIRE(records.size() == 1);
  const revisions::Revision revision = revisions::as_revision(records[0]);
  CHECK(revision.author == "Bo");
  CHECK(revision.time == "2027-01-01T00:00:00Z");
  CHECK(revision.parents == desk.charter().history.find("head/product")->heads);
}

TEST_CASE(
    "content plan: what goes out comes in again without any edit, for every kind of group and language") {
  for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination, GroupKind::expert}) {
    const Desk desk = filled_in(kind);
    for (const Language language : {Language::danish, Language::english}) {
      const Plan made = planned(desk, plain_content(desk.charter(language)));
      CHECK(made.problems.empty());
      CHECK(made.edits.empty());
    }
  }
}

TEST_CASE(
    "content plan: taken into an empty charter of the kind it gives the same content, and the same check "
    "again") {
  const Desk from = filled_in();
  Desk to = new_desk(GroupKind::coordination, "", small_catalogue());
  to.ids.seed = "other";
  CHECK(take_in(to, plain_content(from.charter())) > 10);
  const Value out = plain_content(to.charter());
  CHECK(*out.find("members") == *plain_content(from.charter()).find("members"));
  CHECK(*out.find("sections") == *plain_content(from.charter()).find("sections"));
  CHECK(take_in(to, plain_content(from.charter())) == 0);
}

TEST_CASE("content plan: it empties nothing: null, an empty text, an open answer and who is not named stay") {
  Desk desk = filled_in();
  const std::string before = revisions::canonical(plain_content(desk.charter()));
  CHECK(take_in(desk, R"({"fields":{"head/product":"","meeting/minimum":null,"duty/quality":{"answer":"open"},
      "duty/quality/text":"","section/purpose":"Gruppen styrer.","head/level":""},"members":[]})") == 0);
  CHECK(take_in(desk, plain_content(new_desk(GroupKind::coordination, "").charter())) == 0);
  CHECK(revisions::canonical(plain_content(desk.charter())) == before);
}

TEST_CASE("content plan: an answer may be written in a word, as on the command line") {
  Desk desk = filled_in();
  CHECK(take_in(desk, R"({"fields":{"duty/direction":"followed","duty/quality":"not-relevant:Nej"}})") == 2);
  CHECK(desk.point("duty/direction").answer.kind == AnswerKind::followed);
  CHECK(desk.point("duty/quality").answer.reason == "Nej");
  CHECK(only_problem(planned(desk, R"({"fields":{"duty/direction":"explained:"}})")).problem ==
        Problem::reason_missing);
  CHECK(only_problem(planned(desk, R"({"fields":{"duty/direction":"måske"}})")).problem ==
        Problem::invalid_value);
}

TEST_CASE("content plan: texts are texts, also those that look like something else") {
  Desk desk = filled_in();
  for (const char* text : {"null", "\\\"x\\\"", "{}", "7", "followed", "[]"}) {
    CAPTURE(text);
    const std::string json = std::string(R"({"fields":{"head/product":")") + text + "\"}}";
    CHECK(take_in(desk, json) == 1);
    CHECK(desk.point("head/product").value == *content(json).find("fields")->find("head/product"));
  }
}

TEST_CASE(
    "content plan: new members, own points and sections come last in their lists, in the content's order") {
  Desk desk = filled_in();
  const std::string a(32, 'a');
  const std::string b(32, 'b');
  CHECK(
      take_in(desk, R"({"members":[{"name":"Eva Eksempel","organisation":"Prøveby"},{"name":"Carl Eksempel"}],
    "sections":[{"points":[{"field":"duty/)" +
                        b + R"(","wording":"Vande blomster","value":"followed"},
                           {"field":"duty/)" +
                        a + R"(","wording":"Lukke vinduer"},
                           {"field":"section/)" +
                        a + R"(/text","value":"To","wording":"Udvalg"}]}]})") == 8);
  const Charter charter = desk.charter();
  REQUIRE(charter.members.size() == 4);
  CHECK(charter.members[2].name == "Eva Eksempel");
  CHECK(charter.members[3].name == "Carl Eksempel");
  const std::vector<Item> duties = items(charter.history, "duty");
  REQUIRE(duties.size() == 3);
  CHECK(duties[1].id == b);
  CHECK(duties[2].id == a);
  CHECK(charter.point("duty/" + b)->label == "Vande blomster");
  CHECK(charter.point("duty/" + b)->answer.kind == AnswerKind::followed);
  CHECK(charter.point("section/" + a + "/text")->label == "Udvalg");
}

TEST_CASE("content plan: the same list of members taken in on two PCs gives each person once") {
  const std::string json = R"({"members":[{"name":"Eva Eksempel","organisation":"Prøveby"}]})";
  Desk anna = filled_in();
  Desk bo = anna.copy("Bo");
  take_in(anna, json);
  take_in(bo, json);
  anna.set.unite(bo.set);
  CHECK(anna.charter().members.size() == 3);
  CHECK(anna.charter().conflicts().empty());
  CHECK(take_in(anna, json) == 0);
}

TEST_CASE(
    "content plan: who was deleted comes back when the content names them, and that is an edit to be seen") {
  Desk desk = filled_in();
  const std::string id = desk.charter().members[0].id;
  const Value old = plain_content(desk.charter());
  desk.remove("member/" + id);
  const Plan made = planned(desk, old);
  REQUIRE(made.edits.size() == 1);
  CHECK(made.edits[0].field == "member/" + id + "/exists");
  CHECK(made.edits[0].after == Value(Value::Object{{"exists", true}}));
  take_in(desk, old);
  CHECK(desk.charter().members.size() == 2);
  CHECK(desk.charter().conflicts().empty());
}

TEST_CASE("content plan: whoever changes what another deleted keeps it") {
  Desk anna = filled_in();
  Desk bo = anna.copy("Bo");
  const std::string item = "member/" + anna.charter().members[0].id;
  anna.remove(item);
  bo.write(item + "/contact", "bo@eksempel.dk");
  anna.set.unite(bo.set);
  CHECK(anna.charter().conflicts() == std::vector<std::string>{item + "/exists"});
  CHECK(planned(anna, plain_content(anna.charter())).edits.empty());
  take_in(anna, R"({"fields":{")" + item + R"(/contact":"anna@eksempel.dk"}})");
  CHECK(anna.charter().conflicts().empty());
}

TEST_CASE("content plan: an edit that would settle proposals shows all of them") {
  Desk anna = filled_in();
  Desk bo = anna.copy("Bo");
  anna.write("head/product", "OS2alfa");
  bo.write("head/product", "OS2beta");
  anna.set.unite(bo.set);
  CHECK(planned(anna, plain_content(anna.charter())).edits.empty());
  const Plan made = planned(anna, R"({"fields":{"head/product":"OS2gamma"}})");
  REQUIRE(made.edits.size() == 1);
  CHECK(made.edits[0].before.size() == 2);
  take_in(anna, R"({"fields":{"head/product":"OS2gamma"}})");
  CHECK(anna.charter().conflicts().empty());
}

TEST_CASE("content plan: the language is content, a catalogue has to be here already") {
  Desk desk = filled_in();
  CHECK(take_in(desk, R"({"language":"en"})") == 1);
  CHECK(desk.charter().language == Language::english);
  CHECK(only_problem(planned(desk, R"({"language":"sv"})")).place.field == "head/language");
  CHECK(take_in(desk, R"({"fields":{"catalogue":")" + desk.charter().catalogue_record + R"("}})") == 0);
  const Error missing =
      only_problem(planned(desk, R"({"fields":{"catalogue":")" + std::string(64, 'a') + R"("}})"));
  CHECK(missing.problem == Problem::invalid_value);
  CHECK(missing.place.field == "catalogue");
}

TEST_CASE("content plan: content of another kind of group is not taken in") {
  const Desk desk = filled_in(GroupKind::steering);
  const Plan made = planned(desk, plain_content(filled_in(GroupKind::expert).charter()));
  CHECK(made.edits.empty());
  REQUIRE_FALSE(made.problems.empty());
  CHECK(made.problems[0].place.field == "group");
  CHECK(made.problems[0].detail == "expert");
}

TEST_CASE(
    "content plan: every field that does not fit is named with what is wrong, and then nothing is taken "
    "over") {
  Desk desk = filled_in();
  const std::string member = "member/" + desk.charter().members[0].id;
  const std::string text(70'000, 'x');
  const Plan made = planned(desk, R"({"fields":{"head/product":"OS2ny","head/nix":"x","head/level":"17",
      "meeting/minimum":"fire","head/first-meeting-date":"2026-02-30","duty/quality":{"answer":"perhaps"},
      "duty/direction/text":7,"agreement/asks":")" +
                                      text + R"(","member/order":[],")" + member +
                                      R"(/exists":{"exists":false},")" + member + R"(/shoe":"44",")" +
                                      member + R"(/roles":["king"]},"members":[{"contact":"x"}]})");
  CHECK(made.edits.empty());
  std::vector<std::pair<std::string, Problem>> named;
  for (const Error& problem : made.problems) named.emplace_back(problem.place.field, problem.problem);
  std::sort(named.begin(), named.end());
  std::vector<std::pair<std::string, Problem>> expected = {
      {"agreement/asks", Problem::text_too_long},   {"duty/direction/text", Problem::invalid_value},
      {"duty/quality", Problem::invalid_value},     {"head/first-meeting-date", Problem::invalid_value},
      {"head/level", Problem::invalid_value},       {"head/nix", Problem::unknown_field},
      {member + "/exists", Problem::unknown_field}, {member + "/roles", Problem::invalid_value},
      {member + "/shoe", Problem::unknown_field},   {"member/order", Problem::unknown_field},
      {"members/0/name", Problem::name_missing},    {"meeting/minimum", Problem::invalid_value}};
  std::sort(expected.begin(), expected.end());
  CHECK(named == expected);
}

TEST_CASE("content plan: content that would make the charter too large for any file is refused whole") {
  Desk desk = filled_in();
  std::string many = R"({"members":[{"name":"0"})";
  for (int n = 1; n <= 50'000; ++n) many += R"(,{"name":")" + std::to_string(n) + "\"}";
  CHECK(only_problem(planned(desk, json::parse(many + "]}").value())).problem == Problem::charter_too_large);

  const std::string text(60'000, 'x');
  for (int n = 0; n < 100; ++n)
    desk.set.add(revisions::revision("agreement/asks", {}, text + std::to_string(n), "", ""));
  std::string large = R"({"members":[{"name":"0"})";
  for (int n = 1; n <= 100; ++n) large += R"(,{"name":")" + std::to_string(n) + text + "\"}";
  CHECK(only_problem(planned(desk, json::parse(large + "]}").value())).problem == Problem::charter_too_large);
}

TEST_CASE("content plan: a clean copy takes in what its charter wrote since, member by member") {
  Desk desk = filled_in();
  IdSource ids = {"copy", 0};
  Desk copy = {clean_copy(desk.set, ids, ""), {"copy desk", 0}, {"Bo", ""}};
  CHECK(take_in(copy, plain_content(desk.charter())) == 0);
  desk.write("member/" + desk.charter().members[0].id + "/contact", "anna@eksempel.dk");
  CHECK(take_in(copy, plain_content(desk.charter())) == 1);
  CHECK(copy.charter().members[0].contact == "anna@eksempel.dk");
}

}  // namespace charter_content_plan_test
