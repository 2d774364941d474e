// SPDX-License-Identifier: MPL-2.0
#include "../../core/assessment/assessments.h"
#include "core/assessment/new_assessment.h"
#include "terminal.h"

namespace command_line_assess_test {

using namespace kommissorium;
using kommissorium::assessment::trial::fixture;
using kommissorium::trial::at_work;
using kommissorium::trial::line_with;
using kommissorium::trial::Terminal;

namespace {

/// A coordination group with a convener in a.json, answered in Danish.
Terminal with_convener() {
  Terminal run = at_work("coordination");
  REQUIRE(run({"set", "a.json", "member/new",
               R"({"name":"Anna Eksempel","organisation":"Eksempel Kommune","roles":["convener"]})"}) == 0);
  run.world.variables["LANG"] = "da_DK.UTF-8";
  return run;
}

assessment::SelfAssessment in(Terminal& run, const std::string& path) {
  return assessment::trial::read_whole(run.world.stored[path]);
}

}  // namespace

TEST_CASE("assess: a new self-assessment answers what the charter knows and leaves the rest open") {
  Terminal run = with_convener();
  REQUIRE(run({"assess", "a.json", "-o", "os2.json", "--filled-by", "Anna Eksempel", "--today", "2026-12-01",
               "--now", "2026-12-01T08:00:00Z"}) == 0);
  CHECK(run.err.empty());
  CHECK(run.out == "G3: Ja\nG7: Ja\nos2.json: Forslag, der er brugt: 2\n");
  const assessment::SelfAssessment made = in(run, "os2.json");
  CHECK(made.product == "OS2eksempel");
  CHECK(made.filled_by == "Anna Eksempel");
  CHECK(made.filled_date == "2026-12-01");
  CHECK(made.bytes.find("\"generatedAt\":\"2026-12-01T08:00:00Z\"") != std::string::npos);
  REQUIRE(made.entries.size() == 43);
  for (const assessment::Entry& entry : made.entries)
    CHECK(entry.is_answered() == (entry.id == "G3" || entry.id == "G7"));
  CHECK(made.entry("G3")->documentation.find("Fil: a.json") != std::string::npos);
}

TEST_CASE("assess: what somebody answered stays byte for byte, and --take takes one over it") {
  Terminal run = with_convener();
  REQUIRE(run({"set", "a.json", "head/steering-group", "no"}) == 0);
  run.world.stored["os2.json"] = fixture;
  CHECK(run({"assess", "a.json", "--into", "os2.json", "-o", "ud.json"}) == 1);
  CHECK(run.world.stored["os2.json"] == fixture);
  CHECK(line_with(run.err, "G6: ").find("Der står allerede Delvist. Forslaget er Nej") != std::string::npos);
  CHECK(line_with(run.err, "G12: ").find("en tekst uden svar") != std::string::npos);
  CHECK(run.err.find("G3: ") == std::string::npos);
  CHECK(run.out == "G3: Ja\nG7: Ja\nud.json: Forslag, der er brugt: 2\n");
  const assessment::SelfAssessment before = assessment::trial::read_whole(fixture);
  const assessment::SelfAssessment after = in(run, "ud.json");
  CHECK(after.entry("G6")->answer == "Delvist");
  CHECK(after.entry("G12")->documentation == "Kun en tekst");
  CHECK(assessment::with(after, {{"G3", "", ""}, {"G7", "", ""}}).value().entry("G11")->answer == "-0.50E+3");
  CHECK(after.bytes.substr(0, before.entry("G3")->object.begin) ==
        fixture.substr(0, before.entry("G3")->object.begin));

  CHECK(run({"assess", "a.json", "--into", "ud.json", "-o", "ud.json", "--take", "G6", "--take", "G12"}) ==
        1);
  CHECK(in(run, "ud.json").entry("G6")->answer == "Nej");
  CHECK(in(run, "ud.json").entry("G12")->answer == "Nej");
  CHECK(in(run, "ud.json").entry("G11")->answer == "-0.50E+3");
  CHECK(line_with(run.err, "G11: ").find("-0.50E+3") != std::string::npos);
  CHECK(run({"assess", "a.json", "--into", "ud.json", "-o", "ud.json", "--take", "G11"}) == 0);
  const int writes = run.world.writes;
  CHECK(run({"assess", "a.json", "--into", "ud.json", "-o", "ud.json"}) == 0);
  CHECK(run.world.writes == writes);  // nothing is new
}

TEST_CASE("assess: the report is written as Markdown and as a page, with what is in the file now") {
  Terminal run = with_convener();
  run.world.stored["os2.json"] = fixture;
  REQUIRE(run({"assess", "a.json", "--into", "os2.json", "-o", "rapport.md", "--to", "md"}) == 0);
  CHECK(run.world.stored["rapport.md"].find("# Governancerapport for OS2eksempel\n") != std::string::npos);
  CHECK(run.world.stored["rapport.md"].find("Anna Eksempel, Eksempel Kommune") != std::string::npos);
  REQUIRE(run({"assess", "a.json", "-o", "rapport.html", "--to", "html", "--language", "en"}) == 0);
  CHECK(run.world.stored["rapport.html"].find("Governance report for OS2eksempel") != std::string::npos);
}

TEST_CASE("assess: charters of several products are refused unless one is chosen") {
  Terminal run = with_convener();
  run.world.stored["anna.json"] = run.world.stored["a.json"];
  REQUIRE(run({"new", "--group", "steering", "--product", "OS2prøve", "-o", "b.json"}) == 0);
  REQUIRE(run({"set", "b.json", "member/new", "Bo Prøve"}) == 0);
  CHECK(run({"assess", "a.json", "b.json", "-o", "ud.json"}) == 2);
  CHECK(run.err.find("OS2eksempel, OS2prøve") != std::string::npos);
  CHECK_FALSE(run.world.exists("ud.json"));
  CHECK(run({"assess", "a.json", "b.json", "-o", "ud.json", "--product", "os2PRØVE"}) == 0);
  CHECK(line_with(run.err, "a.json: ").find("ikke af det produkt") != std::string::npos);
  CHECK(in(run, "ud.json").product == "OS2prøve");
  CHECK(in(run, "ud.json").entry("G6")->answer == "Ja");
  CHECK_FALSE(in(run, "ud.json").entry("G3")->is_answered());
  CHECK(run({"assess", "a.json", "b.json", "-o", "ud.json", "--product", "OS2andet"}) == 2);
  // The same charter in two files is one.
  REQUIRE(run({"assess", "a.json", "anna.json", "-o", "ud2.json"}) == 0);
  CHECK(in(run, "ud2.json").entry("G3")->documentation.find("Fil: a.json, anna.json") != std::string::npos);
}

TEST_CASE("assess: open proposals, another product in the file and a requirement it lacks need a person") {
  Terminal run = trial::with_conflict();
  run.world.variables["LANG"] = "da_DK.UTF-8";
  REQUIRE(run({"set", "a.json", "head/product", "OS2eksempel"}) == 0);
  REQUIRE(run({"set", "a.json", "member/new", "Bo Prøve"}) == 0);
  run.world.stored["os2.json"] = R"({"productName":"OS2andet","krav":[{"id":"G12"}]})";
  CHECK(run({"assess", "a.json", "--into", "os2.json", "-o", "ud.json"}) == 1);
  CHECK(run.err.find("OS2andet") != std::string::npos);
  CHECK(line_with(run.err, "G6: ").find("findes ikke i filen") != std::string::npos);
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "agreement/quorum", "Tre"}) == 0);
  REQUIRE(run({"set", "b.json", "agreement/quorum", "Fire"}) == 0);
  CHECK(run({"assess", "a.json", "b.json", "-o", "ny.json"}) == 1);
  CHECK(run.err.find("agreement/quorum") != std::string::npos);
}

