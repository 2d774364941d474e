// SPDX-License-Identifier: MPL-2.0
#include "core/charter/clean_copy.h"

#include "terminal.h"

namespace command_line_clean_copy_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

TEST_CASE("clean copy: a new charter with the content and the check number, and nothing of what was before") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "head/product", "OS2gammel"}) == 0);
  REQUIRE(run({"set", "a.json", "head/product", "OS2ny", "--author", "Anna Eksempel"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"clean-copy", "a.json", "-o", "x.json", "--now", "2027-01-02T03:04:05Z"}) == 0);
  CHECK(run.err.empty());
  CHECK(run.out.find("Styregruppen for OS2ny: ") == 0);
  CHECK(run.world.stored["a.json"] == before);
  const std::string& copy = run.world.stored["x.json"];
  CHECK(copy.find("OS2gammel") == std::string::npos);
  CHECK(copy.find("Anna Eksempel") == std::string::npos);
  CHECK(copy.find("2027-01-02T03:04:05Z") != std::string::npos);
  CHECK(charter::copied_from(run.set_in("x.json")) == run.set_in("a.json").charter_id());
  CHECK(run({"digest", "x.json"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"validate", "x.json"}) == 0);
}

TEST_CASE("clean copy: a page can be copied, and a file that is there is not overwritten") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "html", "-o", "a.html"}) == 0);
  CHECK(run({"clean-copy", "a.html", "-o", "x.json"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"clean-copy", "a.html", "-o", "x.json"}) == 2);
  CHECK(run.world.stored == before);
}

}  // namespace command_line_clean_copy_test
