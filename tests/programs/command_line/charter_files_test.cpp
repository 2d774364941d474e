// SPDX-License-Identifier: MPL-2.0
// Files as every command reads and writes them: bad, damaged, newer, replaced, too large.
#include "terminal.h"

namespace command_line_charter_files_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::damaged;
using kommissorium::trial::line_with;
using kommissorium::trial::Terminal;

TEST_CASE("every command refuses each kind of bad file by name and writes nothing") {
  Terminal run = at_work();
  const std::string good = run.world.stored["a.json"];
  const std::vector<std::string> bad = {
      "",
      "{",
      "[]",
      "{\"a\":1}",
      good.substr(0, good.size() / 2),
      std::string(1000, '\0'),
      "\xff\xfe",
      "{\"format\":\"kommissorium\",\"version\":2,\"records\":[\n{\"end\":true}]}\n",
      "<html></html>",
      "{\"a\":1.5}"};
  for (const std::string& bytes : bad) {
    CAPTURE(bytes.substr(0, 60));
    run.world.stored = {{"a.json", good}, {"bad.json", bytes}};
    const auto before = run.world.stored;
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"fields", "bad.json"},
                                               {"set", "bad.json", "head/product", "x"},
                                               {"show", "bad.json"},
                                               {"validate", "bad.json"},
                                               {"digest", "bad.json"},
                                               {"diff", "bad.json"},
                                               {"diff", "a.json", "bad.json"},
                                               {"diff", "bad.json", "a.json"},
                                               {"history", "bad.json"},
                                               {"import", "bad.json", "-o", "x.json"},
                                               {"import", "bad.json", "--into", "a.json"},
                                               {"import", "a.json", "--into", "bad.json"},
                                               {"merge", "bad.json", "-o", "x.json"},
                                               {"merge", "a.json", "-o", "bad.json"},
                                               {"clean-copy", "bad.json", "-o", "x.json"},
                                               {"render", "bad.json", "--to", "html", "-o", "x.html"}}) {
      CAPTURE(words[0]);
      CHECK(run(words) == 2);
      CHECK(run.err.find("bad.json") != std::string::npos);
      CHECK(run.world.stored == before);
    }
  }
}

TEST_CASE("a file that went through mail or git on Windows is read") {
  Terminal run = at_work();
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : run.world.stored["a.json"])
    windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  run.world.stored["w.json"] = windows;
  CHECK(run({"validate", "w.json"}) == 0);
  CHECK(run({"import", "w.json", "-o", "x.json"}) == 0);
  CHECK(run.world.stored["x.json"] == run.world.stored["a.json"]);
}

TEST_CASE("damaged records: reading warns, writing keeps them word for word beside the file") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  run.world.stored["a.json"] = damaged(run.world.stored["a.json"]);
  const std::string lost = line_with(run.world.stored["a.json"], "XS2eksempel");
  CHECK(run({"show", "a.json"}) == 0);
  CHECK(run.err.find("1 record is damaged") != std::string::npos);

  CHECK(run({"set", "a.json", "duty/quality", "followed"}) == 0);  // nothing new: nothing is written
  CHECK_FALSE(run.world.exists("a.json.damaged"));

  CHECK(run({"set", "a.json", "duty/resources", "followed"}) == 0);
  CHECK(run.err.find("kept word for word in a.json.damaged") != std::string::npos);
  const std::string kept = run.world.stored["a.json.damaged"];
  CHECK(lost.find(kept.substr(0, kept.size() - 1)) != std::string::npos);
  CHECK(kept.find("XS2eksempel") != std::string::npos);
  CHECK(run({"validate", "a.json"}) == 0);
}

TEST_CASE("damaged records: what is kept already stays, and the same is not kept twice") {
  Terminal run = at_work();
  const std::string whole = run.world.stored["a.json"];
  run.world.stored["a.json.damaged"] = "older";
  run.world.stored["a.json"] = damaged(whole);
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  const std::string kept = run.world.stored["a.json.damaged"];
  CHECK(kept.starts_with("older\n"));
  run.world.stored["a.json"] = damaged(whole);
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  CHECK(run.world.stored["a.json.damaged"] == kept);
}

TEST_CASE("a file that is replaced stays beside the new one as one generation, a first write leaves none") {
  Terminal run = at_work();
  CHECK_FALSE(run.world.exists("a.json.bak"));
  const std::string first = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  const std::string second = run.world.stored["a.json"];
  CHECK(run.world.stored["a.json.bak"] == first);
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);  // nothing new: nothing replaced
  CHECK(run.world.stored["a.json.bak"] == first);
  REQUIRE(run({"set", "a.json", "duty/resources", "followed"}) == 0);
  CHECK(run.world.stored["a.json.bak"] == second);
  REQUIRE(run({"render", "a.json", "--to", "text", "-o", "a.txt"}) == 0);
  CHECK_FALSE(run.world.exists("a.txt.bak"));
  REQUIRE(run({"render", "a.json", "--to", "text", "--today", "2026-01-01", "-o", "a.txt"}) == 0);
  CHECK(run.world.exists("a.txt.bak"));
}

