// SPDX-License-Identifier: MPL-2.0
// adopt, approve, reopen, versions, restore, and what other commands say of an adopted charter.
#include "core/adoption/decisions.h"
#include "core/readers/html.h"
#include "terminal.h"

namespace command_line_adoption_test {

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
  CHECK(run.out.find("\nUdgave 1  ") != std::string::npos);
  CHECK(run.out.find("som teksten er nu") == std::string::npos);
  REQUIRE(run({"adopt", "a.json", "--date", "2026-12-01", "--present", "all", "--name", "Anden"}) == 0);
  CHECK(run.out.find("Udgave 2, vedtaget 01-12-2026") != std::string::npos);
  REQUIRE(run({"versions", "a.json"}) == 0);
  CHECK(line_with(run.out, "Udgave 1  ").find("vedtaget 23-11-2026, siden afløst") != std::string::npos);
  CHECK(line_with(run.out, "Udgave 2  ").find("Anden") != std::string::npos);

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

TEST_CASE(
    "show and versions: begin with where the charter stands, who has still to answer and what is next") {
  const std::string next = "Kommandoen adopt vedtager det, der står nu, som næste udgave.\n";
  Terminal run = adopted("steering");
  for (const char* command : {"show", "versions"}) {
    CAPTURE(command);
    REQUIRE(run({command, "a.json"}) == 0);
    CHECK(run.out.starts_with("a.json: Udgave 1, vedtaget 23-11-2026, afventer bestyrelsen"));
    CHECK(line_with(run.out, "Har ikke svaret endnu: ").find("Bo Prøve") != std::string::npos);
    CHECK(line_with(run.out, "Har ikke svaret endnu: ").find("Anna Eksempel") == std::string::npos);
    CHECK(line_with(run.out, "Har ikke svaret endnu: ").ends_with("; bestyrelsen"));
    CHECK(run.out.find(next) == std::string::npos);
  }
  REQUIRE(run({"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24"}) == 0);
  REQUIRE(run({"set", "a.json", "agreement/asks", "Vi mødes hver måned."}) == 0);
  for (const char* command : {"show", "versions"}) {
    CAPTURE(command);
    REQUIRE(run({command, "a.json"}) == 0);
    CHECK(run.out.starts_with("a.json: Ændret siden udgave 1, vedtaget 23-11-2026"));
    CHECK(line_with(run.out, "Har ikke svaret endnu: ").find("Bo Prøve") == std::string::npos);
    CHECK(run.out.find('\n' + next) != std::string::npos);
  }
  REQUIRE(run({"reopen", "a.json"}) == 0);
  REQUIRE(run({"show", "a.json"}) == 0);
  CHECK(run.out.starts_with("a.json: Genåbnet, udgave 1 blev vedtaget 23-11-2026"));
  CHECK(run.out.find("Har ikke svaret") == std::string::npos);
  CHECK(run.out.find(next) == std::string::npos);
}

TEST_CASE("versions: without any there is an empty list, and the version's own page stands alone") {
  Terminal run = with_members();
  CHECK(run({"versions", "a.json", "--json"}) == 0);
  CHECK(run.out == "[]\n");
  CHECK(run({"versions", "a.json"}) == 0);
  CHECK(run.out.starts_with("a.json: Udkast. Kontroltal: "));
  CHECK(line_with(run.out, "Udkast") + '\n' == run.out);
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

TEST_CASE("adopt: a slip that would be taken for something else is refused, and a stranger is told") {
  Terminal run = with_members();
  REQUIRE(run({"set", "a.json", "member/new", R"({"name":"Bo Prøve","organisation":"Prøveby"})"}) == 0);
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "all; Anna Eksempel"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna Eksempel; all"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna Eksempel; Bo Prøve"},
      {"adopt", "a.json", "--date", "1926-11-23", "--present", "all"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "all", "--name", "Udgave 2"},
      {"adopt", "a.json", "--date", "2026-11-23", "--present", "all", "--name", "2"},
  };
  for (const std::vector<std::string>& words : wrong) {
    CHECK(run(words) == 2);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
    CHECK(run.world.stored == before);
  }
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "Anna Eksempel; Gæst Gæstesen"}) == 0);
  CHECK(line_with(run.err, "Gæst Gæstesen").find("står ikke på medlemslisten") != std::string::npos);
  CHECK(run.err.find("Anna Eksempel") == std::string::npos);
  CHECK(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "all", "--name", "Ny"}) == 2);
  CHECK(run.err.find("Den hedder: 1.") != std::string::npos);
}

