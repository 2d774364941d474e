// SPDX-License-Identifier: MPL-2.0
// The commands as people and scripts call them, each exit code included; no process, no disk.
#include "command_line/terminal.h"

#include <algorithm>

#include "core/charter/charter.h"
#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/revisions/canonical.h"

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using revisions::Value;

namespace {

/// Two copies of one charter that disagree about the product, brought together in a.json.
Terminal with_conflict() {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "head/product", "OS2alfa"}) == 0);
  REQUIRE(run({"set", "b.json", "head/product", "OS2beta"}) == 0);
  REQUIRE(run({"import", "b.json", "--into", "a.json"}) == 0);
  return run;
}

/// The text of a file with one letter of a record's value changed.
std::string damaged(std::string file) {
  const std::size_t at = file.find("\"v\":\"OS2eksempel");
  REQUIRE(at != std::string::npos);
  file[at + 5] = 'X';
  return file;
}

std::string line_with(const std::string& text, std::string_view what) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  const std::size_t start = text.rfind('\n', at) + 1;
  return text.substr(start, text.find('\n', at) - start);
}

const std::vector<std::string> command_names = {"new",          "fields",     "set",     "show",   "validate",
                                                "digest",       "diff",       "history", "import", "merge",
                                                "merge-driver", "clean-copy", "render"};

}  // namespace

TEST_CASE("command line: help is there for all and for each, in Danish and English") {
  Terminal run;
  CHECK(run({"--help"}) == 0);
  CHECK(run.out.find("Usage:") != std::string::npos);
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"--help"}) == 0);
  CHECK(run.out.find("Brug:") != std::string::npos);
  for (const std::string& name : command_names) {
    CAPTURE(name);
    CHECK(run.out.find("  " + name + ' ') != std::string::npos);
  }
  const std::string overview = run.out;
  for (const std::string& name : command_names) {
    CHECK(run({name, "--help"}) == 0);
    CHECK(run.out.starts_with("kommissorium " + name));
    CHECK(run.out != overview);
    CHECK(run.err.empty());
  }
  CHECK(run({"--version"}) == 0);
  CHECK(run.out.starts_with("kommissorium "));
}

TEST_CASE("command line: the first variable that is set decides the language") {
  Terminal run;
  run.world.variables = {{"LC_ALL", "da_DK"}, {"LANG", "en_GB"}};
  run({"nix"});
  CHECK(run.err.find("Den kommando findes ikke") != std::string::npos);
  run.world.variables = {{"LC_MESSAGES", "C"}, {"LANG", "da_DK"}};
  run({"nix"});
  CHECK(run.err.find("There is no such command") != std::string::npos);
}

