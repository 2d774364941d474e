// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_import_file_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using kommissorium::trial::with_conflict;

TEST_CASE("import: into the same charter is union, whatever the order") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  REQUIRE(run({"set", "b.json", "duty/resources", "followed"}) == 0);
  run.world.stored["c.json"] = run.world.stored["b.json"];
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 0);
  CHECK(run.out.find("new records: 1") != std::string::npos);
  const std::string a = run.world.stored["a.json"];
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 0);
  CHECK(run.world.stored["a.json"] == a);
  Terminal other = at_work();
  other.world.stored["b.json"] = run.world.stored["c.json"];
  REQUIRE(other({"set", "a.json", "duty/quality", "followed"}) == 0);
  CHECK(other({"import", "a.json", "--into", "b.json"}) == 0);
  CHECK(other.world.stored["b.json"] == a);
}

TEST_CASE("import: another charter is refused and neither file changes") {
  Terminal run = at_work();
  REQUIRE(run({"new", "--group", "steering", "-o", "b.json"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 2);
  CHECK(run.err.find("b.json: This is another charter") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("import: what differs becomes two proposals, and that is said") {
  Terminal run = with_conflict();
  CHECK(run.err.find("fields with several proposals: 1") != std::string::npos);
  CHECK(run.out.find("Check number: none") != std::string::npos);
}

TEST_CASE("import: a page brings the agreement with the same check number") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "duty/quality", "explained:Vi <b>venter</b>"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  REQUIRE(run({"render", "a.json", "--to", "html", "--today", "2026-11-24", "-o", "side.html"}) == 0);
  CHECK(run({"import", "side.html", "-o", "b.json"}) == 0);
  CHECK(run({"digest", "b.json"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"digest", "side.html"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"import", "side.html", "--into", "a.json"}) == 0);
  CHECK(run({"validate", "a.json"}) == 0);
  CHECK(run({"import", "side.html", "-o", "b.json"}) == 2);  // it is there already
}

TEST_CASE("import: a Markdown text brings the agreement with the same check number") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "duty/quality", "explained:Vi *venter*"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  REQUIRE(run({"render", "a.json", "--to", "md", "--today", "2026-11-24", "-o", "a.md"}) == 0);
  CHECK(run.world.stored["a.md"].find("Vi \\*venter\\*") != std::string::npos);
  CHECK(run({"import", "a.md", "-o", "b.json"}) == 0);
  CHECK(run({"digest", "b.json"}) == 0);
  CHECK(run.out == digits);
  run.world.stored["c.md"] = "# Noget andet\n";
  CHECK(run({"import", "c.md", "-o", "c.json"}) == 2);
  CHECK(run.err.find("c.md: The Markdown file carries no charter") == 0);
}

TEST_CASE(
    "import: lines written by hand in a Markdown text or a page are told of, and nothing of them comes") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "agreement/amount", "Op til 100.000 kr."}) == 0);
  for (const std::string format : {"md", "html"}) {
    CAPTURE(format);
    const std::string name = "a." + format;
    REQUIRE(run({"render", "a.json", "--to", format, "-o", name}) == 0);
    CHECK(run({"import", name, "--into", "a.json"}) == 0);
    CHECK(run.err.find("is not read") == std::string::npos);
    std::string& text = run.world.stored[name];
    const std::size_t at = text.find("100.000");
    REQUIRE(at != std::string::npos);
    text.replace(at, 7, "300.000");
    CHECK(run({"import", name, "--into", "a.json"}) == 0);
    CHECK(run.err.find("is not read: ") != std::string::npos);
    CHECK(run.err.find("300.000") != std::string::npos);
    CHECK(run({"import", name, "-o", "new-" + format + ".json"}) == 0);
    CHECK(run.err.find("300.000") != std::string::npos);
    CHECK(run.field("a.json", "agreement/amount") == revisions::Value("Op til 100.000 kr."));
  }
}

TEST_CASE("import: a text that carries no charter is named as what it is, with the ways that there are") {
  Terminal run = at_work();
  run.world.stored["notes.md"] =
      "# Kommissorium\n\nVi m\xC3\xB8"
      "des.\n";
  run.world.stored["notes.txt"] =
      "Kommissorium\n\nVi m\xC3\xB8"
      "des.\n";
  run.world.stored["cut.json"] = run.world.stored["a.json"].substr(0, 30);
  for (const char* target : {"-o", "--into"}) {
    CHECK(run({"import", "notes.md", target, target[1] == 'o' ? "b.json" : "a.json"}) == 2);
    CHECK(run.err.starts_with("notes.md: The Markdown file carries no charter"));
    CHECK(run({"import", "notes.txt", target, target[1] == 'o' ? "b.json" : "a.json"}) == 2);
    CHECK(run.err.starts_with("notes.txt: The file is ordinary text and carries no charter"));
  }
  CHECK(run({"import", "cut.json", "-o", "b.json"}) == 2);
  CHECK(run.err.find("ordinary text") == std::string::npos);
}

}  // namespace command_line_import_file_test
