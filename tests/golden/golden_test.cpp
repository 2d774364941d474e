// SPDX-License-Identifier: MPL-2.0
// Files of format version 1 as the program of that time wrote them, kept for ever: each is read, says what it
// said, and is written again byte for byte. README.md beside this file tells what each holds.
#include <doctest/doctest.h>

#include "core/adoption/thaw.h"
#include "core/json/charter_file.h"
#include "tests/golden/picture.h"
#include "tests/golden/standing_picture.h"
#include "tests/support/source_tree.h"

namespace golden_golden_test {

using namespace kommissorium;

namespace {

const std::vector<std::string> names = {
    "steering", "coordination", "expert", "conflicts", "deletes-and-unknown",
    "unicode",  "adoption",     "absence"};

std::string path(const std::string& name, const char* ending) { return "tests/golden/v1/" + name + ending; }

std::string bytes_of(const std::string& name) { return tests::read(path(name, ".kommissorium.json")); }

// The same in the form some editor or mail program gives it.
std::string with_line_ends(std::string bytes, const std::string& end) {
  for (std::size_t at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + end.size()))
    bytes.replace(at, 1, end);
  return bytes;
}

}  // namespace

TEST_CASE(
    "golden files: format version 1 is read, nothing of it is set aside, and it is written byte for byte") {
  for (const std::string& name : names) {
    CAPTURE(name);
    const std::string bytes = bytes_of(name);
    REQUIRE(bytes.starts_with(json::first_line));
    const auto read = json::read_charter_file(bytes, name);
    REQUIRE(read.ok());
    CHECK(read.value().set_aside.empty());
    CHECK(json::write_charter_file(read.value().set) == bytes);
    for (const std::string& other : {"\xEF\xBB\xBF" + bytes, with_line_ends(bytes, "\r\n"), bytes + bytes}) {
      const auto again = json::read_charter_file(other, name);
      REQUIRE(again.ok());
      CHECK(json::write_charter_file(again.value().set) == bytes);
    }
  }
}

TEST_CASE("golden files: they say what they said, and have the digest they had, whatever language is shown") {
  for (const std::string& name : names) {
    CAPTURE(name);
    const auto read = json::read_charter_file(bytes_of(name), name);
    REQUIRE(read.ok());
    const auto viewed = charter::view(read.value().set);
    REQUIRE(viewed.ok());
    CHECK(viewed.value().history.set_aside.empty());
    CHECK(golden::picture(viewed.value()) == tests::read(path(name, ".picture.txt")));
    for (const Language language : {Language::danish, Language::english}) {
      const auto shown = charter::view(read.value().set, language);
      REQUIRE(shown.ok());
      CHECK(charter::digest(shown.value()) == charter::digest(viewed.value()));
    }
  }
}

TEST_CASE("golden files: what was adopted stands as it stood, and every version still reads") {
  for (const std::string name : {"adoption", "absence"}) {
    CAPTURE(name);
    const auto read = json::read_charter_file(bytes_of(name), name);
    REQUIRE(read.ok());
    const revisions::RecordSet& set = read.value().set;
    const auto viewed = charter::view(set);
    REQUIRE(viewed.ok());
    CHECK(golden::standing_picture(set, viewed.value()) == tests::read(path(name, ".standing.txt")));
    const adoption::Decisions decisions = adoption::read_decisions(set);
    CHECK(decisions.versions.size() == (name == "adoption" ? 3 : 1));
    for (const adoption::Version& version : decisions.versions) {
      const auto then = adoption::view_of(set, version);
      REQUIRE(then.ok());
      CHECK(charter::digest(then.value()) == version.digest);
    }
  }
}

}  // namespace golden_golden_test
