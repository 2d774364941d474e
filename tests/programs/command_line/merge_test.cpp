// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/charter/edit.h"
#include "terminal.h"

namespace command_line_merge_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

/// Three members' copies of one charter, each with an edit of its own.
Terminal with_three() {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["c.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  REQUIRE(run({"set", "b.json", "duty/resources", "followed"}) == 0);
  REQUIRE(run({"set", "c.json", "meeting/frequency", "Hver måned"}) == 0);
  for (const char* copy : {"a.json.bak", "b.json.bak", "c.json.bak"}) run.world.stored.erase(copy);
  return run;
}

revisions::RecordSet united(Terminal& run, const std::vector<std::string>& files) {
  revisions::RecordSet all;
  for (const std::string& file : files) all.unite(run.set_in(file));
  return all;
}

std::string changed(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("merge: any order and any repetition of the files gives the same bytes, the union") {
  Terminal run = with_three();
  const std::string all = json::write_charter_file(united(run, {"a.json", "b.json", "c.json"}));
  std::vector<std::string> files = {"a.json", "b.json", "c.json"};
  do {
    std::vector<std::string> words = {"merge"};
    words.insert(words.end(), files.begin(), files.end());
    words.insert(words.end(), {files[0], "-o", "x.json"});
    run.world.stored.erase("x.json");
    CHECK(run(words) == 0);
    CHECK(run.err.empty());
    CHECK(run.world.stored["x.json"] == all);
  } while (std::next_permutation(files.begin(), files.end()));
  CHECK(run.out.find("c.json: new records: 6\n") == 0);
  CHECK(run.out.find("b.json: new records: 1\n") != std::string::npos);
  CHECK(run.out.find("Check number: ") != std::string::npos);
}

TEST_CASE("merge: OUT may be one of the files, and what it holds takes part whether it is named or not") {
  for (const bool named : {true, false}) {
    Terminal run = with_three();
    const std::string all = json::write_charter_file(united(run, {"a.json", "b.json", "c.json"}));
    const std::string before = run.world.stored["a.json"];
    std::vector<std::string> words = {"merge", "b.json", "c.json", "-o", "a.json"};
    if (named) words.insert(words.begin() + 1, "a.json");
    CHECK(run(words) == 0);
    CHECK(run.world.stored["a.json"] == all);
    CHECK(run.world.stored["a.json.bak"] == before);
    const int writes = run.world.writes;
    CHECK(run(words) == 0);  // again: nothing new, nothing written, and the copy stays what it is
    CHECK(run.world.writes == writes);
    CHECK(run.world.stored["a.json.bak"] == before);
  }
}

TEST_CASE("merge: a page takes part like a file") {
  Terminal run = with_three();
  REQUIRE(run({"render", "b.json", "--to", "html", "-o", "b.html"}) == 0);
  CHECK(run({"merge", "a.json", "b.html", "-o", "x.json"}) == 0);
  CHECK(run.field("x.json", "duty/resources").text_at("answer") == "followed");
}

TEST_CASE("merge: proposals that differ need a person and are named by field") {
  Terminal run = with_three();
  REQUIRE(run({"set", "b.json", "duty/quality", "explained:Senere"}) == 0);
  CHECK(run({"merge", "a.json", "b.json", "-o", "x.json"}) == 1);
  CHECK(run.err.find("x.json, field duty/quality: ") == 0);
  CHECK(run({"set", "x.json", "duty/quality", "followed"}) == 0);
  CHECK(run({"merge", "a.json", "b.json", "-o", "x.json"}) == 0);
}

TEST_CASE(
    "merge: the good files come in, each bad one is named with what is wrong, and that needs a person") {
  Terminal run = with_three();
  REQUIRE(run({"new", "--group", "steering", "--product", "OS2eksempel", "-o", "other.json"}) == 0);
  const std::string good = run.world.stored["c.json"];
  run.world.stored["empty.json"] = "";
  run.world.stored["cut.json"] = good.substr(0, good.size() - 20);
  run.world.stored["nul.json"] = std::string(500, '\0');
  run.world.stored["no.json"] = "{\"a\":1}";
  run.world.stored["newer.json"] = changed(good, "\"version\":1", "\"version\":2");
  run.world.stored["page.html"] = "<html></html>";
  run.world.stored["damaged.json"] = changed(good, "Hver m", "Hvor m");
  const std::vector<std::string> bad = {"empty.json", "cut.json",  "nul.json",   "no.json",
                                        "newer.json", "page.html", "other.json", "missing.json"};
  std::vector<std::string> words = {"merge", "a.json"};
  words.insert(words.end(), bad.begin(), bad.end());
  words.insert(words.end(), {"damaged.json", "b.json", "-o", "x.json"});
  CHECK(run(words) == 1);
  CHECK(run.world.stored["x.json"] == json::write_charter_file(united(run, {"a.json", "b.json"})));
  for (const std::string& file : bad) {
    CAPTURE(file);
    CHECK((("\n" + run.err).find("\n" + file + ": ") != std::string::npos ||
           ("\n" + run.err).find("\n" + file + ", line ") != std::string::npos));
    CHECK(run.out.find(file) == std::string::npos);
  }
  CHECK(run.err.find("damaged.json, line ") != std::string::npos);
  CHECK(run.err.find("field meeting/frequency: The content does not match its name") != std::string::npos);
  CHECK(run.err.find("\nother.json: This is another charter") != std::string::npos);
}

TEST_CASE("merge: without any good file nothing is written") {
  Terminal run = with_three();
  run.world.stored["bad.json"] = "{";
  const auto before = run.world.stored;
  CHECK(run({"merge", "bad.json", "missing.json", "-o", "x.json"}) == 2);
  CHECK(run({"merge", "bad.json", "-o", "a.json"}) == 2);
  CHECK(run.err.find("None of the files came in") != std::string::npos);
  CHECK(run.world.stored == before);
  CHECK(run({"merge", "a.json", "bad.json", "-o", "a.json"}) == 1);  // a.json is good
  CHECK(run.world.stored == before);
}

TEST_CASE(
    "merge: what stands in OUT decides which charter is meant, and no charter is ever replaced by another") {
  Terminal run = with_three();
  REQUIRE(run({"new", "--group", "expert", "-o", "other.json"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"merge", "a.json", "b.json", "-o", "other.json"}) == 2);
  CHECK(run.world.stored == before);
  run.world.stored["notes.txt"] = "Husk mælk";
  CHECK(run({"merge", "a.json", "-o", "notes.txt"}) == 2);
  CHECK(run.world.stored["notes.txt"] == "Husk mælk");
}

TEST_CASE("merge: OUT's damaged records are kept beside it, those of other files stay where they are") {
  Terminal run = with_three();
  const std::string whole = run.world.stored["a.json"];
  run.world.stored["a.json"] = changed(whole, "\"v\":\"OS2eksempel\"", "\"v\":\"OS2eksempla\"");
  CHECK(run({"merge", "b.json", "-o", "a.json"}) == 1);
  CHECK(run.world.stored["a.json.damaged"].find("OS2eksempla") != std::string::npos);
  CHECK(run({"validate", "a.json"}) == 0);

  // by itself: a file with marks that some other merge left in it becomes whole again
  run.world.stored["m.json"] = changed(whole, "\n{\"id\"", "\n<<<<<<< HEAD\n{\"id\"");
  CHECK(run({"validate", "m.json"}) == 1);
  CHECK(run({"merge", "m.json", "-o", "m.json"}) == 1);
  CHECK(run.world.stored["m.json"] == whole);
  CHECK(run.world.stored["m.json.damaged"] == "<<<<<<< HEAD\n");
  CHECK(run({"merge", "m.json", "-o", "m.json"}) == 0);
}

TEST_CASE("merge: a failed write leaves OUT as it was and says so") {
  Terminal run = with_three();
  for (const char* unwritable : {"a.json", "a.json.bak"}) {
    run.world.unwritable = {unwritable};
    const auto before = run.world.stored;
    CHECK(run({"merge", "b.json", "-o", "a.json"}) == 2);
    CHECK(run.out.empty());
    CHECK(run.world.stored == before);
  }
}

TEST_CASE(
    "merge: an old file of the charter that a clean copy was taken from is not mixed in, and that is said") {
  Terminal run = with_three();
  REQUIRE(run({"clean-copy", "a.json", "-o", "copy.json"}) == 0);
  REQUIRE(run({"set", "copy.json", "meeting/frequency", "Hver uge"}) == 0);
  const std::string before = run.world.stored["copy.json"];
  CHECK(run({"merge", "copy.json", "b.json", "-o", "copy.json"}) == 1);
  CHECK(run.err.find("b.json: This is the charter the clean copy was taken from.") != std::string::npos);
  CHECK(run.world.stored["copy.json"] == before);
  CHECK(run({"import", "b.json", "--into", "copy.json"}) == 2);
  CHECK(run.err.find("b.json: This is the charter the clean copy was taken from.") != std::string::npos);
}

TEST_CASE("merge: both languages say what came of it") {
  Terminal run = with_three();
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"merge", "a.json", "b.json", "mangler.json", "-o", "x.json"}) == 1);
  CHECK(run.out.find("b.json: nye poster: 1\n") != std::string::npos);
  CHECK(run.err.find("mangler.json: Filen kan ikke læses") == 0);
}

}  // namespace command_line_merge_test
