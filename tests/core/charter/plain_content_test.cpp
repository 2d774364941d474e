// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_content.h"

#include "charters.h"
#include "core/charter/example.h"
#include "core/revisions/canonical.h"
#include "tests/support/json_schema.h"
#include "tests/support/source_tree.h"

namespace charter_plain_content_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const Value& point_of(const Value& content, std::string_view field) {
  for (const Value& section : *content.find("sections")->array()) {
    for (const Value& point : *section.find("points")->array()) {
      if (point.text_at("field") == field) return point;
    }
  }
  CAPTURE(field);
  REQUIRE(false);
  return content;
}

const Value& schema() {
  static const Value one = [] {
    const Result<Value> parsed = json::parse(tests::read("assets/schema/content.schema.json"));
    REQUIRE(parsed.ok());
    return parsed.value();
  }();
  return one;
}

void check_schema(const Charter& charter) {
  const std::string misfit = tests::misfit(schema(), plain_content(charter));
  CHECK(misfit == "");
}

Desk filled_in() {
  Desk desk = new_desk(GroupKind::coordination);
  desk.write("head/steering-group", "no");
  desk.write("duty/quality", explained("Vi venter"));
  desk.write("duty/quality/text", "Stille andre krav");
  desk.write("section/purpose", "Vi styrer");
  desk.write("meeting/minimum", 4);
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}, {"decision-maker", true}});
  desk.add_duty("Spise kage");
  desk.add_section("Kaffe", "Sort");
  return desk;
}

}  // namespace

TEST_CASE("plain content: who, what kind, which language, and that it is content and not a charter file") {
  const Desk desk = filled_in();
  const Value content = plain_content(desk.charter());
  CHECK(content.text_at("format") == "kommissorium content");
  CHECK(*content.find("version") == Value(1));
  CHECK(content.text_at("id") == desk.set.charter_id());
  CHECK(content.text_at("group") == "coordination");
  CHECK(content.text_at("catalogue") == desk.charter().catalogue_record);
  CHECK(content.text_at("title") == desk.charter().title);
  CHECK(content.text_at("language") == "da");
  CHECK(*content.find("example") == Value(false));
  CHECK(content.find("completeness")->find("percent")->integer() != nullptr);
  CHECK(content.find("conflicts")->array()->empty());
}

TEST_CASE("plain content: every field in force with its number, label, state and value") {
  const Desk desk = filled_in();
  const Value content = plain_content(desk.charter());
  const Value& product = point_of(content, "head/product");
  CHECK(product.text_at("value") == "OS2eksempel");
  CHECK(product.text_at("label") == "Spørgsmål head/product");
  CHECK(product.text_at("state") == "answered");
  CHECK(product.text_at("number") == "");
  CHECK(product.find("wording") == nullptr);
  CHECK(*point_of(content, "meeting/minimum").find("value") == Value(4));
  CHECK(point_of(content, "section/purpose").text_at("value") == "Vi styrer");
  CHECK(point_of(content, "head/level").find("value")->is_null());
  CHECK(point_of(content, "duty/quality").find("value")->text_at("reason") == "Vi venter");
  CHECK(content.find("sections")->array()->size() == desk.charter().sections.size());
}

TEST_CASE(
    "plain content: a wording that is the group's own stands beside the answer, the catalogue's does not") {
  const Desk desk = filled_in();
  const Charter charter = desk.charter();
  const Value content = plain_content(charter);
  CHECK(point_of(content, "duty/quality").text_at("wording") == "Stille andre krav");
  CHECK(point_of(content, "duty/direction").find("wording") == nullptr);
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (point.own) CHECK(point_of(content, point.field).text_at("wording") == point.label);
    }
  }
}

TEST_CASE("plain content: members stand in their order with everything that is known of them") {
  Desk desk = filled_in();
  desk.add_member({{"name", "Bo Eksempel"},
                   {"participation", Value::Object{{"kind", "agreement"}, {"reference", "§ 4"}}}});
  const Value content = plain_content(desk.charter());
  const Value::Array& members = *content.find("members")->array();
  REQUIRE(members.size() == 2);
  CHECK(members[0].text_at("name") == "Anna Eksempel");
  CHECK(*members[0].find("roles") == Value(Value::Array{"chair"}));
  CHECK(*members[0].find("decision-maker") == Value(true));
  CHECK(members[1].text_at("participation") == "agreement");
  CHECK(members[1].text_at("reference") == "§ 4");
  CHECK(members[1].find("decision-maker")->is_null());
}