TEST_CASE("command line: wrong usage is refused with 2, says why on stderr and nothing on stdout") {
  Terminal run = at_work();
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {},
      {"nix"},
      {"new"},
      {"new", "--group", "steering"},
      {"new", "--group", "king", "-o", "x.json"},
      {"new", "--group", "steering", "--language", "sv", "-o", "x.json"},
      {"new", "--group", "steering", "--field", "GIS", "-o", "x.json"},
      {"new", "--group", "steering", "--product", "\xff", "-o", "x.json"},
      {"new", "--group", "steering", "--now", "i dag", "-o", "x.json"},
      {"new", "--group", "steering", "-o", "x.json", "extra"},
      {"new", "--group", "steering", "--product", std::string(70'000, 'x'), "-o", "x.json"},
      {"fields"},
      {"fields", "missing.json"},
      {"fields", "a.json", "--jsn"},
      {"set", "a.json", "head/product"},
      {"set", "a.json", "head/nix", "x"},
      {"set", "a.json", "duty/quality", "måske"},
      {"set", "a.json", "duty/quality", "explained:"},
      {"set", "a.json", "head/level", "17"},
      {"set", "a.json", "head/review-date", "2026-02-30"},
      {"set", "a.json", "head/product", "\xff"},
      {"set", "a.json", "member/new", "{}"},
      {"set", "a.json", "member/new", "{\"name\":"},
      {"set", "a.json", "member/new", "{\"name\":\"A\",\"shoe\":\"44\"}"},
      {"set", "a.json", "duty/new", ""},
      {"set", "a.json", "section/new", "{\"text\":\"x\"}"},
      {"set", "a.json", "section/new", "{\"title\":7}"},
      {"set", "a.json", "section/new", "{\"title\":\"a\",\"x\":\"b\"}"},
      {"set", "a.json", "head/product", "-x"},
      {"show", "missing.json"},
      {"validate"},
      {"validate", "missing.json"},
      {"digest", "missing.json"},
      {"digest", "a.json", "a.json"},
      {"diff"},
      {"diff", "missing.json"},
      {"diff", "a.json", "missing.json"},
      {"diff", "a.json", "a.json", "a.json"},
      {"history"},
      {"history", "missing.json"},
      {"history", "a.json", "head/nix"},
      {"merge"},
      {"merge", "a.json"},
      {"merge", "missing.json", "-o", "x.json"},
      {"merge", "a.json", "-o"},
      {"merge-driver"},
      {"merge-driver", "a.json", "a.json", "a.json"},
      {"clean-copy", "a.json"},
      {"clean-copy", "missing.json", "-o", "x.json"},
      {"clean-copy", "a.json", "-o", "a.json"},
      {"clean-copy", "a.json", "-o", "x.json", "--now", "i dag"},
      {"import", "a.json"},
      {"import", "a.json", "-o", "x.json", "--into", "a.json"},
      {"import", "missing.json", "--into", "a.json"},
      {"import", "a.json", "--into", "missing.json"},
      {"render", "a.json"},
      {"render", "a.json", "--to", "pdf"},
      {"render", "a.json", "--to", "text", "--today", "24-11-2026"},
      {"render", "a.json", "--to", "text", "-o", "a.json"},
  };
  for (const std::vector<std::string>& words : wrong) {
    std::string line;
    for (const std::string& word : words) line += word.substr(0, 80) + ' ';
    CAPTURE(line);
    CHECK(run(words) == 2);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
    CHECK(run.world.stored == before);
  }
}

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

TEST_CASE("set: plain words for answers, and the author and time are kept") {
  Terminal run = at_work();
  CHECK(run({"set", "a.json", "duty/quality", "followed", "--author", "Bo", "--now",
             "2026-01-02T03:04:05Z"}) == 0);
  CHECK(run.field("a.json", "duty/quality") == Value(Value::Object{{"answer", "followed"}}));
  CHECK(run.world.stored["a.json"].find("\"a\":\"Bo\"") != std::string::npos);
  CHECK(run({"set", "a.json", "duty/quality", "explained:Vi venter"}) == 0);
  CHECK(run.field("a.json", "duty/quality").text_at("reason") == "Vi venter");
  CHECK(run({"set", "a.json", "duty/quality", "not-relevant:Nej"}) == 0);
  CHECK(run.field("a.json", "duty/quality").text_at("answer") == "not-relevant");
  CHECK(run({"set", "a.json", "duty/quality", "open"}) == 0);
  CHECK(run.field("a.json", "duty/quality").text_at("answer") == "open");
}

TEST_CASE("set: the same value again writes nothing at all") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "head/product", "OS2ny"}) == 0);
  const int writes = run.world.writes;
  CHECK(run({"set", "a.json", "head/product", "OS2ny", "--author", "En anden"}) == 0);
  CHECK(run.world.writes == writes);
}

TEST_CASE(
    "set: a new member, duty and section print their number, by which they can be changed and removed") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna\"}"}) == 0);
  const std::string member = run.out.substr(0, run.out.find('\n'));
  CHECK(member.size() == 32);
  CHECK(run.field("a.json", "member/" + member + "/name") == Value("Anna"));
  CHECK(run({"set", "a.json", "member/" + member + "/organisation", "Prøveby"}) == 0);
  CHECK(run({"set", "a.json", "member/" + member + "/exists", "{\"exists\":false}"}) == 0);
  CHECK(run.field("a.json", "member/" + member + "/name").is_null());

  REQUIRE(run({"set", "a.json", "member/new", "Bo Eksempel"}) == 0);
  CHECK(run.out.size() == 33);
  REQUIRE(run({"set", "a.json", "duty/new", "Spise kage"}) == 0);
  const std::string duty = run.out.substr(0, 32);
  CHECK(run.field("a.json", "duty/" + duty + "/text") == Value("Spise kage"));
  REQUIRE(run({"set", "a.json", "section/new", "{\"title\":\"Kage\"}"}) == 0);
  const std::string section = run.out.substr(0, 32);
  CHECK(run.field("a.json", "section/" + section + "/title") == Value("Kage"));
  CHECK(member != duty);
}

TEST_CASE("set: choosing a value settles a conflict") {
  Terminal run = with_conflict();
  CHECK(run({"digest", "a.json"}) == 1);
  REQUIRE(run({"set", "a.json", "head/product", "OS2gamma"}) == 0);
  CHECK(run({"digest", "a.json"}) == 0);
  CHECK(run({"validate", "a.json"}) == 0);
}

TEST_CASE("set: a page is no working file") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "html", "-o", "a.html"}) == 0);
  CHECK(run({"set", "a.html", "head/product", "x"}) == 2);
}

TEST_CASE("show: a summary for people, a documented object for programs") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna\",\"organisation\":\"Prøveby\"}"}) == 0);
  REQUIRE(run({"show", "a.json"}) == 0);
  CHECK(run.out.starts_with("Styregruppen for OS2eksempel\n"));
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
  CHECK(run.err.find("record ") != std::string::npos);
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

