// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/history.h"
#include "terminal.h"

namespace command_line_validate_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::damaged;
using kommissorium::trial::line_with;
using kommissorium::trial::Terminal;
using kommissorium::trial::with_conflict;

TEST_CASE("validate: whole files are fine, each on its line") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  CHECK(run({"validate", "a.json", "b.json"}) == 0);
  CHECK(run.out == "a.json: whole, 5 records\nb.json: whole, 5 records\n");
  CHECK(run.err.empty());
}

TEST_CASE("validate: an open conflict needs a person and is named by field") {
  Terminal run = with_conflict();
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find("a.json, field head/product: ") != std::string::npos);
  CHECK(run.out.find("1 fields with several proposals") != std::string::npos);
}

TEST_CASE("validate: a damaged record needs a person and is named by line and record") {
  Terminal run = at_work();
  run.world.stored["a.json"] = damaged(run.world.stored["a.json"]);
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find("a.json, line ") != std::string::npos);
  CHECK(run.err.find("change ") != std::string::npos);
  CHECK(run.err.find("a.json: 1 record is damaged and was set aside") != std::string::npos);
}

TEST_CASE("validate: a gap in the history needs a person") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "head/product", "OS2ny"}) == 0);
  std::string& file = run.world.stored["a.json"];
  const std::string first = line_with(file, "\"v\":\"OS2eksempel");
  file.erase(file.find(first), first.size() + 1);
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find("head/product: Some of the history is missing") != std::string::npos);
}

TEST_CASE(
    "validate: a catalogue that is named but not here needs a person, and the charter is shown all the "
    "same") {
  Terminal run = at_work();
  revisions::RecordSet set = run.set_in("a.json");
  const std::vector<std::string> heads = revisions::history(set).find("catalogue")->heads;
  set.add(revisions::revision("catalogue", heads, std::string(64, 'a'), "", ""));
  run.world.stored["a.json"] = json::write_charter_file(set);
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find("a.json, field catalogue: Some of the history is missing") != std::string::npos);
  CHECK(run({"show", "a.json"}) == 0);
}

TEST_CASE("validate: the worst of several files decides, and every file is looked at") {
  Terminal run = with_conflict();
  REQUIRE(run({"new", "--group", "expert", "-o", "fine.json"}) == 0);
  run.world.stored["cut.json"] = run.world.stored["fine.json"].substr(0, 200);
  CHECK(run({"validate", "cut.json", "a.json", "fine.json"}) == 2);
  CHECK(run.err.find("cut.json") != std::string::npos);
  CHECK(run.out.find("fine.json: whole") != std::string::npos);
}

}  // namespace command_line_validate_test
