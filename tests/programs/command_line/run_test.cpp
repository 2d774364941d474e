// SPDX-License-Identifier: MPL-2.0
// Help, language and wrong usage, the same for every command.
#include "terminal.h"

namespace command_line_run_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

const std::vector<std::string> command_names = {
    "new",     "fields",  "set",    "show",         "validate",   "digest", "diff",
    "history", "import",  "merge",  "merge-driver", "clean-copy", "render", "assess",
    "adopt",   "approve", "reopen", "versions",     "restore"};

}  // namespace

TEST_CASE("command line: help is there for all and for each, in Danish and English") {
  Terminal run;
  CHECK(run({"--help"}) == 0);
  CHECK(run.out.find("Usage:") != std::string::npos);
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"--help"}) == 0);
  CHECK(run.out.find("Brug:") != std::string::npos);
  for (const std::string& name : command_names) {
    CAPTURE(name);
    CHECK(run.out.find("  " + name + ' ') != std::string::npos);
  }
  const std::string overview = run.out;
  for (const std::string& name : command_names) {
    CHECK(run({name, "--help"}) == 0);
    CHECK(run.out.starts_with("kommissorium " + name));
    CHECK(run.out != overview);
    CHECK(run.err.empty());
  }
  CHECK(run({"--version"}) == 0);
  CHECK(run.out.starts_with("kommissorium "));
}

TEST_CASE("command line: the first variable that is set decides the language") {
  Terminal run;
  run.world.variables = {{"LC_ALL", "da_DK"}, {"LANG", "en_GB"}};
  run({"nix"});
  CHECK(run.err.find("Den kommando findes ikke") != std::string::npos);
  run.world.variables = {{"LC_MESSAGES", "C"}, {"LANG", "da_DK"}};
  run({"nix"});
  CHECK(run.err.find("There is no such command") != std::string::npos);
}

TEST_CASE("command line: an option is told as one, with what it takes") {
  Terminal run = at_work();
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"render", "a.json", "--to", "pdf"}) == 2);
  CHECK(run.err ==
        "--to: Værdien passer ikke. Skriv en af disse: html, md, docx, text, charter. Fundet: pdf.\n");
  CHECK(run({"approve", "a.json", "--who", "Bo", "--how", "mail", "--date", "2026-11-24"}) == 2);
  CHECK(run.err == "--how: Værdien passer ikke. Skriv en af disse: meeting, writing, paper. Fundet: mail.\n");
  CHECK(run({"new", "--group", "king", "-o", "x.json"}) == 2);
  CHECK(run.err.starts_with("--group: "));
  CHECK(run.err.find("steering, coordination eller expert") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "text", "--today", "i dag"}) == 2);
  CHECK(run.err == "--today: Værdien passer ikke. Skriv dagen som ÅÅÅÅ-MM-DD. Fundet: i dag.\n");
}

TEST_CASE("command line: help of render names Word and the page of a handover among the uses") {
  Terminal run;
  REQUIRE(run({"--help"}) == 0);
  CHECK(trial::line_with(run.out, "  render ").find("Word") != std::string::npos);
  REQUIRE(run({"render", "--help"}) == 0);
  CHECK(run.out.find("kommissorium render --handover FILE") != std::string::npos);
}

TEST_CASE("command line: wrong usage is refused with 2, says why on stderr and nothing on stdout") {
  Terminal run = at_work();
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {},
      {"nix"},
      {"new"},
      {"new", "--group", "steering"},
      {"new", "--group", "king", "-o", "x.json"},
      {"new", "--group", "steering", "--language", "sv", "-o", "x.json"},
      {"new", "--group", "steering", "--field", "GIS", "-o", "x.json"},
      {"new", "--group", "steering", "--product", "\xff", "-o", "x.json"},
      {"new", "--group", "steering", "--now", "i dag", "-o", "x.json"},
      {"new", "--group", "steering", "-o", "x.json", "extra"},
      {"new", "--group", "steering", "--product", std::string(70'000, 'x'), "-o", "x.json"},
      {"fields"},
      {"fields", "missing.json"},
      {"fields", "a.json", "--jsn"},
      {"set", "a.json", "head/product"},
      {"set", "a.json", "head/nix", "x"},
      {"set", "a.json", "duty/quality", "måske"},
      {"set", "a.json", "duty/quality", "explained:"},
      {"set", "a.json", "head/level", "17"},
      {"set", "a.json", "head/review-date", "2026-02-30"},
      {"set", "a.json", "head/product", "\xff"},
      {"set", "a.json", "member/new", "{}"},
      {"set", "a.json", "member/new", "{\"name\":"},
      {"set", "a.json", "member/new", "{\"name\":\"A\",\"shoe\":\"44\"}"},
      {"set", "a.json", "duty/new", ""},
      {"set", "a.json", "section/new", "{\"text\":\"x\"}"},
      {"set", "a.json", "section/new", "{\"title\":7}"},
      {"set", "a.json", "section/new", "{\"title\":\"a\",\"x\":\"b\"}"},
      {"set", "a.json", "head/product", "-x"},
      {"show", "missing.json"},
      {"validate"},
      {"validate", "missing.json"},
      {"digest", "missing.json"},
      {"digest", "a.json", "a.json"},
      {"diff"},
      {"diff", "missing.json"},
      {"diff", "a.json", "missing.json"},
      {"diff", "a.json", "a.json", "a.json"},
      {"history"},
      {"history", "missing.json"},
      {"history", "a.json", "head/nix"},
      {"merge"},
      {"merge", "a.json"},
      {"merge", "missing.json", "-o", "x.json"},
      {"merge", "a.json", "-o"},
      {"merge-driver"},
      {"merge-driver", "a.json", "a.json", "a.json"},
      {"clean-copy", "a.json"},
      {"clean-copy", "missing.json", "-o", "x.json"},
      {"clean-copy", "a.json", "-o", "a.json"},
      {"clean-copy", "a.json", "-o", "x.json", "--now", "i dag"},
      {"import", "a.json"},
      {"import", "a.json", "-o", "x.json", "--into", "a.json"},
      {"import", "missing.json", "--into", "a.json"},
      {"import", "a.json", "--into", "missing.json"},
      {"render", "a.json"},
      {"render", "a.json", "--to", "pdf"},
      {"render", "a.json", "--to", "text", "--today", "24-11-2026"},
      {"render", "a.json", "--to", "text", "-o", "a.json"},
  };
  for (const std::vector<std::string>& words : wrong) {
    std::string line;
    for (const std::string& word : words) line += word.substr(0, 80) + ' ';
    CAPTURE(line);
    CHECK(run(words) == 2);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
    CHECK(run.world.stored == before);
  }
}

}  // namespace command_line_run_test
