// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_set_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using kommissorium::trial::with_conflict;
using revisions::Value;

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

TEST_CASE("set: a value that does not fit is answered with what does") {
  Terminal run = at_work();
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"set", "a.json", "head/language", "sv"}) == 2);
  CHECK(run.err ==
        "a.json, felt head/language: Værdien passer ikke. Skriv en af disse: da, en. Fundet: sv.\n");
  CHECK(run({"set", "a.json", "head/review-date", "1. maj"}) == 2);
  CHECK(run.err.find("Skriv dagen som ÅÅÅÅ-MM-DD. Fundet: 1. maj.") != std::string::npos);
  CHECK(run({"set", "a.json", "duty/quality", "måske"}) == 2);
  CHECK(run.err.find("open, followed, explained:…, not-relevant:…") != std::string::npos);
  CHECK(run({"set", "a.json", "member/new", "{\"name\":\"Anna\",\"from\":\"i går\"}"}) == 2);
  CHECK(run.err.find("felt member/new/from: Værdien passer ikke. Skriv dagen som") != std::string::npos);
}

TEST_CASE("set: a reason that is missing is asked for with the answer that was given") {
  Terminal run = at_work();
  for (const std::string answer : {"explained", "not-relevant"}) {
    CHECK(run({"set", "a.json", "duty/quality", answer + ":"}) == 2);
    CHECK(run.err.find("For example: " + answer + ":We have no supplier.") != std::string::npos);
  }
}

TEST_CASE("set: an object without a name, or broken, is told as what it is") {
  Terminal run = at_work();
  run.world.variables["LANG"] = "da_DK.UTF-8";
  CHECK(run({"set", "a.json", "member/new", "{\"navn\":\"Anna\"}"}) == 2);
  CHECK(run.err == "a.json, felt member/new: name mangler; ukendt: navn.\n");
  CHECK(run({"set", "a.json", "member/new", "{\"name\":"}) == 2);
  CHECK(run.err.find("VÆRDI begynder som JSON") != std::string::npos);
}

TEST_CASE("set: a page is no working file") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "html", "-o", "a.html"}) == 0);
  CHECK(run({"set", "a.html", "head/product", "x"}) == 2);
}

}  // namespace command_line_set_test
