// SPDX-License-Identifier: MPL-2.0
// What git hands over, and what it gets back. tests/programs/git_test.cpp asks git itself.
#include "terminal.h"

namespace command_line_merge_driver_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

/// Base, and two sides that each added something to it.
Terminal with_sides() {
  Terminal run = at_work();
  run.world.stored["o"] = run.world.stored["b"] = run.world.stored["a.json"];
  run.world.stored["a"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a", "duty/quality", "followed"}) == 0);
  REQUIRE(run({"set", "b", "duty/resources", "followed"}) == 0);
  run.world.stored.erase("a.bak");
  run.world.stored.erase("b.bak");
  return run;
}

std::string union_of(Terminal& run, const std::string& one, const std::string& other) {
  revisions::RecordSet all = run.set_in(one);
  all.unite(run.set_in(other));
  return json::write_charter_file(all);
}

int drive(Terminal& run) { return run({"merge-driver", "o", "a", "b", "mappe/gruppe.kommissorium.json"}); }

}  // namespace

TEST_CASE(
    "merge driver: OURS becomes the union, nothing else is written, and no copy is left in the work tree") {
  Terminal run = with_sides();
  auto expected = run.world.stored;
  expected["a"] = union_of(run, "a", "b");
  CHECK(drive(run) == 0);
  CHECK(run.out.empty());
  CHECK(run.err.empty());
  CHECK(run.world.stored == expected);
}

TEST_CASE("merge driver: a base that is empty, missing, damaged or of another charter does no harm") {
  Terminal other = at_work("expert");
  for (const std::string& base : {std::string(), std::string("\n"), std::string("{"), std::string("missing"),
                                  other.world.stored["a.json"]}) {
    CAPTURE(base.substr(0, 20));
    Terminal run = with_sides();
    const std::string expected = union_of(run, "a", "b");
    run.world.stored["o"] = base;
    if (base == "missing") run.world.stored.erase("o");
    CHECK(drive(run) == 0);
    CHECK(run.world.stored["a"] == expected);
  }
}

TEST_CASE("merge driver: what only the base still holds comes back, for records only ever join") {
  Terminal run = with_sides();
  REQUIRE(run({"set", "o", "meeting/frequency", "Hver uge"}) == 0);
  CHECK(drive(run) == 0);
  CHECK(run.field("a", "meeting/frequency") == revisions::Value("Hver uge"));
}

TEST_CASE(
    "merge driver: proposals that differ are 1 for git, with the file whole and the field named by the "
    "path") {
  Terminal run = with_sides();
  REQUIRE(run({"set", "b", "duty/quality", "explained:Senere"}) == 0);
  const std::string expected = union_of(run, "a", "b");
  CHECK(drive(run) == 1);
  CHECK(run.err.find("mappe/gruppe.kommissorium.json, field duty/quality: ") == 0);
  CHECK(run.world.stored["a"] == expected);
  CHECK(json::parse(run.world.stored["a"]).ok());
}

TEST_CASE("merge driver: a side that holds nothing brings nothing") {
  Terminal run = with_sides();
  const std::string theirs = union_of(run, "b", "b");
  run.world.stored["a"] = "";
  CHECK(drive(run) == 0);
  CHECK(run.world.stored["a"] == theirs);
  run = with_sides();
  const std::string ours = run.world.stored["a"];
  run.world.stored["b"] = "";
  CHECK(drive(run) == 0);
  CHECK(run.world.stored["a"] == ours);
  run.world.stored = {{"o", ""}, {"a", ""}, {"b", ""}};
  CHECK(drive(run) == 0);
  CHECK(run.world.stored["a"].empty());
}

TEST_CASE("merge driver: bytes that mail and other systems changed do no harm") {
  Terminal run = with_sides();
  const std::string expected = union_of(run, "a", "b");
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : run.world.stored["b"]) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  run.world.stored["b"] = windows;
  CHECK(drive(run) == 0);
  CHECK(run.world.stored["a"] == expected);
}

TEST_CASE("merge driver: damaged lines stay in the file word for word, are named, and need a person") {
  Terminal run = with_sides();
  const revisions::RecordSet whole = run.set_in("a");
  std::string& theirs = run.world.stored["b"];
  const std::size_t at = theirs.find("\"v\":\"OS2eksempel\"");
  REQUIRE(at != std::string::npos);
  theirs.replace(at, 17, "\"v\":\"OS2rettet i hånden\"");
  theirs.insert(theirs.find('\n') + 1, "<<<<<<< HEAD\n");
  CHECK(drive(run) == 1);
  CHECK(run.err.find("mappe/gruppe.kommissorium.json (theirs), line ") != std::string::npos);
  const Result<json::Loaded> after = json::read_charter_file(run.world.stored["a"], "a");
  REQUIRE(after.ok());
  CHECK(after.value().set.size() == whole.size() + 1);
  REQUIRE(after.value().set_aside.size() == 2);
  CHECK(run.world.stored["a"].find("\n<<<<<<< HEAD,\n") != std::string::npos);
  CHECK(run.world.stored["a"].find("OS2rettet i hånden") != std::string::npos);
  const std::string once = run.world.stored["a"];
  CHECK(drive(run) == 1);  // and they do not multiply
  CHECK(run.world.stored["a"] == once);
}

TEST_CASE("merge driver: what cannot be united is 129, and OURS stays as it is, byte for byte") {
  const std::vector<std::string> bad = {
      "{",
      "[]",
      "<<<<<<< HEAD\n",
      std::string(100, '\0'),
      "<html></html>",
      "{\"format\":\"kommissorium\",\"version\":2,\"records\":[\n{\"end\":true}]}\n",
      at_work("expert").world.stored["a.json"],
      at_work().world.stored["a.json"].substr(0, 400)};
  for (const std::string& bytes : bad) {
    for (const char* side : {"a", "b"}) {
      CAPTURE(bytes.substr(0, 40));
      CAPTURE(side);
      Terminal run = with_sides();
      run.world.stored[side] = bytes;
      const auto before = run.world.stored;
      CHECK(drive(run) == 129);
      CHECK_FALSE(run.err.empty());
      CHECK(run.world.stored == before);
    }
  }
  for (const char* side : {"a", "b"}) {
    Terminal run = with_sides();
    run.world.stored.erase(side);
    const auto before = run.world.stored;
    CHECK(drive(run) == 129);
    CHECK(run.world.stored == before);
  }
  Terminal run = with_sides();
  run.world.unwritable = {"a"};
  const auto before = run.world.stored;
  CHECK(drive(run) == 129);
  CHECK(run.world.stored == before);
}

TEST_CASE("merge driver: sides that are equal are not written anew") {
  Terminal run = with_sides();
  run.world.stored["b"] = run.world.stored["a"];
  const int writes = run.world.writes;
  CHECK(drive(run) == 0);
  CHECK(run.world.writes == writes);
}

}  // namespace command_line_merge_driver_test
