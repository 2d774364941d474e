// SPDX-License-Identifier: MPL-2.0
#include "core/report/csv.h"
#include "terminal.h"

namespace command_line_report_test {

using namespace kommissorium;
using kommissorium::trial::Terminal;

namespace {

/// Three charters of two products in a folder.
Terminal with_folder() {
  Terminal run;
  REQUIRE(run({"new", "--group", "coordination", "--product", "OS2a", "-o", "d/a.kommissorium.json"}) == 0);
  REQUIRE(run({"set", "d/a.kommissorium.json", "head/level", "2"}) == 0);
  REQUIRE(run({"new", "--group", "steering", "--product", "os2 A", "-o", "d/x/b.kommissorium.json"}) == 0);
  REQUIRE(run({"new", "--group", "expert", "--product", "OS2b", "-o", "d/x/c.kommissorium.json"}) == 0);
  return run;
}

/// Another product in one record than its name says.
std::string hurt(std::string file) {
  const std::size_t at = file.find("OS2b");
  REQUIRE(at != std::string::npos);
  return file.replace(at, 4, "OS2x");
}

std::vector<std::string> with(std::vector<std::string> words, const std::string& format) {
  words.insert(words.end(), {"--to", format, "--today", "2026-12-01"});
  return words;
}

}  // namespace

TEST_CASE("report: a folder and files, in every format, the same bytes every time") {
  Terminal run = with_folder();
  const auto before = run.world.stored;
  for (const std::string format : {"html", "csv", "json", "text"}) {
    CHECK(run(with({"report", "d"}, format)) == 1);  // a steering group without a decision maker
    CHECK(run.err.empty());
    const std::string by_folder = run.out;
    run.world.stands_at = "2031-01-01T00:00:00Z";
    CHECK(run(with({"report", "d/x/c.kommissorium.json", "d/x/b.kommissorium.json", "d/a.kommissorium.json"},
                   format)) == 1);
    CHECK(run.out == by_folder);
  }
  CHECK(run.world.stored == before);
}

TEST_CASE("report: listed products show that have no charter; a bad list is named line by line and refused") {
  Terminal run = with_folder();
  run.world.stored["p.csv"] = "navn;niveau\nOS2z;3\nOS2a;2\n";
  CHECK(run(with({"report", "d", "--products", "p.csv"}, "text")) == 1);
  CHECK(run.out.find("OS2z") != std::string::npos);
  CHECK(run.out.find("styregruppe, koordinationsgruppe") != std::string::npos);
  run.world.stored["p.csv"] = "navn;niveau\nOS2z;9\n;1\n";
  CHECK(run(with({"report", "d", "--products", "p.csv", "-o", "out.html"}, "html")) == 2);
  CHECK(run.err.find("p.csv, line 2, field niveau") != std::string::npos);
  CHECK(run.err.find("p.csv, line 3, field navn") != std::string::npos);
  CHECK(run.world.stored.count("out.html") == 0);
}

TEST_CASE("report: what cannot be read is named, counted and left out, and somebody has to look") {
  Terminal run = with_folder();
  run.world.stored["d/bad.kommissorium.json"] = "{";
  run.world.stored["d/hurt.kommissorium.json"] = hurt(run.world.stored["d/x/c.kommissorium.json"]);
  run.world.stored["d/y/z.kommissorium.json"] = "x";
  run.world.unreadable.insert("d/y");
  CHECK(run(with({"report", "d"}, "json")) == 1);
  CHECK(run.err.find("d/bad.kommissorium.json") != std::string::npos);
  CHECK(run.err.find("d/y") != std::string::npos);
  CHECK(run.json_out().find("left-out")->array()->size() == 2);
}

TEST_CASE("report: several files of one charter are one charter with everything that any of them holds") {
  Terminal run = with_folder();
  run.world.stored["d/copy.kommissorium.json"] = run.world.stored["d/a.kommissorium.json"];
  REQUIRE(run({"set", "d/copy.kommissorium.json", "head/review-date", "2027-01-01"}) == 0);
  CHECK(run(with({"report", "d"}, "json")) == 1);
  const revisions::Value report = run.json_out();
  REQUIRE(report.find("charters")->array()->size() == 3);
  bool together = false;
  for (const revisions::Value& one : *report.find("charters")->array())
    together = together || one.text_at("file") == "d/a.kommissorium.json, d/copy.kommissorium.json";
  CHECK(together);
  CHECK(report.find("dates")->array()->size() == 1);
}

TEST_CASE("report: nothing wrong ends with 0, usage with 2, and no charter is replaced") {
  Terminal run;
  REQUIRE(run({"new", "--group", "expert", "--field", "Sundhed", "-o", "a.kommissorium.json"}) == 0);
  CHECK(run(with({"report", "a.kommissorium.json"}, "csv")) == 0);
  CHECK(report::read_csv(run.out, "").rows.size() == 2);
  CHECK(run(with({"report", "a.kommissorium.json", "-o", "r.csv"}, "csv")) == 0);
  CHECK(run.out.empty());
  CHECK(run.world.stored["r.csv"].starts_with("\xEF\xBB\xBF"));
  CHECK(run(with({"report", "a.kommissorium.json", "-o", "a.kommissorium.json"}, "csv")) == 2);
  CHECK(run({"report", "a.kommissorium.json"}) == 2);
  CHECK(run({"report", "a.kommissorium.json", "--to", "pdf"}) == 2);
  CHECK(run({"report", "a.kommissorium.json", "--to", "csv", "--today", "x"}) == 2);
  CHECK(run({"report", "a.kommissorium.json", "--to", "csv", "--language", "xx"}) == 2);
  CHECK(run(with({"report", "none.json"}, "csv")) == 2);
  CHECK(run(with({"report", "a.kommissorium.json", "--language", "en"}, "csv")) == 0);
  CHECK(run.out.find("check number") != std::string::npos);
}

}  // namespace command_line_report_test
