// SPDX-License-Identifier: MPL-2.0
#include "core/charter/digest.h"
#include "terminal.h"

namespace command_line_show_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

TEST_CASE("show: a summary for people, a documented object for programs") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna\",\"organisation\":\"Prøveby\"}"}) == 0);
  REQUIRE(run({"show", "a.json"}) == 0);
  CHECK(run.out.starts_with("a.json: Draft\nStyregruppen for OS2eksempel\n"));
  CHECK(run.out.find("Check number: ") != std::string::npos);
  CHECK(run.out.find("Anna, Prøveby") != std::string::npos);
  REQUIRE(run({"show", "a.json", "--json"}) == 0);
  const Value object = run.json_out();
  for (const char* member :
       {"id", "group", "title", "language", "digest", "completeness", "sections", "members"}) {
    CAPTURE(member);
    CHECK(object.find(member) != nullptr);
  }
  CHECK(object.find("completeness")->find("percent")->integer() != nullptr);
  CHECK(object.find("members")->array()->front().text_at("name") == "Anna");
  CHECK(object.text_at("digest") == charter::digest(run.set_in("a.json")));
}

TEST_CASE("show: its help says that it begins with where the charter stands") {
  Terminal run;
  REQUIRE(run({"show", "--help"}) == 0);
  CHECK(run.out.find("first where the charter stands") != std::string::npos);
}

}  // namespace command_line_show_test
