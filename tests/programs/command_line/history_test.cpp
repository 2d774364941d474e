// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

#include <algorithm>

namespace command_line_history_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

namespace {

Terminal with_history() {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "duty/quality", "followed", "--author", "Anna Eksempel", "--now",
               "2999-01-01T08:00:00Z"}) == 0);
  REQUIRE(run({"set", "a.json", "duty/quality", "explained:Senere", "--author", "Bo Eksempel", "--now",
               "2999-01-02T09:30:00Z"}) == 0);
  return run;
}

}  // namespace

TEST_CASE("history: who wrote what and when, the newest first, in words") {
  Terminal run = with_history();
  CHECK(run({"history", "a.json"}) == 0);
  CHECK(run.err.empty());
  CHECK(
      run.out.starts_with("02-01-2999 09:30 UTC, Bo Eksempel\n"
                          "  4.5 Fastsætte krav til kvaliteten: Forklares: Senere\n"
                          "\n"
                          "01-01-2999 08:00 UTC, Anna Eksempel\n"
                          "  4.5 Fastsætte krav til kvaliteten: Følges\n"));
  CHECK(run.out.find("OS2eksempel") != std::string::npos);
}

TEST_CASE("history: of one field only, and a field nobody wrote in has none") {
  Terminal run = with_history();
  CHECK(run({"history", "a.json", "duty/quality"}) == 0);
  CHECK(run.out.find("OS2eksempel") == std::string::npos);
  CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 5);
  CHECK(run({"history", "a.json", "meeting/frequency"}) == 0);
  CHECK(run.out.empty());
  CHECK(run.err.find("meeting/frequency") != std::string::npos);
}

TEST_CASE("history: --json gives the same as an array, empty where there is none") {
  Terminal run = with_history();
  CHECK(run({"history", "a.json", "duty/quality", "--json"}) == 0);
  const Value list = run.json_out();
  REQUIRE(list.array()->size() == 2);
  const Value& newest = (*list.array())[0];
  CHECK(newest.text_at("field") == "duty/quality");
  CHECK(newest.text_at("label") == "4.5 Fastsætte krav til kvaliteten");
  CHECK(newest.text_at("author") == "Bo Eksempel");
  CHECK(newest.text_at("time") == "2999-01-02T09:30:00Z");
  CHECK(newest.text_at("words") == "Forklares: Senere");
  CHECK(newest.find("value")->text_at("reason") == "Senere");
  CHECK(newest.find("before")->text_at("answer") == "followed");
  CHECK(*newest.find("current") == true);
  CHECK(newest.text_at("revision").size() == 64);
  CHECK(run({"history", "a.json", "meeting/frequency", "--json"}) == 0);
  CHECK(run.out == "[]\n");
}

TEST_CASE("history: a field that does not exist is refused, naming file and field") {
  Terminal run = with_history();
  CHECK(run({"history", "a.json", "head/nix"}) == 2);
  CHECK(run.out.empty());
  CHECK(run.err.find("a.json") != std::string::npos);
  CHECK(run.err.find("head/nix") != std::string::npos);
}

TEST_CASE("history: what has no author, no time or no text says so, and no name steers the terminal") {
  Terminal run = at_work();
  revisions::RecordSet set = run.set_in("a.json");
  set.add(revisions::revision("agreement/asks", {}, "", "", ""));
  set.add(revisions::revision("agreement/quorum", {}, "Fem", "Bo\n\x1b[2J", "i går"));
  run.world.stored["a.json"] = json::write_charter_file(set);
  CHECK(run({"history", "a.json", "agreement/asks"}) == 0);
  CHECK(run.out.starts_with("no time, no name\n"));
  CHECK(run.out.ends_with(": (empty)\n"));
  CHECK(run({"history", "a.json", "agreement/quorum"}) == 0);
  CHECK(run.out.starts_with("i går, Bo [U+001B][2J\n"));
}

}  // namespace command_line_history_test
