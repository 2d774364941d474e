// SPDX-License-Identifier: MPL-2.0
// adopt, approve, reopen, versions, restore, and what other commands say of an adopted charter.
#include "core/adoption/decisions.h"
#include "core/readers/html.h"
#include "terminal.h"

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::line_with;
using kommissorium::trial::Terminal;
using revisions::Value;

namespace {

Terminal with_members(const std::string& group = "coordination") {
  Terminal run = at_work(group);
  for (const char* name : {"Anna Eksempel", "Bo Prøve"})
    REQUIRE(run({"set", "a.json", "member/new", name}) == 0);
  run.world.variables["LANG"] = "da_DK.UTF-8";
  return run;
}

Terminal adopted(const std::string& group = "coordination") {
  Terminal run = with_members(group);
  REQUIRE(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna Eksempel"}) == 0);
  return run;
}

std::string digest_of(Terminal& run, const std::string& path = "a.json") {
  REQUIRE(run({"digest", path}) == 0);
  return run.out;
}

}  // namespace

TEST_CASE("adopt: it is said where the charter stands, and the check number is the one before") {
  Terminal run = with_members();
  const std::string digest = digest_of(run);
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "all", "--name", "Første", "--place",
             "Rådhuset"}) == 0);
  CHECK(run.out.starts_with("a.json: Udgave 1, vedtaget 23-11-2026. Kontroltal: " + digest.substr(0, 4)));
  CHECK(run.err.find("punkter uden svar: ") != std::string::npos);
  CHECK(digest_of(run) == digest);
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "all", "--place", "Rådhuset"}) == 0);
  CHECK(run.world.stored["a.json"] == before);
}

TEST_CASE("adopt: every field that stops it is named, and nothing is written") {
  Terminal run = trial::with_conflict();
  REQUIRE(run({"set", "a.json", "agreement/asks", "a\xE2\x80\xAE"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna"}) == 2);
  CHECK(run.err.find("head/product") != std::string::npos);
  CHECK(run.err.find("agreement/asks") != std::string::npos);
  CHECK(run.out.empty());
  CHECK(run.world.stored == before);
  REQUIRE(run({"set", "a.json", "head/product", "OS2alfa"}) == 0);
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna"}) == 2);
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna", "--seen",
             "head/x, agreement/asks"}) == 0);
}

