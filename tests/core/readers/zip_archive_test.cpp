// SPDX-License-Identifier: MPL-2.0
#include "core/readers/zip_archive.h"

#include <doctest/doctest.h>

#include "tests/laws/dice.h"
#include "tests/support/zip_maker.h"

namespace readers_zip_archive_test {

using namespace kommissorium;
using readers::ZipArchive;
using trial::zip;
using trial::ZipPart;

namespace {

std::string problem_of(const Error& error) {
  CHECK(error.place.file == "a.docx");
  switch (error.problem) {
    case Problem::no_word_document:
      return "no document";
    case Problem::damaged_document:
      return "damaged";
    case Problem::unsafe_document:
      return "unsafe";
    case Problem::document_too_large:
      return "too large";
    case Problem::missing_part:
      return "missing";
    default:
      return "another problem";
  }
}

/// "" when every entry can be read.
std::string wrong_with(const std::string& bytes) {
  const Result<ZipArchive> archive = ZipArchive::open(bytes, "a.docx");
  if (!archive.ok()) return problem_of(archive.error());
  for (const std::string& name : archive.value().names()) {
    const Result<std::string> read = archive.value().read(name);
    if (!read.ok()) return problem_of(read.error()) + " " + read.error().detail;
  }
  return "";
}

}  // namespace

TEST_CASE("zip archive: stored and deflated entries come back, found whatever the case of the name") {
  const std::string bytes =
      zip({{"[Content_Types].xml", "abc"}, {"word/a.xml", std::string(5000, 'x'), false}}, "en bemærkning");
  const Result<ZipArchive> archive = ZipArchive::open(bytes, "a.docx");
  REQUIRE(archive.ok());
  CHECK(archive.value().names() == std::vector<std::string>{"[Content_Types].xml", "word/a.xml"});
  CHECK(archive.value().read("[content_types].XML").value() == "abc");
  CHECK(archive.value().read("word/a.xml").value() == std::string(5000, 'x'));
  const Result<std::string> none = archive.value().read("word/b.xml");
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().problem == Problem::missing_part);
  CHECK(none.error().detail == "word/b.xml");
}

TEST_CASE("zip archive: what is no archive, and one that was cut") {
  CHECK(wrong_with("") == "no document");
  CHECK(wrong_with("{}") == "no document");
  CHECK(wrong_with(std::string(100000, 'x')) == "no document");
  const std::string bytes = zip({{"a", "abc"}, {"b", std::string(500, 'y')}});
  for (std::size_t length = 2; length < bytes.size(); ++length)
    CHECK(wrong_with(bytes.substr(0, length)) == "damaged");
  CHECK(wrong_with("x" + bytes) == "damaged");
}

TEST_CASE("zip archive: what an archive says of itself is not believed") {
  const std::string text(1000, 'x');
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .said_length = 999}})) == "damaged a");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .said_length = 1001}})) == "damaged a");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .deflated = false, .said_length = 1001}})) == "damaged");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .said_checksum = 1}})) == "damaged a");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .local_name = "b"}})) == "damaged");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .flags = 1}})) == "unsafe");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .method = 12}})) == "unsafe");
  CHECK(wrong_with(zip({{.name = "a", .bytes = text, .header = 4000000000u}})) == "damaged");
}

TEST_CASE("zip archive: names that lead out, the same name twice, and entries over each other") {
  for (const char* name : {"../a", "a/../b", "/a", "a\\b", "c:a", "", "./a", "\xFF"}) {
    CAPTURE(name);
    CHECK(wrong_with(zip({{name, "x"}})) == "unsafe");
  }
  CHECK(wrong_with(zip({{"a..b", "x"}, {"...", "y"}})) == "");
  CHECK(wrong_with(zip({{"a", "x"}, {"A", "y"}})) == "unsafe");
  CHECK(wrong_with(zip({{"a", "x"}, {.name = "b", .bytes = "x", .local_name = "a", .header = 0}})) ==
        "damaged");
}

TEST_CASE("zip archive: bombs are refused before anything is unpacked") {
  CHECK(wrong_with(zip({{"a", std::string(9u << 20, '\0')}})) == "unsafe");
  CHECK(wrong_with(zip({{.name = "a", .bytes = "x", .said_length = 0xFFFFFFFFu}})) == "too large");
  CHECK(wrong_with(zip({{.name = "a", .bytes = "x", .said_length = 21u << 20}})) == "too large");
  CHECK(wrong_with(zip(std::vector<ZipPart>(201, {"a", ""}))) == "too large");
  CHECK(wrong_with(std::string(readers::largest_archive + 1, 'x')) == "too large");
}

TEST_CASE("zip archive: any byte changed is read as before or refused, and never anything else") {
  const std::string whole = zip({{"a.xml", std::string(300, 'a') + "b"}, {"b.xml", "kort", false}});
  for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
    laws::Dice dice(seed);
    std::string bytes = whole;
    for (std::size_t n = 1 + dice.below(4); n > 0; --n)
      bytes[dice.below(bytes.size())] = static_cast<char>(dice.below(256));
    const Result<ZipArchive> archive = ZipArchive::open(bytes, "a.docx");
    if (!archive.ok()) {
      CHECK(problem_of(archive.error()) != "another problem");
      continue;
    }
    for (const std::string& name : archive.value().names()) {
      const Result<std::string> read = archive.value().read(name);
      if (read.ok()) CHECK(read.value().size() <= 301);
    }
  }
}

}  // namespace readers_zip_archive_test
