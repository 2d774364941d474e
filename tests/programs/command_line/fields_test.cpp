// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/revisions/canonical.h"
#include "terminal.h"

namespace command_line_fields_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::line_with;
using kommissorium::trial::Terminal;
using kommissorium::trial::with_conflict;
using revisions::Value;

TEST_CASE("fields: what is printed as JSON can be written back and changes nothing") {
  for (const char* group : {"steering", "coordination", "expert"}) {
    CAPTURE(group);
    Terminal run = at_work(group);
    REQUIRE(
        run({"set", "a.json", "member/new",
             "{\"name\":\"Anna\",\"organisation\":\"Prøveby\",\"roles\":[\"member\"],\"decision-maker\":true,"
             "\"participation\":{\"kind\":\"agreement\",\"reference\":\"§ 4\"},\"from\":\"2026-01-01\"}"}) ==
        0);
    REQUIRE(run({"set", "a.json", "duty/new", "Holde \"frokost\"\nsammen"}) == 0);
    REQUIRE(run({"set", "a.json", "section/new", "{\"title\":\"Udvalg\",\"text\":\"Vi har to.\"}"}) == 0);
    REQUIRE(run({"set", "a.json", "meeting/minimum", "4"}) == 0);
    REQUIRE(run({"set", "a.json", "agreement/decisions", "Ved enighed\n\n- eller ej"}) == 0);
    REQUIRE(run({"set", "a.json", "head/review-date", "2027-12-01"}) == 0);
    REQUIRE(run({"set", "a.json", "section/purpose", "Vi har vores eget formål."}) == 0);

    REQUIRE(run({"fields", "a.json", "--json"}) == 0);
    const Value list = run.json_out();
    REQUIRE(list.array() != nullptr);
    CHECK(list.array()->size() > 20);
    const std::string before = run.world.stored["a.json"];
    for (const Value& one : *list.array()) {
      const std::string field(one.text_at("field"));
      CAPTURE(field);
      const std::string value = revisions::canonical(*one.find("value"));
      CAPTURE(value);
      CHECK(run({"set", "a.json", field, "--", value}) == 0);
      CHECK(run.out.empty());
      CHECK(run.world.stored["a.json"] == before);
    }
  }
}

TEST_CASE("fields: every object has the five members, and states and kinds are the documented ones") {
  Terminal run = with_conflict();
  REQUIRE(run({"fields", "a.json", "--json"}) == 0);
  const std::vector<std::string> kinds = {"head",           "member",    "section", "duty",
                                          "responsibility", "agreement", "meeting"};
  const std::vector<std::string> states = {"open", "answered", "adapted", "conflict"};
  const Value list = run.json_out();
  for (const Value& one : *list.array()) {
    CHECK(one.object()->size() == 5);
    CHECK(std::count(kinds.begin(), kinds.end(), one.text_at("kind")) == 1);
    CHECK(std::count(states.begin(), states.end(), one.text_at("state")) == 1);
    CHECK_FALSE(one.text_at("label").empty());
    CHECK(one.find("value") != nullptr);
  }
  CHECK(line_with(run.out, "\"head/product\"").find("\"state\":\"conflict\"") != std::string::npos);
}

TEST_CASE("fields: for people, one line a field, and nothing of the text can move the cursor") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "agreement/asks", "a\nb"}) == 0);
  REQUIRE(run({"fields", "a.json"}) == 0);
  CHECK(line_with(run.out, "head/product") ==
        "head/product\tanswered\t\"OS2eksempel\"\tProdukt eller projekt");
  CHECK(line_with(run.out, "agreement/asks").find("a\\nb") != std::string::npos);
}

}  // namespace command_line_fields_test
