// SPDX-License-Identifier: MPL-2.0
// Catalogues with several things wrong in them: all are told, each with its line.
#include "core/catalogue/catalogue_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "os2_catalogue.h"
#include "tests/support/source_tree.h"

namespace kommissorium::catalogue {
namespace {

/// OS2's file with one place of it written in another way; and the line where that is.
struct Changed {
  std::string bytes;
  int line = 0;
};

Changed changed(std::string bytes, std::string_view from, std::string_view to) {
  const std::size_t at = bytes.find(from);
  REQUIRE(at != std::string::npos);
  const auto begin = bytes.begin();
  const int line = 1 + static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(at), '\n'));
  bytes.replace(at, from.size(), to);
  return {std::move(bytes), line};
}

/// As it lies in the tree, with lines; what the programs bring along has none.
const std::string& os2_file() {
  static const std::string file = tests::read("assets/catalogue/os2.json");
  return file;
}

}  // namespace

TEST_CASE("catalogue file: OS2's has nothing wrong in it and is what decode gives") {
  const FileRead read = read_file(os2_file());
  CHECK(read.errors.empty());
  REQUIRE(read.catalogue.has_value());
  CHECK(read.catalogue->groups == os2().groups);
  CHECK(looks_like_catalogue(os2_file()));
  CHECK(looks_like_catalogue("{\"groups\":[\"" + std::string(10'000, 'a') +
                             "\"],\"format\":\"kommissorium-catalogue\"}"));
  CHECK_FALSE(looks_like_catalogue("{\"format\":\"kommissorium\",\"version\":1,\"records\":["));
}

TEST_CASE(
    "catalogue file: everything that is wrong is told, in the order of the lines, and nothing is taken") {
  const Changed twice = changed(os2_file(), "\"id\": \"charters\"", "\"id\": \"working-groups\"");
  const Changed wrong = changed(twice.bytes, "\"id\": \"duty/direction\"", "\"id\": \"duty/Direction\"");
  const Changed unknown = changed(wrong.bytes, "\"required\": true", "\"requierd\": true");
  const Changed type = changed(unknown.bytes, "\"type\": \"date\"", "\"type\": 7");
  const FileRead read = read_file(type.bytes);
  CHECK_FALSE(read.catalogue.has_value());
  const auto told = [&read](Problem problem, int line, std::string_view record, std::string_view field) {
    return std::count_if(read.errors.begin(), read.errors.end(), [&](const Error& error) {
      return error.problem == problem && error.place.line == line && error.place.record == record &&
             error.place.field == field;
    });
  };
  CHECK(told(Problem::id_twice, twice.line, "references/working-groups", "id") == 1);
  CHECK(told(Problem::wrong_id, wrong.line, "duty/Direction", "id") == 1);
  CHECK(told(Problem::unknown_entry, unknown.line, "head/product", "requierd") == 1);
  CHECK(read.errors.size() >= 5);  // and what pointed at "charters", and the type
  CHECK(std::is_sorted(read.errors.begin(), read.errors.end(), [](const Error& one, const Error& other) {
    return one.place.line < other.place.line;
  }));
  for (const Error& error : read.errors) CHECK(error.place.line > 0);
}

TEST_CASE("catalogue file: a missing language is told at the text that lacks it") {
  const std::string bytes = os2_file();
  const std::size_t at = bytes.find(", \"en\": \"OS2 on working groups (in Danish)\"");
  REQUIRE(at != std::string::npos);
  const Changed lacks = changed(bytes, ", \"en\": \"OS2 on working groups (in Danish)\"", "");
  const FileRead read = read_file(lacks.bytes);
  REQUIRE(read.errors.size() == 1);
  CHECK(read.errors[0] ==
        Error{Problem::missing_member, Place{"", "references/working-groups", "title.en", lacks.line}, ""});
}

TEST_CASE("catalogue file: what is no JSON, has a key twice or is too large is told alone") {
  CHECK(read_file("").errors.at(0).problem == Problem::empty_file);
  const FileRead cut = read_file(os2_file().substr(0, 5000));
  REQUIRE(cut.errors.size() == 1);
  CHECK(cut.errors[0].problem == Problem::not_json);
  CHECK(cut.errors[0].place.line > 1);
  const Changed twice = changed(os2_file(), "\"version\":", "\"format\": \"x\", \"version\":");
  CHECK(read_file(twice.bytes).errors.at(0).problem == Problem::duplicate_key);
  CHECK(read_file(std::string(largest_catalogue + 1, ' ')).errors.at(0).problem == Problem::too_large);
  CHECK_FALSE(read_file("[1]").errors.empty());
  CHECK_FALSE(read_file("{}").catalogue.has_value());
}

TEST_CASE("catalogue file: a file full of flaws is told of within bounds") {
  std::string bytes = R"({"format":"kommissorium-catalogue","version":"1","roles":[)";
  for (int i = 0; i < 5000; ++i) bytes += i == 0 ? "{}" : ",{}";
  const FileRead read = read_file(bytes + "]}");
  CHECK(read.errors.size() == most_flaws);
  CHECK_FALSE(read.catalogue.has_value());
}

TEST_CASE("catalogue file: no cut and no changed byte makes reading fail in another way than by telling") {
  const std::string bytes = os2_file();
  for (std::size_t at = 0; at < bytes.size(); at += 4001) {
    CHECK_FALSE(read_file(bytes.substr(0, at)).errors.empty());
    std::string other = bytes;
    other[at] = other[at] == '"' ? '\'' : '"';
    const FileRead read = read_file(other);
    CHECK(read.catalogue.has_value() == read.errors.empty());
  }
}

}  // namespace kommissorium::catalogue