TEST_CASE("approve: two members of one name are listed, and how to say which") {
  Terminal run = adopted();
  REQUIRE(run({"set", "a.json", "member/new", R"({"name":"Bo Prøve","organisation":"Prøveby"})"}) == 0);
  const auto before = run.world.stored;
  CHECK(run({"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24"}) == 2);
  CHECK(run.world.stored == before);
  const std::string line = line_with(run.err, "Bo Prøve, Prøveby: skriv ");
  CHECK(run.err.find("Bo Prøve: skriv ") != std::string::npos);
  const std::string number = line.substr(line.rfind(' ') + 1);
  CHECK(number.size() == 32);
  CHECK(run({"approve", "a.json", "--who", number, "--how", "writing", "--date", "2026-11-24"}) == 0);
  const Value answers = run.field("a.json", "adoption/answers");
  CHECK(answers.array()->front().find("who")->text_at("organisation") == "Prøveby");
}

TEST_CASE("approve: what nobody could see afterwards, or what was answered at the meeting, is refused") {
  Terminal run = adopted();
  const auto before = run.world.stored;
  const std::vector<std::vector<std::string>> wrong = {
      {"approve", "a.json", "--who", "Dorte", "--board", "--how", "meeting", "--date", "2026-11-24"},
      {"approve", "a.json", "--who", "Anna Eksempel", "--how", "writing", "--date", "2026-11-24"},
      {"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-22"},
      {"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2926-11-24"},
  };
  const std::vector<std::string> said = {"styregruppe", "Til stede: Anna Eksempel.", "Mødet var 2026-11-23.",
                                         "mellem 1990 og 2200"};
  for (std::size_t at = 0; at < wrong.size(); ++at) {
    CAPTURE(at);
    CHECK(run(wrong[at]) == 2);
    CHECK(run.err.find(said[at]) != std::string::npos);
    CHECK(run.world.stored == before);
  }
  CHECK(run({"approve", "a.json", "--who", "Bo Pröve", "--how", "writing", "--date", "2026-11-24"}) == 0);
  CHECK(run.err.find("står ikke på medlemslisten: Bo Pröve") != std::string::npos);
}

TEST_CASE("approve: a part of a name is no stranger's, and who may be meant is named") {
  Terminal run = adopted();
  const auto before = run.world.stored;
  CHECK(run({"approve", "a.json", "--who", "Bo", "--how", "writing", "--date", "2026-11-24"}) == 2);
  CHECK(run.err.find("Mente du Bo Prøve?") != std::string::npos);
  CHECK(run({"approve", "a.json", "--who", "Anna", "--how", "writing", "--date", "2026-11-24"}) == 2);
  CHECK(run.err.find("Mente du Anna Eksempel") != std::string::npos);  // who was there; that is said next
  CHECK(run.world.stored == before);
  CHECK(run({"approve", "a.json", "--who", "Bo, Anden By", "--how", "writing", "--date", "2026-11-24"}) == 0);
  CHECK(run.err.find("står ikke på medlemslisten: Bo, Anden By") != std::string::npos);
  Terminal steering = adopted("steering");  // who speaks for a board need be no member
  CHECK(steering({"approve", "a.json", "--who", "Bo", "--board", "--how", "meeting", "--date",
                  "2026-11-24"}) == 0);
}

TEST_CASE("versions: an answer that was replaced can be read, by whom, when and why") {
  Terminal run = adopted();
  const std::vector<std::string> answer = {
      "approve",  "a.json", "--who",      "Bo Prøve", "--how",
      "writing",  "--date", "2026-11-24", "--now",    "2026-11-24T12:00:00Z",
      "--author", "Anna"};
  std::vector<std::string> refusal = answer;
  refusal.insert(refusal.end(), {"--refuse", "For vagt"});
  REQUIRE(run(refusal) == 0);
  REQUIRE(run(answer) == 0);
  REQUIRE(run({"versions", "a.json"}) == 0);
  CHECK(line_with(run.out, "afløst svar") == "  siden afløst svar fra Bo Prøve 24-11-2026: Afvist: For vagt");
  CHECK(line_with(run.out, "  svar fra") == "  svar fra Bo Prøve 24-11-2026: Godkendt");
  REQUIRE(run({"versions", "a.json", "--json"}) == 0);
  const Value list = run.json_out();
  const Value& adoption = list.array()->front().find("adoptions")->array()->front();
  REQUIRE(adoption.find("replaced")->array()->size() == 1);
  const Value& replaced = adoption.find("replaced")->array()->front();
  CHECK(replaced.find("who")->text_at("name") == "Bo Prøve");
  CHECK(replaced.text_at("reason") == "For vagt");
  CHECK(replaced.text_at("date") == "2026-11-24");
  CHECK(replaced.text_at("author") == "Anna");
  CHECK(replaced.text_at("time") == "2026-11-24T12:00:00Z");
  CHECK(adoption.find("absent")->array()->size() == 1);
}

