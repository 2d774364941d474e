// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content_statements.h"

#include "charters.h"
#include "core/charter/item.h"
#include "core/charter/plain_content.h"

namespace charter_content_statements_test {

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

Statements said(const Desk& desk, const std::string& json) {
  return statements_of(desk.charter(), content(json));
}

const Value* value_of(const Statements& statements, std::string_view field) {
  for (const Statement& one : statements.all) {
    if (one.field == field) return &one.value;
  }
  return nullptr;
}

std::string only_problem(const Statements& statements) {
  REQUIRE(statements.problems.size() == 1);
  return statements.problems[0].place.field;
}

}  // namespace

TEST_CASE(
    "content statements: language, short form, points, wordings and members each say what of which field") {
  const Desk desk = new_desk();
  const std::string id(32, 'a');
  const Statements statements = said(desk, R"({"language":"en","fields":{"head/product":"OS2x"},
    "sections":[{"points":[{"field":"duty/quality","value":{"answer":"followed"},"wording":"Stille krav selv"},
                           {"field":"section/)" +
                                               id + R"(/text","value":"Sort","wording":"Kaffe"}]}],
    "members":[{"id":")" + id + R"(","name":"Anna","participation":"agreement","reference":"§ 4"}]})");
  CHECK(statements.problems.empty());
  REQUIRE(value_of(statements, "head/language") != nullptr);
  CHECK(*value_of(statements, "head/language") == Value("en"));
  CHECK(*value_of(statements, "head/product") == Value("OS2x"));
  CHECK(value_of(statements, "duty/quality")->text_at("answer") == "followed");
  CHECK(*value_of(statements, "duty/quality/text") == Value("Stille krav selv"));
  CHECK(*value_of(statements, "section/" + id + "/text") == Value("Sort"));
  CHECK(*value_of(statements, "section/" + id + "/title") == Value("Kaffe"));
  CHECK(*value_of(statements, "member/" + id + "/name") == Value("Anna"));
  CHECK(value_of(statements, "member/" + id + "/participation")->text_at("reference") == "§ 4");
  CHECK(value_of(statements, "member/" + id + "/reference") == nullptr);
  CHECK(statements.all.size() == 8);
  CHECK(said(desk, R"({"language":"da"})").all.empty());  // it is that already
}

TEST_CASE("content statements: null says nothing, and so does a field that is listed among the conflicts") {
  const Statements statements =
      said(new_desk(), R"({"language":null,"fields":{"head/product":"x","head/level":null},
    "sections":null,"members":null,"conflicts":["head/product"]})");
  CHECK(statements.all.empty());
  CHECK(statements.problems.empty());
}

TEST_CASE("content statements: what is said twice alike counts once, otherwise it is named") {
  const Desk desk = new_desk();
  const std::string points = R"("sections":[{"points":[{"field":"head/product","value":"OS2x"}]}])";
  CHECK(said(desk, R"({"fields":{"head/product":"OS2x"},)" + points + "}").all.size() == 1);
  const Statements twice = said(desk, R"({"fields":{"head/product":"OS2y"},)" + points + "}");
  CHECK(only_problem(twice) == "head/product");
}

TEST_CASE(
    "content statements: a member without an id is the one of that name, unless the organisation tells "
    "otherwise") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  const std::string bo = desk.add_member({{"name", "Bo Eksempel"}});
  const auto field = [&](const std::string& json) { return said(desk, json).all.front().field; };
  CHECK(field(R"({"members":[{"name":"Anna Eksempel"}]})") == "member/" + anna + "/name");
  CHECK(field(R"({"members":[{"name":"Bo Eksempel","organisation":"Prøveby"}]})") ==
        "member/" + bo + "/name");
  CHECK(field(R"({"members":[{"id":null,"name":"Bo Eksempel"}]})") == "member/" + bo + "/name");
  const std::string other = field(R"({"members":[{"name":"Anna Eksempel","organisation":"Prøveby"}]})");
  CHECK(other != "member/" + anna + "/name");
  CHECK(is_item_id(item_field(other)->id));
}

TEST_CASE("content statements: a new member's id is the same on every PC, and another in another charter") {
  const Desk desk = new_desk();
  const std::string json = R"({"members":[{"name":"Anna","organisation":"Prøveby"}]})";
  const std::string field = said(desk, json).all.front().field;
  CHECK(said(desk.copy("Bo"), json).all.front().field == field);
  CHECK(said(desk, R"({"members":[{"name":"Anna","contact":"x","organisation":"Prøveby"}]})")
            .all.front()
            .field == "member/" + std::string(item_field(field)->id) + "/contact");
  CHECK(said(new_desk(GroupKind::expert), json).all.front().field != field);
}

TEST_CASE("content statements: two members of one name have to be told apart by their ids") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Anna"}});
  const std::string second = desk.add_member({{"name", "Anna"}});
  CHECK(only_problem(said(desk, R"({"members":[{"name":"Anna","contact":"x"}]})")) == "members/0/name");
  CHECK(said(desk, R"({"members":[{"id":")" + second + R"(","contact":"x"}]})").problems.empty());
}

TEST_CASE("content statements: each part that is not built right is named by where it stands") {
  const Desk desk = new_desk();
  CHECK(only_problem(said(desk, R"({"fields":[]})")) == "fields");
  CHECK(only_problem(said(desk, R"({"sections":{}})")) == "sections");
  CHECK(only_problem(said(desk, R"({"sections":["x"]})")) == "sections/0");
  CHECK(only_problem(said(desk, R"({"sections":[{},{"points":1}]})")) == "sections/1/points");
  const Statements two = said(desk, R"({"sections":[{"points":[{},7]}]})");
  REQUIRE(two.problems.size() == 2);
  CHECK(two.problems[0].place.field == "sections/0/points/0/field");
  CHECK(two.problems[1].place.field == "sections/0/points/1");
  CHECK(only_problem(said(desk, R"({"members":7})")) == "members");
  CHECK(only_problem(said(desk, R"({"members":[{"name":"Anna"},null]})")) == "members/1");
  CHECK(only_problem(said(desk, R"({"members":[{"id":"x","name":"Anna"}]})")) == "members/0/id");
  CHECK(only_problem(said(desk, R"({"members":[{"contact":"x"}]})")) == "members/0/name");
  CHECK(only_problem(said(desk, R"({"members":[{"name":7}]})")) == "members/0/name");
}

TEST_CASE("content statements: a flood of wrong parts is told of up to a bound") {
  std::string json = R"({"members":[0)";
  for (int n = 0; n < 5000; ++n) json += ",0";
  CHECK(said(new_desk(), json + "]}").problems.size() == most_problems);
}

}  // namespace charter_content_statements_test
