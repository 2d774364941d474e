// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/canonical.h"
#include "terminal.h"
#include "tests/support/json_schema.h"
#include "tests/support/source_tree.h"

namespace command_line_import_content_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

namespace {

Terminal with_content(const std::string& fields) {
  Terminal run = at_work();
  run.world.stored["content.json"] =
      R"({"format":"kommissorium content","version":1,"fields":)" + fields + "}";
  return run;
}

}  // namespace

TEST_CASE("import of content: each edit is listed with what stands now and what is to stand, then made") {
  Terminal run = with_content(R"({"head/product":"OS2ny","duty/quality":"explained:Vi venter"})");
  CHECK(run({"import", "content.json", "--into", "a.json", "--author", "Anna Eksempel", "--now",
             "2027-01-02T03:04:05Z"}) == 0);
  CHECK(run.out ==
        "duty/quality\tnull\t{\"answer\":\"explained\",\"reason\":\"Vi venter\"}\n"
        "head/product\t\"OS2eksempel\"\t\"OS2ny\"\n");
  CHECK(run.err == "a.json: edits: 2\n");
  CHECK(run.field("a.json", "head/product") == Value("OS2ny"));
  CHECK(run.world.stored["a.json"].find("\"a\":\"Anna Eksempel\"") != std::string::npos);
  CHECK(run.world.stored["a.json"].find("2027-01-02T03:04:05Z") != std::string::npos);
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 0);
  CHECK(run.out.empty());
  CHECK(run.err == "a.json: edits: 0\n");
}

TEST_CASE(
    "import of content: the example of docs/plain-content.md fits its schema and is taken in as it stands") {
  const std::string page = tests::read("docs/plain-content.md");
  const std::size_t begin = page.find("```json\n") + 8;
  Terminal run = at_work();
  run.world.stored["content.json"] = page.substr(begin, page.find("```", begin) - begin);
  const Result<Value> schema = json::parse(tests::read("assets/schema/content.schema.json"));
  const Result<Value> content = json::parse(run.world.stored["content.json"]);
  REQUIRE(schema.ok());
  REQUIRE(content.ok());
  CHECK(tests::misfit(schema.value(), content.value()) == "");
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 0);
  CHECK(run.err == "a.json: edits: 8\n");
  REQUIRE(run({"show", "a.json", "--json"}) == 0);
  CHECK(tests::misfit(schema.value(), run.json_out()) == "");
}

TEST_CASE("import of content: --dry-run lists and writes nothing") {
  Terminal run = with_content(R"({"head/product":"OS2ny"})");
  const auto before = run.world.stored;
  CHECK(run({"import", "content.json", "--into", "a.json", "--dry-run"}) == 0);
  CHECK(run.out == "head/product\t\"OS2eksempel\"\t\"OS2ny\"\n");
  CHECK(run.err.find("Nothing was written") != std::string::npos);
  CHECK(run.world.stored == before);
}

TEST_CASE("import: --dry-run of a charter tells what would come in and writes nothing") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "b.json", "duty/quality", "followed"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"import", "b.json", "--into", "a.json", "--dry-run"}) == 0);
  CHECK(run.out.find("new records: 1") != std::string::npos);
  CHECK(run({"import", "b.json", "-o", "x.json", "--dry-run"}) == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE(
    "import of content: what show prints comes back without an edit, and into another charter as content") {
  Terminal run = at_work("coordination");
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna Eksempel\",\"roles\":[\"convener\"]}"}) == 0);
  REQUIRE(run({"set", "a.json", "duty/new", "Spise kage"}) == 0);
  REQUIRE(run({"set", "a.json", "section/new", "{\"title\":\"Kage\",\"text\":\"Hver gang\"}"}) == 0);
  REQUIRE(run({"show", "a.json", "--json"}) == 0);
  run.world.stored["content.json"] = run.out;
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 0);
  CHECK(run.err == "a.json: edits: 0\n");

  REQUIRE(run({"new", "--group", "coordination", "-o", "b.json"}) == 0);
  CHECK(run({"import", "content.json", "--into", "b.json"}) == 0);
  REQUIRE(run({"show", "a.json", "--json"}) == 0);
  const Value a = run.json_out();
  REQUIRE(run({"show", "b.json", "--json"}) == 0);
  const Value b = run.json_out();
  CHECK(a.text_at("digest") == b.text_at("digest"));
  CHECK(*a.find("sections") == *b.find("sections"));
  CHECK(*a.find("members") == *b.find("members"));
}

TEST_CASE(
    "import of content: every part that does not fit is named by file and field, and nothing is taken over") {
  Terminal run = with_content(
      R"({"head/product":"OS2ny","head/nix":"x","head/level":"17","duty/quality":"explained:"})");
  const auto before = run.world.stored;
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 2);
  CHECK(run.out.empty());
  for (const char* named :
       {"content.json, field head/nix: The charter has no such field.",
        "content.json, field head/level: The value does not fit.",
        "content.json, field duty/quality: The reason is missing.", "Nothing was taken over."}) {
    CAPTURE(named);
    CHECK(run.err.find(named) != std::string::npos);
  }
  CHECK(run.world.stored == before);
}

TEST_CASE("import of content: a flood of wrong parts is counted") {
  std::string fields = "{\"a\":1";
  for (int n = 0; n < 200; ++n) fields += ",\"a" + std::to_string(n) + "\":1";
  Terminal run = with_content(fields + "}");
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 2);
  CHECK(run.err.find("151 more of the same kind") != std::string::npos);
}

TEST_CASE("import of content: it needs a charter to be written into, and a version that is known") {
  Terminal run = with_content("{}");
  const auto before = run.world.stored;
  CHECK(run({"import", "content.json", "-o", "x.json"}) == 2);
  CHECK(run.err.find("content.json: The file holds content without history") == 0);
  run.world.stored["content.json"] = R"({"format":"kommissorium content","version":2})";
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 2);
  CHECK(run.err.find("content.json: The file was written by a newer version") == 0);
  CHECK(run({"import", "content.json", "--into", "a.json", "--author", "\xff"}) == 2);
  CHECK(run({"import", "content.json", "--into", "a.json", "--now", "nu"}) == 2);
  CHECK(run.world.stored.at("a.json") == before.at("a.json"));
}

TEST_CASE("import of content: settling proposals is listed with all of them") {
  Terminal run = with_content(R"({"head/product":"OS2gamma"})");
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "head/product", "OS2alfa"}) == 0);
  REQUIRE(run({"set", "b.json", "head/product", "OS2beta"}) == 0);
  REQUIRE(run({"merge", "a.json", "b.json", "-o", "a.json"}) == 1);
  CHECK(run({"import", "content.json", "--into", "a.json"}) == 0);
  CHECK(run.out.find("{\"proposals\":[\"OS2") != std::string::npos);
  CHECK(run.out.ends_with("\t\"OS2gamma\"\n"));
  CHECK(run({"validate", "a.json"}) == 0);
}

TEST_CASE("import of content: nothing of the text can move the cursor") {
  Terminal run = with_content(R"({"head/product":"a\u001b[2J\u202e"})");
  CHECK(run({"import", "content.json", "--into", "a.json", "--dry-run"}) == 0);
  CHECK(run.out.find('\x1b') == std::string::npos);
  CHECK(run.out.find("\xE2\x80\xAE") == std::string::npos);
}

}  // namespace command_line_import_content_test
