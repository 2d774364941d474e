// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_starters_test {

using namespace kommissorium;
using kommissorium::trial::Terminal;

namespace {

Terminal with_list(const std::string& lines) {
  Terminal run;
  run.world.folders.insert("d");
  run.world.stored["s.csv"] = "produkt;gruppe;niveau;medlemmer\n" + lines;
  return run;
}

const std::vector<std::string> command = {"starters", "s.csv", "-o", "d", "--now", "2026-11-23T10:00:00Z"};

}  // namespace

TEST_CASE("starters: one file a line, which other commands read") {
  Terminal run =
      with_list("OS2a;styregruppe;2;Anna Eksempel, Eksempel Kommune, formand\nOS2b;koordinationsgruppe;1;\n");
  CHECK(run(command) == 0);
  CHECK(run.out ==
        "d/Styregruppe OS2a 2026-11-23.kommissorium.json\nd/Koordinationsgruppe OS2b "
        "2026-11-23.kommissorium.json\n");
  CHECK(run({"validate", "d/Styregruppe OS2a 2026-11-23.kommissorium.json"}) == 0);
  CHECK(run.field("d/Styregruppe OS2a 2026-11-23.kommissorium.json", "head/level") == "2");
  CHECK(run({"report", "d", "--to", "json", "--today", "2026-12-01"}) == 1);
  CHECK(run.json_out().find("charters")->array()->size() == 2);
}

TEST_CASE("starters: all or none: a bad line, a file that is there, a folder that is not") {
  Terminal run = with_list("OS2a;styregruppe;2;\nOS2b;konge;;\n");
  CHECK(run(command) == 2);
  CHECK(run.err.find("s.csv, line 3, field gruppe") != std::string::npos);
  CHECK(run.world.stored.size() == 1);

  run = with_list("OS2a;styregruppe;2;\nOS2b;styregruppe;;\n");
  run.world.stored["d/Styregruppe OS2b 2026-11-23.kommissorium.json"] = "old";
  CHECK(run(command) == 2);
  CHECK(run.err.find("OS2b") != std::string::npos);
  CHECK(run.world.stored.size() == 2);

  run = with_list("OS2a;styregruppe;2;\n");
  CHECK(run({"starters", "s.csv", "-o", "none"}) == 2);
  CHECK(run({"starters", "s.csv"}) == 2);
  CHECK(run({"starters", "none.csv", "-o", "d"}) == 2);
  CHECK(run.world.stored.size() == 1);
}

}  // namespace command_line_starters_test
