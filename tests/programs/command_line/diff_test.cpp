// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

#include <algorithm>

namespace command_line_diff_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

/// a.json, and b.json which was changed after it.
Terminal with_two() {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "meeting/frequency", "Hver måned i Odense"}) == 0);
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "b.json", "meeting/frequency", "Hver anden måned i Odense"}) == 0);
  REQUIRE(run({"set", "b.json", "duty/quality", "explained:Senere"}) == 0);
  return run;
}

}  // namespace

TEST_CASE("diff: shows field by field what reads differently, with the words marked, and ends with 0") {
  Terminal run = with_two();
  CHECK(run({"diff", "a.json", "b.json"}) == 0);
  CHECK(run.err.empty());
  CHECK(run.out.find("Hver {+anden +}måned i Odense\n") != std::string::npos);
  CHECK(run.out.find("  4.5 Fastsætte krav til kvaliteten: {+Forklares: Senere+}\n") != std::string::npos);
  CHECK(run.out.find("OS2eksempel") == std::string::npos);
  CHECK(run({"diff", "b.json", "a.json"}) == 0);
  CHECK(run.out.find("Hver [-anden -]måned i Odense\n") != std::string::npos);
}

TEST_CASE("diff: prints nothing for files that read the same, and says so on stderr") {
  Terminal run = with_two();
  CHECK(run({"diff", "a.json", "a.json"}) == 0);
  CHECK(run.out.empty());
  CHECK_FALSE(run.err.empty());
}

TEST_CASE("diff: another charter is refused, and nothing is printed") {
  Terminal run = with_two();
  REQUIRE(run({"new", "--group", "steering", "--product", "OS2eksempel", "-o", "c.json"}) == 0);
  CHECK(run({"diff", "a.json", "c.json"}) == 2);
  CHECK(run.out.empty());
  CHECK(run.err.find("c.json") != std::string::npos);
  CHECK(run({"diff", "a.json", "missing.json"}) == 2);
  CHECK(run.err.find("missing.json") != std::string::npos);
  CHECK(run({"diff", "missing.json"}) == 2);
  CHECK(run.out.empty());
}

TEST_CASE("diff: one file is its whole content as text, the same for the same content") {
  Terminal run = with_two();
  CHECK(run({"diff", "b.json"}) == 0);
  const std::string text = run.out;
  CHECK(text.starts_with("Styregruppen for OS2eksempel\n"));
  CHECK(text.find("  Fastsætte krav til kvaliteten: Forklares: Senere\n") != std::string::npos);
  CHECK(text.find("Hver anden måned i Odense\n") != std::string::npos);
  run.world.variables["LANG"] = "en_GB";  // messages only
  REQUIRE(run({"render", "b.json", "--to", "html", "-o", "b.html"}) == 0);
  CHECK(run({"diff", "b.html"}) == 0);  // without its history
  CHECK(run.out == text);
  REQUIRE(run({"set", "b.json", "meeting/frequency", "Aldrig"}) == 0);
  REQUIRE(run({"set", "b.json", "meeting/frequency", "Hver anden måned i Odense"}) == 0);
  CHECK(run({"diff", "b.json"}) == 0);
  CHECK(run.out == text);
}

TEST_CASE("diff: an own point put in before others changes no other line of the text") {
  Terminal run = with_two();
  REQUIRE(run({"diff", "a.json"}) == 0);
  const std::string before = run.out;
  REQUIRE(run({"set", "a.json", "duty/new", "Dele viden"}) == 0);
  REQUIRE(run({"diff", "a.json"}) == 0);
  const std::string line = "  Dele viden:\n";
  const std::size_t at = run.out.find(line);
  REQUIRE(at != std::string::npos);
  CHECK(run.out.erase(at, line.size()) == before);
}

TEST_CASE("diff: files in two languages are held against each other in the newer one's") {
  Terminal run = with_two();
  run.world.stored["c.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "c.json", "head/language", "en"}) == 0);
  CHECK(run({"diff", "a.json", "c.json"}) == 0);
  CHECK(run.out.find("[-Dan") != std::string::npos);
  CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 2);  // its section and itself
}

TEST_CASE("diff: damaged records are told of, the rest is compared") {
  Terminal run = with_two();
  std::string& file = run.world.stored["b.json"];
  const std::size_t at = file.find("Senere");
  REQUIRE(at != std::string::npos);
  file[at] = 'X';
  CHECK(run({"diff", "a.json", "b.json"}) == 0);
  CHECK(run.err.find("b.json") != std::string::npos);
  CHECK(run.out.find("{+anden +}") != std::string::npos);
  CHECK(run.out.find("Forklares") == std::string::npos);
}

}  // namespace command_line_diff_test