TEST_CASE("adoption: what contradicts itself after a merge is told by merge, validate, versions and show") {
  Terminal run = adopted();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24"}) == 0);
  REQUIRE(run({"approve", "b.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24",
               "--refuse", "Nej"}) == 0);
  CHECK(run({"validate", "a.json", "b.json"}) == 0);
  CHECK(run({"merge", "a.json", "b.json", "-o", "m.json"}) == 1);
  CHECK(line_with(run.err, "Fra: Bo Prøve.").starts_with("m.json: "));
  CHECK(run({"validate", "m.json"}) == 1);
  CHECK(run.err.find("Fra: Bo Prøve.") != std::string::npos);
  CHECK(run({"versions", "m.json"}) == 0);
  CHECK(run.err.find("Fra: Bo Prøve.") != std::string::npos);
  CHECK(run({"show", "m.json"}) == 0);
  CHECK(run.err.find("Fra: Bo Prøve.") != std::string::npos);
}

TEST_CASE("adoption: two texts adopted apart are told by merge and validate, and so is a reopening apart") {
  Terminal run = with_members();
  run.world.stored["b.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "b.json", "agreement/asks", "Andet"}) == 0);
  for (const char* path : {"a.json", "b.json"})
    REQUIRE(run({"adopt", path, "--date", "2026-11-23", "--present", "all"}) == 0);
  CHECK(run({"merge", "a.json", "b.json", "-o", "m.json"}) == 1);
  CHECK(run.err.find("vedtaget hver for sig") != std::string::npos);
  CHECK(run({"validate", "m.json"}) == 1);

  run.world.stored["c.json"] = run.world.stored["a.json"];
  REQUIRE(run({"reopen", "a.json", "--reason", "Ny lov"}) == 0);
  REQUIRE(run({"adopt", "c.json", "--date", "2026-12-01", "--present", "all"}) == 0);
  CHECK(run({"merge", "a.json", "c.json", "-o", "n.json"}) == 1);
  CHECK(run.err.find("Begrundelsen: Ny lov") != std::string::npos);
  CHECK(run({"merge-driver", "b.json", "a.json", "c.json", "x.json"}) == 1);
  CHECK(run.err.find("Begrundelsen: Ny lov") != std::string::npos);
}

TEST_CASE("merge: a forged adoption is told and asks for a person, and versions tells it too") {
  Terminal run = adopted();
  revisions::RecordSet set = run.set_in("a.json");
  for (int count = 0; count < 7; ++count)
    set.add(revisions::seal({{"k", "adoption"}, {"t", std::to_string(count)}}));
  run.world.stored["b.json"] = json::write_charter_file(set);
  CHECK(run({"merge", "a.json", "b.json", "-o", "m.json"}) == 1);
  CHECK(run.err.find("Ændringen er ikke bygget rigtigt.") != std::string::npos);
  CHECK(run.err.find("… og 2 mere af samme slags.") != std::string::npos);
  CHECK(run({"versions", "m.json"}) == 0);
  CHECK(run.err.find("Ændringen er ikke bygget rigtigt.") != std::string::npos);
}

TEST_CASE("adoption: an earlier version's page, taken in again, says what the page said") {
  Terminal run = adopted("steering");
  REQUIRE(run({"approve", "a.json", "--who", "Bo Prøve", "--how", "writing", "--date", "2026-11-24",
               "--refuse", "For vagt"}) == 0);
  REQUIRE(run({"set", "a.json", "agreement/asks", "Nyt"}) == 0);
  REQUIRE(run({"adopt", "a.json", "--date", "2026-12-01", "--present", "all"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "html", "--version", "1", "-o", "old.html"}) == 0);
  REQUIRE(run({"import", "old.html", "-o", "old.json"}) == 0);
  REQUIRE(run({"versions", "old.json"}) == 0);
  CHECK(line_with(run.out, "Udgave 1  ").find("vedtaget 23-11-2026") != std::string::npos);
  CHECK(run.out.find("Afvist: For vagt") != std::string::npos);
  CHECK(run.out.find("ikke vedtaget") == std::string::npos);
  REQUIRE(run({"render", "old.json", "--to", "text"}) == 0);
  CHECK(run.out.find("Udgave 1, vedtaget 23-11-2026, med en afvisning") != std::string::npos);
}

}  // namespace command_line_adoption_test
