// SPDX-License-Identifier: MPL-2.0
#include "core/json/charter_file.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/json/parse.h"
#include "tests/support/source_tree.h"

namespace json_charter_file_test {

using namespace kommissorium;
using namespace kommissorium::revisions;
using json::read_additions;
using json::read_charter_file;
using json::write_charter_file;

namespace {

const Record genesis = seal({{"k", "charter"}, {"group", "steering"}, {"nonce", "00"}, {"t", ""}});
const Record first = revision("head/product", {}, "OS2", "Åse", "2026-11-23T09:00:00Z");
const Record second = revision("head/product", {first.id}, "OS2kitos", "Bo", "2026-11-23T09:05:00Z");
const Record later_kind = seal({{"k", "tomorrow"}, {"x", Value::Array{1, Value::Object{{"y", nullptr}}}}});

// The example of docs/file-format.md: a file of version 1 as it was first released. It must load for ever.
constexpr std::string_view version_1 = R"({"format":"kommissorium","version":1,"records":[
{"id":"262b57b0ed0e65b76a7be0deb320acd26679b8dbe93b2e4574e12079a15b4784","a":"Åse","f":"head/product","p":["985bae5e030af2423cc4796dde9de31539483ce7891be67b8d92f0552bca7d96"],"t":"2026-11-23T09:05:00Z","v":"OS2kitos og OS2indberetning"},
{"id":"985bae5e030af2423cc4796dde9de31539483ce7891be67b8d92f0552bca7d96","a":"Åse","f":"head/product","p":[],"t":"2026-11-23T09:01:00Z","v":"OS2kitos"},
{"id":"b1caabb3326d56b6dd606702b8ad97f2b7a061133ef1fe872e06b5f8f0fdfd1b","a":"Bo","f":"head/product","p":["985bae5e030af2423cc4796dde9de31539483ce7891be67b8d92f0552bca7d96"],"t":"2026-11-23T09:04:00Z","v":"OS2\"kitos\"\n2027"},
{"id":"d797a4f2a07e36b2d1d7dffe780271989c2a3f3942571be372cf6764efcb50d2","group":"coordination","k":"charter","nonce":"5f0c2a7d9b1e4c38a6d0f2b4c8e19375","t":"2026-11-23T09:00:00Z"},
{"end":true}]}
)";

RecordSet small() {
  RecordSet set;
  for (const Record& record : {genesis, first, second, later_kind}) set.add(record);
  return set;
}

json::Loaded loaded(std::string_view bytes) {
  auto read = read_charter_file(bytes, "a.kommissorium.json");
  REQUIRE(read.ok());
  return std::move(read).value();
}

Error error_of(std::string_view bytes) {
  const auto read = read_charter_file(bytes, "a.kommissorium.json");
  REQUIRE_FALSE(read.ok());
  return read.error();
}

}  // namespace

TEST_CASE("charter file: a header, one record a line sorted by id, a closing line, and all of it JSON") {
  const std::string bytes = write_charter_file(small());
  CHECK(bytes.starts_with("{\"format\":\"kommissorium\",\"version\":1,\"records\":[\n{\"id\":\""));
  CHECK(bytes.ends_with("},\n{\"end\":true}]}\n"));
  CHECK(std::count(bytes.begin(), bytes.end(), '\n') == 6);
  std::size_t at = 0;
  for (const auto& [id, record] : small().records()) {
    const std::size_t found = bytes.find(line(record) + ",\n");
    REQUIRE(found != std::string::npos);
    CHECK(found > at);
    at = found;
  }
  CHECK(json::parse(bytes).ok());
}

TEST_CASE(
    "charter file: what was written is read, unknown kinds included, and written again as the same bytes") {
  const json::Loaded back = loaded(write_charter_file(small()));
  CHECK(back.set == small());
  CHECK(back.set_aside.empty());
  CHECK(write_charter_file(back.set) == write_charter_file(small()));
  CHECK(back.set.find(later_kind.id)->content == later_kind.content);
}

TEST_CASE("charter file: how large a file will be is known before it is written") {
  CHECK(json::size_of_file(RecordSet()) == write_charter_file(RecordSet()).size());
  CHECK(json::size_of_file(small()) == write_charter_file(small()).size());
}

TEST_CASE("charter file: a set that no program could read again does not fit a file") {
  CHECK(json::fits_a_file(small()).ok());
  RecordSet long_texts = small();
  const std::string text(64 * 1024, 'x');
  for (int n = 0; n < 160; ++n)
    long_texts.add(revision("head/product", {}, text + std::to_string(n), "", ""));
  const auto too_large = json::fits_a_file(long_texts);
  REQUIRE_FALSE(too_large.ok());
  CHECK(too_large.error().problem == Problem::charter_too_large);
  CHECK(too_large.error().detail == std::to_string(write_charter_file(long_texts).size()));
  CHECK_FALSE(read_charter_file(write_charter_file(long_texts), "x").ok());

  RecordSet many = small();
  while (many.size() < json::most_records)
    many.add(revision("head/product", {}, std::to_string(many.size()), "", ""));
  CHECK(json::fits_a_file(many).ok());
  many.add(revision("head/product", {}, "one more", "", ""));
  CHECK(json::fits_a_file(many).error().problem == Problem::charter_too_large);
}

