// SPDX-License-Identifier: MPL-2.0
// Catalogues on the command line: begun from, checked, moved to.
#include "embedded/embedded.h"
#include "terminal.h"
#include "tests/support/source_tree.h"

namespace command_line_upgrade_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// OS2's catalogue with a new number, one duty worded otherwise and one that is gone.
std::string newer_catalogue() {
  std::string text =
      replaced(std::string(embedded::catalogue()), "\"version\": \"2026.2\"", "\"version\": \"2027.1\"");
  const std::size_t duty = text.find("\"id\": \"duty/direction\"");
  const std::size_t danish = text.find("\"da\": \"", duty) + 7;
  text.insert(danish, "Nu og altid: ");
  const std::size_t gone = text.rfind('{', text.find("\"id\": \"duty/quality\""));
  int depth = 0;
  std::size_t end = gone;
  do {
    if (text[end] == '{') ++depth;
    if (text[end] == '}') --depth;
    ++end;
  } while (depth > 0);
  return text.erase(gone, text.find('{', end) - gone);
}

Terminal with_newer() {
  Terminal run = at_work();
  run.world.stored["newer.json"] = newer_catalogue();
  REQUIRE(run({"set", "a.json", "duty/quality", R"({"answer":"explained","reason":"Senere"})"}) == 0);
  return run;
}

}  // namespace

TEST_CASE("upgrade: without a choice it lists and writes nothing") {
  Terminal run = with_newer();
  const auto before = run.world.stored;
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json"}) == 0);
  CHECK(run.out.find("a.json: OS2 2026.2 -> OS2 2027.1\n") == 0);
  CHECK(run.out.find("Reworded  duty/direction  (Duty)") != std::string::npos);
  CHECK(run.out.find("now: Nu og altid: ") != std::string::npos);
  CHECK(run.out.find("Retired  duty/quality  (Duty, you have answered)") != std::string::npos);
  CHECK(run.out.find("reworded: 1, new: 0, retired: 1\n") != std::string::npos);
  CHECK(run.err.find("Nothing was written.") == 0);
  CHECK(run.world.stored == before);
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--take", "all", "--dry-run"}) == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("upgrade: kept, every text and answer still stands") {
  Terminal run = with_newer();
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--keep", "all", "--author",
             "Anna Eksempel"}) == 0);
  CHECK(run.err.find("a.json: follows OS2 2027.1 now.") == 0);
  CHECK(run.world.stored.count("a.json.bak") == 1);
  CHECK(run({"render", "a.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Senere") != std::string::npos);
  const Value wording = run.field("a.json", "duty/direction/text");  // the old text, as the group's own
  REQUIRE(wording.text() != nullptr);
  CHECK_FALSE(wording.text()->empty());
  CHECK(wording.text()->find("Nu og altid") == std::string::npos);
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--keep", "all"}) == 0);
  CHECK(run.err.find("follows OS2 2027.1 already") != std::string::npos);
}

TEST_CASE("upgrade: taken one by one, in a new file") {
  Terminal run = with_newer();
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"upgrade", "a.json", "--catalogue=newer.json", "--take", "duty/direction", "--take",
             "duty/quality", "-o", "b.json"}) == 0);
  CHECK(run.world.stored["a.json"] == before);
  CHECK(run({"render", "b.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Nu og altid") != std::string::npos);
  CHECK(run.out.find("Senere") == std::string::npos);
  CHECK(run({"merge", "a.json", "b.json", "-o", "c.json"}) == 0);
}

TEST_CASE("upgrade: what cannot be meant is refused and nothing is written") {
  Terminal run = with_newer();
  const auto before = run.world.stored;
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--take", "duty/nowhere"}) == 2);
  CHECK(run.err.find("--take") != std::string::npos);
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--take", "duty/quality", "--keep",
             "duty/quality"}) == 2);
  CHECK(run({"upgrade", "a.json", "--catalogue", "newer.json", "--take", "all", "--keep", "all"}) == 2);
  CHECK(run({"upgrade", "a.json", "--catalogue", "nowhere.json"}) == 2);
  CHECK(run({"upgrade", "a.json", "--catalogue", "a.json"}) == 2);
  CHECK(run({"upgrade"}) == 2);
  CHECK(run.world.stored == before);
}

TEST_CASE("upgrade: another organisation's catalogue is said to be another one, and an older one too") {
  Terminal run = at_work();
  run.world.stored["other.json"] = tests::read("assets/catalogue/examples/haveforbund.json");
  CHECK(run({"upgrade", "a.json", "--catalogue", "other.json"}) == 0);
  CHECK(run.err.find("is no newer edition") != std::string::npos);
  run.world.stored["newer.json"] = newer_catalogue();
  REQUIRE(run({"upgrade", "a.json", "--catalogue", "newer.json", "--keep", "all"}) == 0);
  CHECK(run({"upgrade", "a.json"}) == 0);
  CHECK(run.err.find("is no newer edition") != std::string::npos);
}

TEST_CASE("validate: a catalogue is checked, and everything wrong in it is named with its line") {
  Terminal run;
  run.world.stored["good.json"] = tests::read("assets/catalogue/examples/haveforbund.json");
  CHECK(run({"validate", "good.json"}) == 0);
  CHECK(run.out.find("good.json: The catalogue is fine: Eksempellunds Haveforbund (opdigtet) 2026.1 "
                     "(Executive committee") == 0);
  std::string bad = replaced(run.world.stored["good.json"], "\"version\": \"2026.1\",", "");
  bad = replaced(bad, "\"id\": \"note-taker\"", "\"id\": \"spokesperson\"");
  bad = replaced(bad, "\"required\": true", "\"needed\": true");
  run.world.stored["bad.json"] = bad;
  CHECK(run({"validate", "bad.json"}) == 2);
  CHECK(run.out.empty());
  CHECK(run.err.find("bad.json, line 1, field version: Something is missing here.") == 0);
  CHECK(run.err.find("at roles/spokesperson, field id: The same stands twice.") != std::string::npos);
  CHECK(run.err.find("at head/product, field needed: The name is not known") != std::string::npos);
  const auto before = run.world.stored;
  CHECK(run({"new", "--group", "steering", "--catalogue", "bad.json", "-o", "x.json"}) == 2);
  CHECK(run.err.find("field needed") != std::string::npos);
  CHECK(run.world.stored == before);
}

TEST_CASE("new and render --blank: another catalogue in place of the one that the program brings along") {
  Terminal run;
  run.world.stored["other.json"] = tests::read("assets/catalogue/examples/haveforbund.json");
  CHECK(run({"new", "--group", "expert", "--field", "Kål", "--catalogue", "other.json", "-o", "x.json"}) ==
        0);
  CHECK(run.field("x.json", "head/field-of-knowledge") == Value("Kål"));
  CHECK(run({"show", "x.json"}) == 0);
  CHECK(run.out.find("Frøkredsen for Kål") != std::string::npos);
  CHECK(run({"render", "--blank", "--group", "coordination", "--catalogue", "other.json", "--to", "text"}) ==
        0);
  CHECK(run.out.find("Skrive op, hvem der har lånt hvad.") != std::string::npos);
  CHECK(run({"render", "x.json", "--catalogue", "other.json", "--to", "text"}) == 2);
}

}  // namespace command_line_upgrade_test
