// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_new_charter_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

TEST_CASE("new: a charter of each kind in each language holds its product, language and author") {
  for (const char* group : {"steering", "coordination", "expert"}) {
    for (const char* language : {"da", "en"}) {
      Terminal run;
      CHECK(run({"new", "--group=" + std::string(group), "--product=OS2ø", "--language", language, "--author",
                 "Åse", "--now", "2026-01-02T03:04:05Z", "-o", "x.json"}) == 0);
      CHECK(run.err.empty());
      CHECK(run.world.stored["x.json"].find("\"a\":\"Åse\"") != std::string::npos);
      CHECK(run.world.stored["x.json"].find("2026-01-02T03:04:05Z") != std::string::npos);
      CHECK(run.field("x.json", "head/product") == Value("OS2ø"));
      CHECK(run({"show", "x.json", "--json"}) == 0);
      CHECK(run.json_out().text_at("group") == group);
      CHECK(run.json_out().text_at("language") == language);
    }
  }
}

TEST_CASE("new: Danish is the document's language when none is chosen, whatever the terminal speaks") {
  Terminal run = at_work();
  CHECK(run.field("a.json", "head/language") == Value("da"));
}

TEST_CASE("new: an expert group has a field of knowledge") {
  Terminal run;
  REQUIRE(run({"new", "--group", "expert", "--field", "GIS", "-o", "x.json"}) == 0);
  CHECK(run.field("x.json", "head/field-of-knowledge") == Value("GIS"));
}

TEST_CASE("new: a file that is there is never overwritten, in one sentence") {
  Terminal run = at_work();
  const auto before = run.world.stored;
  CHECK(run({"new", "--group", "expert", "-o", "a.json"}) == 2);
  CHECK(run.err == "a.json: The file is already there and is not overwritten. Choose another name.\n");
  CHECK(run.world.stored == before);
}

TEST_CASE("new: two charters are never the same one, and repeated conditions give the same bytes") {
  Terminal run;
  run({"new", "--group", "steering", "-o", "a.json"});
  run({"new", "--group", "steering", "-o", "b.json"});
  CHECK(run.world.stored["a.json"] != run.world.stored["b.json"]);
  Terminal again;
  again({"new", "--group", "steering", "-o", "a.json"});
  CHECK(again.world.stored["a.json"] == run.world.stored["a.json"]);
}

TEST_CASE("a folder that cannot be written to is said and nothing is claimed") {
  Terminal run = at_work();
  run.world.unwritable = {"x.json", "a.json", "x.html"};
  CHECK(run({"new", "--group", "steering", "-o", "x.json"}) == 2);
  CHECK(run.err.find("x.json: The file cannot be written.") == 0);
  CHECK(run({"set", "a.json", "member/new", "{\"name\":\"Anna\"}"}) == 2);
  CHECK(run.out.empty());
  CHECK(run({"render", "a.json", "--to", "html", "-o", "x.html"}) == 2);
}

}  // namespace command_line_new_charter_test