TEST_CASE("assess: a file of another shape is refused line by line, and nothing is written") {
  Terminal run = with_convener();
  run.world.stored["os2.json"] = "{\"krav\":[\n{\"id\":3},\n{\"id\":\"G3\",\"efterlevet\":[]}]}";
  const auto before = run.world.stored;
  CHECK(run({"assess", "a.json", "--into", "os2.json", "-o", "ud.json"}) == 2);
  CHECK(run.err.find("os2.json, linje 2, ved krav[1], felt id: ") != std::string::npos);
  CHECK(run.err.find("os2.json, linje 3, ved G3, felt efterlevet: ") != std::string::npos);
  CHECK(run.out.empty());
  CHECK(run.world.stored == before);
}

TEST_CASE("assess: wrong usage is refused with 2 and writes nothing") {
  Terminal run = with_convener();
  run.world.stored["os2.json"] = fixture;
  REQUIRE(run({"new", "--group", "steering", "-o", "tom.json"}) == 0);
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {"assess"},
      {"assess", "a.json"},
      {"assess", "a.json", "-o", "a.json"},
      {"assess", "a.json", "-o", "tom.json"},
      {"assess", "missing.json", "-o", "ud.json"},
      {"assess", "os2.json", "-o", "ud.json"},
      {"assess", "tom.json", "-o", "ud.json"},
      {"assess", "a.json", "-o", "ud.json", "--to", "pdf"},
      {"assess", "a.json", "-o", "ud.json", "--language", "sv"},
      {"assess", "a.json", "-o", "ud.json", "--today", "1. december"},
      {"assess", "a.json", "-o", "ud.json", "--now", "nu"},
      {"assess", "a.json", "-o", "ud.json", "--take", "G11"},
      {"assess", "a.json", "-o", "ud.json", "--take", "R1"},
      {"assess", "a.json", "-o", "ud.json", "--filled-by", "\xff"},
      {"assess", "a.json", "-o", "ud.json", "--into", "missing.json"},
      {"assess", "a.json", "-o", "ud.json", "--into", "a.json"},
      {"assess", "a.json", "-o", "ud.json", "--into", "os2.json", "--filled-by", "Anna"},
  };
  for (const std::vector<std::string>& words : wrong) {
    std::string line;
    for (const std::string& word : words) line += word + ' ';
    CAPTURE(line);
    CHECK(run(words) == 2);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
    CHECK(run.world.stored == before);
  }
  run.world.unwritable.insert("ud.json");
  CHECK(run({"assess", "a.json", "-o", "ud.json"}) == 2);
}

TEST_CASE("assess: the same charters and day give the same bytes") {
  Terminal run = with_convener();
  run.world.variables["SOURCE_DATE_EPOCH"] = "1764547200";
  REQUIRE(run({"assess", "a.json", "-o", "x.json"}) == 0);
  REQUIRE(run({"assess", "a.json", "-o", "y.json"}) == 0);
  CHECK(run.world.stored["x.json"] == run.world.stored["y.json"]);
  CHECK(in(run, "x.json").filled_date == "2025-12-01");
}

}  // namespace command_line_assess_test