TEST_CASE("adoption: wrong usage is refused with 2 and writes nothing") {
  Terminal run = adopted();
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {"adopt", "a.json"},
      {"adopt", "a.json", "--date", "2026-11-23"},
      {"adopt", "a.json", "--date", "23-11-2026", "--present", "Anna"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", " ; "},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "\xff"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna", "--now", "i dag"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", std::string(70'000, 'x')},
      {"adopt", "missing.json", "--date", "2026-11-23", "--present", "Anna"},
      {"approve", "a.json", "--who", "Bo Prøve", "--how", "writing"},
      {"approve", "a.json", "--who", "Bo Prøve", "--how", "smoke", "--date", "2026-11-24"},
      {"approve", "a.json", "--who", "Bo; Anna", "--how", "writing", "--date", "2026-11-24"},
      {"approve", "a.json", "--who", "", "--how", "writing", "--date", "2026-11-24"},
      {"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24", "--refuse", " "},
      {"restore", "a.json"},
      {"restore", "a.json", "--version", "2"},
      {"render", "a.json", "--to", "text", "--version", "9"},
      {"render", "a.json", "--to", "text", "--changes-since", "9"},
      {"render", "a.json", "--to", "charter", "--changes-since", "1"},
      {"diff", "a.json", "--version", "9"},
      {"diff", "a.json", "--to", "text"},
      {"diff", "a.json", "a.json", "--version", "1"},
      {"diff", "a.json", "a.json", "--to", "pdf"},
      {"versions", "missing.json"},
      {"reopen", "missing.json"},
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

TEST_CASE("approve: before there is an adoption there is nothing to answer, and none to reopen") {
  Terminal run = with_members();
  CHECK(run({"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24"}) == 2);
  CHECK(run({"reopen", "a.json"}) == 2);
}

TEST_CASE("approve: answers come into fields, versions and the document") {
  Terminal run = adopted("steering");
  REQUIRE(run({"approve", "a.json", "--who", "bo prøve", "--how", "writing", "--reference", "Sag 7",
               "--refuse", "For vagt", "--date", "2026-11-24"}) == 0);
  CHECK(run.out.find("med en afvisning, afventer bestyrelsen") != std::string::npos);
  REQUIRE(run({"approve", "a.json", "--who", "Dorte Formand", "--board", "--how", "meeting", "--date",
               "2026-11-25"}) == 0);
  CHECK(run.field("a.json", "adoption/board") == Value("approved"));
  const Value answers = run.field("a.json", "adoption/answers");
  REQUIRE(answers.array() != nullptr);
  REQUIRE(answers.array()->size() == 1);
  CHECK(answers.array()->front().text_at("reason") == "For vagt");
  CHECK(answers.array()->front().text_at("how") == "writing");

  REQUIRE(run({"versions", "a.json", "--json"}) == 0);
  const Value list = run.json_out();
  REQUIRE(list.array()->size() == 1);
  const Value& version = list.array()->front();
  CHECK(*version.find("number") == Value(1));
  CHECK(*version.find("current") == Value(true));
  const Value& adoption = version.find("adoptions")->array()->front();
  CHECK(adoption.text_at("state") == "stands");
  CHECK(adoption.find("answers")->array()->size() == 1);
  CHECK(adoption.find("board")->array()->size() == 1);

  REQUIRE(run({"render", "a.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Skriftligt, ligger her: Sag 7") != std::string::npos);
  CHECK(run.out.find("Dorte Formand") != std::string::npos);
}

TEST_CASE("versions: listed, compared, printed and brought back") {
  Terminal run = adopted();
  const std::string first = digest_of(run);
  REQUIRE(run({"set", "a.json", "agreement/asks", "Vi mødes hver måned."}) == 0);
  REQUIRE(run({"versions", "a.json"}) == 0);
  CHECK(run.out.find("Udgave 1") != std::string::npos);
  CHECK(run.out.find("som teksten er nu") == std::string::npos);
  REQUIRE(run({"adopt", "a.json", "--date", "2026-12-01", "--present", "all", "--name", "Anden"}) == 0);
  CHECK(run.out.find("Udgave 2, vedtaget 01-12-2026") != std::string::npos);
  REQUIRE(run({"versions", "a.json"}) == 0);
  CHECK(line_with(run.out, "Udgave 1").find("vedtaget 23-11-2026, siden afløst") != std::string::npos);
  CHECK(line_with(run.out, "Udgave 2").find("Anden") != std::string::npos);

  REQUIRE(run({"diff", "a.json", "--version", "1"}) == 0);
  CHECK(run.out.find("{+Vi mødes hver måned.+}") != std::string::npos);
  REQUIRE(run({"diff", "a.json", "--version", "1", "--to", "html"}) == 0);
  CHECK(run.out.find("<ins dir=\"auto\">Vi mødes hver måned.</ins>") != std::string::npos);
  REQUIRE(run({"diff", "a.json", "--version", "Anden", "--to", "text"}) == 0);
  CHECK(run.out.find("Man læser det samme.") != std::string::npos);

  REQUIRE(run({"render", "a.json", "--to", "text", "--version", "1", "--today=2026-12-24"}) == 0);
  CHECK(run.out.find("Udgave 1, vedtaget 23-11-2026, siden afløst af udgave 2") != std::string::npos);
  CHECK(run.out.find("Vi mødes hver måned.") == std::string::npos);
  REQUIRE(run({"render", "a.json", "--to", "text", "--changes-since", "1"}) == 0);
  CHECK(run.out.find("Ændringer siden udgave 1") != std::string::npos);
  CHECK(run.out.find("{+Vi mødes hver måned.+}") != std::string::npos);

  REQUIRE(run({"restore", "a.json", "--version", first.substr(0, 8)}) == 0);
  CHECK(run.out.find("Ændret siden udgave 2") != std::string::npos);
  CHECK(digest_of(run) == first);
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"restore", "a.json", "--version", "1"}) == 0);
  CHECK(run.err.find("allerede") != std::string::npos);
  CHECK(run.world.stored["a.json"] == before);
}