TEST_CASE("charter file: two files joined end to end are their union") {
  RecordSet other;
  other.add(genesis);
  other.add(revision("head/note", {}, "x", "", ""));
  RecordSet united = small();
  united.unite(other);
  CHECK(loaded(write_charter_file(small()) + write_charter_file(other)).set == united);
}

TEST_CASE("charter file: additions are what the set does not hold yet") {
  RecordSet known;
  known.add(genesis);
  known.add(first);
  auto read = read_additions(write_charter_file(small()), "b", known);
  REQUIRE(read.ok());
  CHECK(read.value().set.size() == 2);
  CHECK(read.value().set.find(second.id));
  known.unite(read.value().set);
  CHECK(known == small());

  auto again = read_additions(write_charter_file(small()), "b", known);
  REQUIRE(again.ok());
  CHECK(again.value().set.size() == 0);
}

TEST_CASE("charter file: additions are found in any order of lines and in a reformatted file") {
  RecordSet known;
  known.add(genesis);
  known.add(first);
  known.add(second);
  std::string turned(json::first_line);
  for (const Record& record : {second, later_kind, genesis, second, first})
    turned += "\n" + line(record) + ",";
  turned += "\n" + std::string(json::last_line);
  const std::string one_line = [&] {
    std::string out = turned;
    std::erase(out, '\n');
    return out;
  }();
  for (const std::string& bytes : {turned, one_line}) {
    const auto read = read_additions(bytes, "b", known);
    REQUIRE(read.ok());
    CHECK(read.value().set.size() == 1);
    CHECK(read.value().set.find(later_kind.id));
  }
}

TEST_CASE("charter file: a known line that was damaged is still set aside") {
  std::string bytes = write_charter_file(small());
  bytes.replace(bytes.find("OS2kitos"), 3, "OS3");
  const auto read = read_additions(bytes, "b", small());
  REQUIRE(read.ok());
  REQUIRE(read.value().set_aside.size() == 1);
  CHECK(read.value().set_aside[0].error.problem == Problem::hash_mismatch);
}

TEST_CASE("charter file: another charter adds nothing") {
  RecordSet other;
  other.add(seal({{"k", "charter"}, {"nonce", "11"}}));
  const auto read = read_additions(write_charter_file(other), "b", small());
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().problem == Problem::other_charter);
  CHECK(read.error().detail == other.charter_id());
  CHECK(read.error().place.file == "b");
}

TEST_CASE("charter file: a charter has one genesis") {
  RecordSet none;
  none.add(first);
  CHECK(error_of(write_charter_file(none)).problem == Problem::no_genesis);
  CHECK(error_of(write_charter_file({})).problem == Problem::no_genesis);
  RecordSet two = small();
  two.add(seal({{"k", "charter"}, {"nonce", "11"}}));
  CHECK(error_of(write_charter_file(two)).problem == Problem::several_charters);
}

TEST_CASE("charter file: a genesis that was damaged is missing") {
  std::string bytes = write_charter_file(small());
  bytes.replace(bytes.find("steering"), 8, "Steering");
  CHECK(error_of(bytes).problem == Problem::no_genesis);
}

TEST_CASE("charter file: a record set aside is kept word for word, with file, line, record and field") {
  std::string bytes = write_charter_file(small());
  const std::size_t at = bytes.find("OS2kitos");
  bytes.replace(at, 8, "OS2KITOS");
  const json::Loaded read = loaded(bytes);
  REQUIRE(read.set_aside.size() == 1);
  const json::SetAside& aside = read.set_aside[0];
  std::string text = line(second);
  text.replace(text.find("OS2kitos"), 8, "OS2KITOS");
  CHECK(aside.text == text);
  CHECK(aside.error.problem == Problem::hash_mismatch);
  CHECK(aside.error.place.file == "a.kommissorium.json");
  CHECK(aside.error.place.record == second.id);
  CHECK(aside.error.place.field == "head/product");
  CHECK(aside.error.place.line ==
        1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  CHECK(read.set.size() == 3);
}

TEST_CASE("charter file: what is left of a truncated file can be recovered when a person asks for it") {
  const std::string bytes = write_charter_file(small());
  const std::string cut = bytes.substr(0, bytes.find("\n{\"end\"") - 5);
  CHECK(error_of(cut).problem == Problem::truncated);
  CHECK(error_of(cut).detail == "3");
  const auto rest = json::recover_records(cut, "a");
  REQUIRE(rest.ok());
  CHECK(rest.value().set.size() == 3);
  CHECK(rest.value().set_aside.size() == 1);
  const auto nothing = json::recover_records("", "a");
  CHECK(nothing.value().set.size() == 0);
}

TEST_CASE("charter file: a file of version 1 is read, and written again as the same bytes") {
  const json::Loaded old = loaded(version_1);
  CHECK(old.set_aside.empty());
  CHECK(old.set.size() == 4);
  CHECK(old.set.charter_id() == "d797a4f2a07e36b2d1d7dffe780271989c2a3f3942571be372cf6764efcb50d2");
  CHECK(write_charter_file(old.set) == version_1);
}

TEST_CASE("charter file: the example that docs/file-format.md shows is this file") {
  CHECK(tests::read("docs/file-format.md").find(version_1) != std::string::npos);
}

}  // namespace json_charter_file_test