TEST_CASE("digest: 64 digits, the same in every copy, none while a conflict is open") {
  Terminal run = at_work();
  CHECK(run({"digest", "a.json"}) == 0);
  CHECK(run.out.size() == 65);
  const std::string digits = run.out;
  run({"set", "a.json", "member/new", "{\"name\":\"Anna\"}"});
  run({"digest", "a.json"});
  CHECK(run.out == digits);
  Terminal torn = with_conflict();
  CHECK(torn({"digest", "a.json"}) == 1);
  CHECK(torn.out.empty());
  CHECK(torn.err.find("head/product") != std::string::npos);
}

TEST_CASE("import: into the same charter is union, whatever the order") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  REQUIRE(run({"set", "b.json", "duty/resources", "followed"}) == 0);
  run.world.stored["c.json"] = run.world.stored["b.json"];
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 0);
  CHECK(run.out.find("new records: 1") != std::string::npos);
  const std::string a = run.world.stored["a.json"];
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 0);
  CHECK(run.world.stored["a.json"] == a);
  Terminal other = at_work();
  other.world.stored["b.json"] = run.world.stored["c.json"];
  REQUIRE(other({"set", "a.json", "duty/quality", "followed"}) == 0);
  CHECK(other({"import", "a.json", "--into", "b.json"}) == 0);
  CHECK(other.world.stored["b.json"] == a);
}

TEST_CASE("import: another charter is refused and neither file changes") {
  Terminal run = at_work();
  REQUIRE(run({"new", "--group", "steering", "-o", "b.json"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"import", "b.json", "--into", "a.json"}) == 2);
  CHECK(run.err.find("b.json: This is another charter") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("import: what differs becomes two proposals, and that is said") {
  Terminal run = with_conflict();
  CHECK(run.err.find("fields with several proposals: 1") != std::string::npos);
  CHECK(run.out.find("Check number: none") != std::string::npos);
}

TEST_CASE("import: a page brings the agreement with the same check number") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "duty/quality", "explained:Vi <b>venter</b>"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  REQUIRE(run({"render", "a.json", "--to", "html", "--today", "2026-11-24", "-o", "side.html"}) == 0);
  CHECK(run({"import", "side.html", "-o", "b.json"}) == 0);
  CHECK(run({"digest", "b.json"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"digest", "side.html"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"import", "side.html", "--into", "a.json"}) == 0);
  CHECK(run({"validate", "a.json"}) == 0);
  CHECK(run({"import", "side.html", "-o", "b.json"}) == 2);  // it is there already
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
  CHECK(run.err.find("a.json: The file is too large") == 0);
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

TEST_CASE("render: text and page to stdout or a file, by the day that was said") {
  Terminal run = at_work();
  CHECK(run({"render", "a.json", "--to", "text", "--today=2026-11-24"}) == 0);
  CHECK(run.out.starts_with("Kommissorium for styregruppe\n"));
  CHECK(run.out.find("pr. 24. november 2026") != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "html", "--today=2026-11-24"}) == 0);
  const std::string page = run.out;
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(run({"render", "a.json", "--to", "html", "--today=2026-11-24", "-o", "x.html"}) == 0);
  CHECK(run.out.empty());
  CHECK(run.world.stored["x.html"] == page);
  CHECK(run({"render", "a.json", "--to", "text", "-o", "x.html"}) == 0);  // a document may replace a document
}

TEST_CASE(
    "render: a charter without history says the same, tells nothing of what was, and is a charter file") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "head/product", "OS2gammel"}) == 0);
  REQUIRE(run({"set", "a.json", "head/product", "OS2ny", "--author", "Anna Eksempel"}) == 0);
  REQUIRE(run({"digest", "a.json"}) == 0);
  const std::string digits = run.out;
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "x.json"}) == 0);
  CHECK(run.world.stored["x.json"].find("OS2gammel") == std::string::npos);
  CHECK(run.world.stored["x.json"].find("Anna Eksempel") == std::string::npos);
  CHECK(run({"digest", "x.json"}) == 0);
  CHECK(run.out == digits);
  CHECK(run({"render", "a.json", "--to", "charter"}) == 0);
  CHECK(run.out == run.world.stored["x.json"]);
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "a.json"}) == 2);
  CHECK(run({"render", "a.json", "--to", "charter", "-o", "x.json"}) == 2);  // a charter is never replaced
  CHECK(run({"import", "x.json", "--into", "a.json"}) == 0);
  CHECK(run({"validate", "a.json"}) == 0);
}

TEST_CASE("render: a document never replaces a charter") {
  Terminal run = at_work();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  const auto before = run.world.stored;
  CHECK(run({"render", "a.json", "--to", "text", "-o", "b.json"}) == 2);
  CHECK(run.err.find("b.json: The file is a charter") == 0);
  CHECK(run.world.stored == before);
}

TEST_CASE("render: no clock when a day is given, SOURCE_DATE_EPOCH else") {
  Terminal run = at_work();
  run.world.variables["SOURCE_DATE_EPOCH"] = "1795426215";
  run({"render", "a.json", "--to", "html"});
  const std::string page = run.out;
  run.world.stands_at = "2030-01-01T00:00:00Z";
  run({"render", "a.json", "--to", "html"});
  CHECK(run.out == page);
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
