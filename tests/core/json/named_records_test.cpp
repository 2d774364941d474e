// SPDX-License-Identifier: MPL-2.0
#include "core/json/named_records.h"

#include <doctest/doctest.h>

#include "core/json/charter_file.h"
#include "tests/laws/random_charter.h"

namespace json_named_records_test {

using namespace kommissorium;

namespace {

std::set<std::string> ids_of(const revisions::RecordSet& set) {
  std::set<std::string> ids;
  for (const auto& [id, record] : set.records()) ids.insert(id);
  return ids;
}

std::string without_lines(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? ' ' : c;
  return out;
}

}  // namespace

TEST_CASE("named records: they are those of the set the file was written from") {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    CAPTURE(seed);
    for (const revisions::RecordSet& set : laws::random_stores(seed)) {
      const std::string text = json::write_charter_file(set);
      CHECK(json::named_records(text) == ids_of(set));
      CHECK(json::named_records(without_lines(text)) == ids_of(set));
    }
  }
}

TEST_CASE(
    "named records: lines twice, in any order and with the line ends of another system are each named once") {
  const revisions::RecordSet set = laws::random_stores(7, 40).front();
  std::string text(json::first_line);
  text += "\r\n";
  for (int round = 0; round < 2; ++round) {
    for (auto at = set.records().rbegin(); at != set.records().rend(); ++at)
      text += revisions::line(at->second) + ",\r\n";
  }
  text += std::string(json::last_line) + "\r\n";
  REQUIRE(json::read_charter_file(text, "x").value().set_aside.empty());
  CHECK(json::named_records(text) == ids_of(set));
}

TEST_CASE("named records: what is no charter names none") {
  CHECK(json::named_records("").empty());
  CHECK(json::named_records("hej").empty());
  CHECK(json::named_records("{}").empty());
}

}  // namespace json_named_records_test