TEST_CASE("versions: without any there is an empty list, and the version's own page stands alone") {
  Terminal run = with_members();
  CHECK(run({"versions", "a.json", "--json"}) == 0);
  CHECK(run.out == "[]\n");
  CHECK(run({"versions", "a.json"}) == 0);
  CHECK(run.out.empty());
  CHECK_FALSE(run.err.empty());
}

TEST_CASE("versions: two of one number are asked for by their check numbers") {
  Terminal run = with_members();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "b.json", "agreement/asks", "Andet"}) == 0);
  for (const char* path : {"a.json", "b.json"})
    REQUIRE(run({"adopt", path, "--date", "2026-11-23", "--present", "all"}) == 0);
  const std::string digest = digest_of(run);
  REQUIRE(run({"import", "b.json", "--into", "a.json"}) == 0);
  CHECK(run({"render", "a.json", "--to", "text", "--version", "1"}) == 2);
  CHECK(run.err.find(digest.substr(0, 4) + " " + digest.substr(4, 4)) != std::string::npos);
  CHECK(run({"render", "a.json", "--to", "text", "--version", digest.substr(0, 8)}) == 0);
}

TEST_CASE("reopen: always possible, always visible") {
  Terminal run = adopted();
  const std::string digest = digest_of(run);
  CHECK(run({"reopen", "a.json", "--reason", "Ny lov"}) == 0);
  CHECK(run.out.find("Genåbnet, udgave 1 blev vedtaget 23-11-2026") != std::string::npos);
  CHECK(digest_of(run) == digest);
  REQUIRE(run({"render", "a.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Begrundelse: Ny lov") != std::string::npos);
  CHECK(run({"reopen", "a.json"}) == 2);
}

TEST_CASE("adoption: a page carries what was decided, and says so wherever it is taken in") {
  Terminal run = adopted();
  REQUIRE(run({"render", "a.json", "--to", "html", "-o", "x.html"}) == 0);
  REQUIRE(run({"import", "x.html", "-o", "b.json"}) == 0);
  REQUIRE(run({"fields", "b.json", "--json"}) == 0);
  CHECK(line_with(run.out, "adoption/standing").find("\"adopted\"") != std::string::npos);
  CHECK(run({"validate", "b.json"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "html", "--version", "1", "-o", "y.html"}) == 0);
  CHECK(digest_of(run, "y.html") == digest_of(run));
}

TEST_CASE("adoption: a version's text that did not travel with the document is missed by name") {
  Terminal run = adopted();
  REQUIRE(run({"set", "a.json", "agreement/asks", "Nyt"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "charter", "-o", "b.json"}) == 0);
  CHECK(run({"render", "b.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Ændret siden udgave 1") != std::string::npos);
  CHECK(run({"render", "b.json", "--to", "text", "--changes-since", "1"}) == 2);
  CHECK(run.err.find("Saml filen med en fuld kopi") != std::string::npos);
}

TEST_CASE("validate: a forged adoption is named, counted and asks for a person") {
  Terminal run = adopted();
  revisions::RecordSet set = run.set_in("a.json");
  std::string forged;
  for (const auto& [id, record] : revisions::RecordSet(set).records()) {
    if (record.kind() != "adoption") continue;
    Value::Object body = record.body;
    body["digest"] = std::string(64, '7');
    const revisions::Record other = revisions::seal(body);
    forged = other.id;
    set.add(other);
  }
  run.world.stored["a.json"] = json::write_charter_file(set);
  CHECK(run({"validate", "a.json"}) == 1);
  CHECK(run.err.find(forged.substr(0, 8)) != std::string::npos);
  REQUIRE(run({"fields", "a.json", "--json"}) == 0);
  CHECK(line_with(run.out, "adoption/standing").find("\"adopted\"") != std::string::npos);
}
