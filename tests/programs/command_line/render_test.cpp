// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_render_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

TEST_CASE("render: text and page to stdout or a file, by the day that was said") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "text", "--today=2026-11-24"}) == 0);
  CHECK(run.out.starts_with("Kommissorium for styregruppe\n"));
  CHECK(run.out.find("pr. 24. november 2026") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "html", "--today=2026-11-24"}) == 0);
  const std::string page = run.out;
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(run({"render", "a.json", "--to", "html", "--today=2026-11-24", "-o", "x.html"}) == 0);
  CHECK(run.out.empty());
  CHECK(run.world.stored["x.html"] == page);
  CHECK(run({"render", "a.json", "--to", "text", "-o", "x.html"}) == 0);  // a document may replace a document
}

TEST_CASE(
    "render: a charter without history says the same, tells nothing of what was, and is a charter file") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "head/product", "OS2gammel"}) == 0);
  REQUIRE(run({"set", "a.json", "head/product", "OS2ny", "--author", "Anna Eksempel"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "x.json"}) == 0);
  CHECK(run.world.stored["x.json"].find("OS2gammel") == std::string::npos);
  CHECK(run.world.stored["x.json"].find("Anna Eksempel") == std::string::npos);
  CHECK(run({"digest", "x.json"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"render", "a.json", "--to", "charter"}) == 0);
  CHECK(run.out == run.world.stored["x.json"]);
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "a.json"}) == 2);
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "x.json"}) == 2);  // a charter is never replaced
  CHECK(run({"import", "x.json", "--into", "a.json"}) == 0);
  CHECK(run({"validate", "a.json"}) == 0);
}

TEST_CASE("render: the page of a handover carries nothing, and goes with no other kind of paper") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "text", "--handover", "--today=2026-11-24"}) == 0);
  CHECK(run.out.starts_with("Det overtager I\n"));
  CHECK(run({"render", "a.json", "--to", "html", "--handover", "-o", "x.html"}) == 0);
  CHECK(run({"import", "x.html", "--into", "a.json"}) == 2);
  for (const char* other : {"--form", "--version=1", "--changes-since=1"})
    CHECK(run({"render", "a.json", "--to", "html", "--handover", other}) == 2);
  CHECK(run({"render", "a.json", "--to", "charter", "--handover"}) == 2);
}

TEST_CASE("render: a document never replaces a charter") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  const auto before = run.world.stored;
  CHECK(run({"render", "a.json", "--to", "text", "-o", "b.json"}) == 2);
  CHECK(run.err.find("b.json: The file is a charter") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("render: no clock when a day is given, SOURCE_DATE_EPOCH else") {
  Terminal run = at_work();
  run.world.variables["SOURCE_DATE_EPOCH"] = "1795426215";
  run({"render", "a.json", "--to", "html"});
  const std::string page = run.out;
  run.world.stands_at = "2030-01-01T00:00:00Z";
  run({"render", "a.json", "--to", "html"});
  CHECK(run.out == page);
}

TEST_CASE("render: a Word document is a zip of the same bytes each time, and no charter is replaced by it") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "docx", "--today=2026-11-24"}) == 0);
  const std::string document = run.out;
  CHECK(document.starts_with("PK"));
  CHECK(document.find("customXml/item1.xml") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "docx", "--today=2026-11-24", "-o", "x.docx"}) == 0);
  CHECK(run.world.stored["x.docx"] == document);
  CHECK(run({"render", "a.json", "--to", "docx", "-o", "a.json"}) == 2);
}

TEST_CASE(
    "render: a form asks for what is missing and shows what is there, in every format but a charter file") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "text", "--form"}) == 0);
  CHECK(run.out.find("Til udfyldelse") != std::string::npos);
  CHECK(run.out.find("OS2eksempel") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "docx", "--form"}) == 0);
  CHECK(run.out.starts_with("PK"));
  CHECK(run({"render", "a.json", "--to", "charter", "--form"}) == 2);
  CHECK(run.err.find("--to charter --form") != std::string::npos);
}

TEST_CASE(
    "render: a blank one has nothing of the file's but its kind, and needs no file when its kind is said") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "html", "--blank", "-o", "x.html"}) == 0);
  CHECK(run.world.stored["x.html"].find("OS2eksempel\"") == std::string::npos);
  CHECK(run({"import", "x.html", "-o", "x.json"}) == 0);
  CHECK(run({"digest", "x.json"}) == 0);
  const std::string of_blank = run.out;
  CHECK(run({"render", "--blank", "--group", "steering", "--to", "html", "-o", "y.html"}) == 0);
  CHECK(run.world.stored["y.html"] == run.world.stored["x.html"]);
  CHECK(run({"digest", "a.json"}) == 0);
  CHECK(run.out != of_blank);
  CHECK(run({"render", "--blank", "--group", "expert", "--language", "en", "--to", "text"}) == 0);
  CHECK(run.out.find("To be filled in") != std::string::npos);
}

TEST_CASE("render: what does not go together, or is missing, is named") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "md", "--blank", "--version", "1"}) == 2);
  CHECK(run.err.find("--blank --version") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "md", "--blank", "--form"}) == 2);
  CHECK(run({"render", "a.json", "--group", "expert", "--to", "md", "--blank"}) == 2);
  CHECK(run.err.find("a.json --group") != std::string::npos);
  CHECK(run({"render", "--to", "md"}) == 2);
  CHECK(run.err.find("FILE") != std::string::npos);
  CHECK(run({"render", "--to", "md", "--blank"}) == 2);
  CHECK(run.err.find("--group") != std::string::npos);
  CHECK(run({"render", "a.json", "b.json", "--to", "md"}) == 2);
  CHECK(run.err.find("b.json") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "md", "--to", "text"}) == 2);
  CHECK(run.err.find("only once") != std::string::npos);
}

}  // namespace command_line_render_test