TEST_CASE("where the old file cannot be kept, nothing is written and the copy is named") {
  Terminal run = at_work();
  run.world.unwritable = {"a.json.bak"};
  const auto before = run.world.stored;
  CHECK(run({"set", "a.json", "duty/quality", "followed"}) == 2);
  CHECK(run.err.find("a.json.bak: The file cannot be written.") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("a charter that would be too large for any file is not written") {
  Terminal run = at_work();
  revisions::RecordSet set = run.set_in("a.json");
  const std::string text(64 * 1024, 'x');
  const auto left = [&] { return json::largest_file - json::size_of_file(set); };
  while (left() > 2 * text.size()) {
    const std::string number = std::to_string(set.size());
    set.add(revisions::revision("agreement/asks", {}, text.substr(number.size()) + number, "", ""));
  }
  set.add(revisions::revision("agreement/asks", {}, text.substr(0, left() - text.size()), "", ""));
  run.world.stored["a.json"] = json::write_charter_file(set);
  const auto before = run.world.stored;
  CHECK(run({"set", "a.json", "agreement/decisions", text}) == 2);
  CHECK(run.err.find("a.json: The charter would become larger") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("damaged records: when they cannot be kept, nothing is written") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "b.json", "duty/quality", "followed"}) == 0);
  run.world.stored["a.json"] = damaged(run.world.stored["a.json"]);
  run.world.unwritable = {"a.json.damaged"};
  const auto before = run.world.stored;
  CHECK(run({"set", "a.json", "duty/quality", "followed"}) == 2);
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 2);
  CHECK(run.err.find("Therefore nothing was written") != std::string::npos);
  CHECK(run.world.stored == before);
}

namespace {

/// a.json as a program that comes after this one might have written it.
Terminal with_newer_file() {
  Terminal run = at_work();
  std::string& file = run.world.stored["a.json"];
  file = R"({"format":"kommissorium","version":2,"records":[)" + std::string("\n{\"id\":\"later\"},") +
         file.substr(file.find('\n'));
  return run;
}

}  // namespace

TEST_CASE("newer file: reading commands show what is understood, say so, and give no check number") {
  Terminal run = with_newer_file();
  CHECK(run({"show", "a.json"}) == 0);
  CHECK(run.out.find("OS2eksempel") != std::string::npos);
  CHECK(run.out.find("Check number: none, because") != std::string::npos);
  CHECK(run.err.find("a.json: The file was made by a newer version of the program (format 2)") == 0);
  CHECK(run.err.find("1 records") != std::string::npos);
  CHECK(run({"show", "a.json", "--json"}) == 0);
  CHECK(run.json_out().text_at("digest").empty());
  CHECK(run({"fields", "a.json"}) == 0);
  CHECK(run.out.find("OS2eksempel") != std::string::npos);
  CHECK(run.err.find("newer version") != std::string::npos);
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find("newer version") != std::string::npos);
  for (const char* to : {"html", "text"}) {
    CHECK(run({"render", "a.json", "--to", to, "--today", "2026-11-23"}) == 0);
    CHECK(run.out.find("OS2eksempel") != std::string::npos);
    CHECK(run.out.find("<template") == std::string::npos);
    CHECK(run.err.find("newer version") != std::string::npos);
  }
}

TEST_CASE("newer file: writing commands and the check number refuse it and change nothing") {
  Terminal run = with_newer_file();
  const auto before = run.world.stored;
  REQUIRE(run({"new", "--group", "steering", "-o", "b.json"}) == 0);
  const std::string other = run.world.stored["b.json"];
  for (const std::vector<std::string>& words :
       std::vector<std::vector<std::string>>{{"set", "a.json", "head/product", "OS2x"},
                                             {"import", "a.json", "-o", "c.json"},
                                             {"import", "a.json", "--into", "b.json"},
                                             {"import", "b.json", "--into", "a.json"},
                                             {"digest", "a.json"}}) {
    CAPTURE(words[0]);
    CHECK(run(words) == 2);
    CHECK(run.out.empty());
    CHECK(run.err.find("newer version") != std::string::npos);
  }
  CHECK(run.world.stored["a.json"] == before.at("a.json"));
  CHECK(run.world.stored["b.json"] == other);
  CHECK(run.world.stored.count("c.json") == 0);
}

}  // namespace command_line_charter_files_test