TEST_CASE("plain content: proposals stand there as proposals, and the field is named among the conflicts") {
  Desk anna = filled_in();
  Desk bo = anna.copy("Bo");
  anna.write("head/product", "OS2alfa");
  bo.write("head/product", "OS2beta");
  anna.write("duty/direction/text", "Pege frem");
  bo.write("duty/direction/text", "Pege tilbage");
  anna.set.unite(bo.set);
  const Value content = plain_content(anna.charter());
  CHECK(*content.find("conflicts") == Value(Value::Array{"head/product", "duty/direction/text"}));
  CHECK(point_of(content, "head/product").find("value")->is_null());
  CHECK(point_of(content, "head/product").find("proposals")->array()->size() == 2);
  CHECK(point_of(content, "duty/direction").find("wording-proposals")->array()->size() == 2);
  CHECK(point_of(content, "duty/direction").find("wording") == nullptr);
  check_schema(anna.charter());
}

TEST_CASE("plain content: nothing of the past and nobody's authorship is in it") {
  Desk desk = filled_in();
  desk.write("head/product", "OS2andet");
  const std::string text = revisions::canonical(plain_content(desk.charter()));
  CHECK(text.find("OS2eksempel") == std::string::npos);
  CHECK(text.find("Åse") == std::string::npos);
  CHECK(text.find("2026-11-23T") == std::string::npos);
}

TEST_CASE("plain content: it fits its schema, empty, filled in and for every example") {
  for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination, GroupKind::expert})
    check_schema(new_desk(kind).charter());
  check_schema(filled_in().charter());
  const Result<Value> examples = json::parse(embedded::examples());
  REQUIRE(examples.ok());
  for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination, GroupKind::expert}) {
    for (const Language language : {Language::danish, Language::english}) {
      const Result<RecordSet> set = example(kind, language, full_catalogue(), examples.value());
      REQUIRE(set.ok());
      check_schema(view(set.value()).value());
    }
  }
}

TEST_CASE("plain content: the schema names every member, so that one added later is described too") {
  const Value content = plain_content(filled_in().charter());
  const Value& properties = *schema().find("properties");
  for (const auto& member : *content.object()) {
    CAPTURE(member.first);
    CHECK(properties.find(member.first) != nullptr);
  }
}

TEST_CASE("plain content: it is told from a charter file by its format, whatever stands inside") {
  Desk desk = new_desk();
  desk.write("head/product", "kommissorium content");
  CHECK(looks_like_content(revisions::canonical(plain_content(desk.charter()))));
  CHECK(looks_like_content("\xEF\xBB\xBF {\"format\": \"kommissorium content\", \"version\": 9}\r\n"));
  CHECK_FALSE(looks_like_content(json::parse("[]").ok() ? "[]" : ""));
  CHECK_FALSE(looks_like_content("\"kommissorium content\""));
  CHECK_FALSE(looks_like_content("{\"format\":\"kommissorium\",\"x\":\"kommissorium content\"}"));
  CHECK_FALSE(looks_like_content("{\"format\":\"kommissorium content\""));
  CHECK_FALSE(looks_like_content(""));
}

TEST_CASE("plain content: what is read is content of this version, anything else says what it is") {
  const auto problem = [](std::string_view bytes) {
    const Result<Value> read = read_content(bytes, "x.json");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().place.file == "x.json");
    return read.error().problem;
  };
  CHECK(read_content("{\"format\":\"kommissorium content\",\"version\":1}", "x").ok());
  CHECK(problem("") == Problem::empty_file);
  CHECK(problem("{") == Problem::not_json);
  CHECK(problem("[]") == Problem::wrong_format);
  CHECK(problem("{\"version\":1}") == Problem::wrong_format);
  CHECK(problem("{\"format\":\"kommissorium\",\"version\":1}") == Problem::wrong_format);
  CHECK(problem("{\"format\":\"kommissorium content\"}") == Problem::wrong_format);
  CHECK(problem("{\"format\":\"kommissorium content\",\"version\":\"1\"}") == Problem::wrong_format);
  CHECK(problem("{\"format\":\"kommissorium content\",\"version\":0}") == Problem::wrong_format);
  CHECK(problem("{\"format\":\"kommissorium content\",\"version\":2}") == Problem::newer_format);
  CHECK(problem("{\"format\":\"kommissorium content\",\"version\":1,\"version\":1}") ==
        Problem::duplicate_key);
  CHECK(problem("{\"format\":\"kommissorium content\",\"version\":1.5}") == Problem::not_an_integer);
}

}  // namespace charter_plain_content_test
