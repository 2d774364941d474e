// SPDX-License-Identifier: MPL-2.0
// Files that no program of ours wrote, or that something has been at. The answer is always the charter, the
// charter with the damage set aside and named, or one error; never a crash and never a silent loss.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/json/charter_file.h"
#include "core/json/parse.h"
#include "core/text_policy.h"

namespace hostile_file_test {

using namespace kommissorium;
using namespace kommissorium::revisions;
using namespace std::string_literals;
using json::read_charter_file;
using json::write_charter_file;

namespace {

const std::string head = std::string(json::first_line) + "\n";
const std::string tail = std::string(json::last_line) + "\n";

const Record genesis = seal({{"k", "charter"}, {"nonce", "00"}});
const Record product = revision("head/product", {}, "OS2 – æøå \"😀\"\n", "Åse", "2026-11-23T09:00:00Z");
const Record renamed = revision("head/product", {product.id}, "OS2kitos", "Bo", "");

RecordSet small() {
  RecordSet set;
  for (const Record& record : {genesis, product, renamed}) set.add(record);
  return set;
}

const std::string whole = write_charter_file(small());

std::string line_end(const std::string& text) { return text + ",\n"; }

Problem problem_of(std::string_view bytes) {
  const auto read = read_charter_file(bytes, "x");
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().place.file == "x");
  return read.error().problem;
}

// The charter beside one line that must be set aside.
json::SetAside aside_of(const std::string& bad_line) {
  const auto read = read_charter_file(
      head + line_end(line(genesis)) + line_end(bad_line) + line_end(line(product)) + tail, "x");
  REQUIRE(read.ok());
  CHECK(read.value().set.size() == 2);
  REQUIRE(read.value().set_aside.size() == 1);
  CHECK(read.value().set_aside[0].error.place.file == "x");
  CHECK(read.value().set_aside[0].error.place.line == 3);
  CHECK(read.value().set_aside[0].text == bad_line);
  return read.value().set_aside[0];
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace

TEST_CASE("hostile file: what is no JSON is refused") {
  CHECK(problem_of("") == Problem::empty_file);
  CHECK(problem_of("\xEF\xBB\xBF") == Problem::empty_file);
  CHECK(problem_of("\n\n\n") == Problem::empty_file);
  CHECK(problem_of("hello") == Problem::not_json);
  CHECK(problem_of("<html>{}</html>") == Problem::not_json);
  CHECK(problem_of("PK\x03\x04 a zip") == Problem::not_json);
  CHECK(problem_of("\xFF\xFE{\0}\0"s) == Problem::contains_nul);
  CHECK(problem_of(std::string(1000, '\0')) == Problem::contains_nul);
  CHECK(problem_of("kaffe p\xE5 m\xF8"
                   "det") == Problem::not_utf8);
}

TEST_CASE("hostile file: JSON that is no charter is refused as such") {
  for (const char* other :
       {"[]", "{}", "1", "null", "\"kommissorium\"", R"(["kommissorium"])",
        R"({"format":"excalidraw","version":1,"records":[]})", R"({"format":"kommissorium"})",
        R"({"format":"kommissorium","version":1})", R"({"format":1,"version":1,"records":[]})",
        R"({"format":"kommissorium","version":"1","records":[]})",
        R"({"format":"kommissorium","version":0,"records":[]})",
        R"({"format":"kommissorium","version":-7,"records":[]})",
        R"({"format":"kommissorium","version":1,"records":{}})",
        R"({"format":"Kommissorium","version":1,"records":[]})"}) {
    CAPTURE(other);
    CHECK(problem_of(other) == Problem::wrong_format);
  }
}

TEST_CASE(
    "hostile file: a newer format is named with its number, in lines or reformatted, whole or damaged") {
  for (const std::string number : {"2", "3", "17", "9007199254740991"}) {
    const std::string newer = replaced(whole, "\"version\":1", "\"version\":" + number);
    for (const std::string& bytes : {newer, replaced(newer, "\n", ""), replaced(newer, "\n", "\r\n"),
                                     newer.substr(0, newer.size() / 2)}) {
      const auto read = read_charter_file(bytes, "x");
      if (bytes.find('\n') == std::string::npos && bytes.size() < newer.size() / 2) continue;
      REQUIRE_FALSE(read.ok());
      CHECK(read.error().problem == Problem::newer_format);
      CHECK(read.error().detail == number);
    }
  }
  CHECK(problem_of(R"({"format":"kommissorium","version":2,"records":{"something":"else"}})") ==
        Problem::newer_format);
  // Whatever else a newer format writes into its first line, and whatever this program cannot read after it.
  const std::string strange = R"({"format":"kommissorium","version":2,"scale":1.5,"note":")" +
                              std::string(200, 'x') + R"(","records":[)" + whole.substr(whole.find('\n'));
  CHECK(problem_of(strange) == Problem::newer_format);
  CHECK(problem_of(replaced(strange, "1.5", "\xFF")) == Problem::newer_format);
}

TEST_CASE("hostile file: cut short at every byte it is an error, and only the last line end may be missing") {
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    const auto read = read_charter_file(std::string_view(whole).substr(0, length), "x");
    if (length == whole.size() - 1) {
      REQUIRE(read.ok());
      CHECK(read.value() == read_charter_file(whole, "x").value());
    } else {
      REQUIRE_FALSE(read.ok());
      const Problem problem = read.error().problem;
      if (length >= head.size()) CHECK(problem == Problem::truncated);
      if (length > 0 && length < head.size() - 1) CHECK(problem == Problem::not_json);
    }
  }
}

TEST_CASE("hostile file: a truncated file says how many whole records were found") {
  const std::size_t second = whole.find('\n', head.size()) + 1;
  const auto read = read_charter_file(whole.substr(0, second + 40), "x");
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().problem == Problem::truncated);
  CHECK(read.error().detail == "1");
  CHECK(read_charter_file(head, "x").error().detail == "0");
}

TEST_CASE("hostile file: a tail of NUL bytes, as a crash leaves it, is never taken for the end") {
  for (std::size_t kept = head.size(); kept < whole.size() - 1; kept += 7) {
    const auto read = read_charter_file(whole.substr(0, kept) + std::string(whole.size() - kept, '\0'), "x");
    CAPTURE(kept);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().problem == Problem::truncated);
  }
  const auto read = read_charter_file(whole + std::string(512, '\0'), "x");
  REQUIRE(read.ok());
  CHECK(read.value().set == small());
  REQUIRE(read.value().set_aside.size() == 1);
  CHECK(read.value().set_aside[0].error.problem == Problem::contains_nul);
}

TEST_CASE("hostile file: each byte of each record changed in several ways sets aside that record alone") {
  std::size_t at = head.size();
  for (const auto& [id, record] : small().records()) {
    const std::size_t size = line(record).size();
    for (std::size_t i = 0; i < size; ++i) {
      for (const char byte : {'\0', '\n', '\r', ' ', '"', '\\', ',', '}', '0', 'f', '\x80', '\xC3', '\xFF'}) {
        std::string damaged = whole;
        if (damaged[at + i] == byte) continue;
        damaged[at + i] = byte;
        const auto read = read_charter_file(damaged, "x");
        if (record == genesis) {
          if (read.ok() || read.error().problem != Problem::no_genesis)
            FAIL_CHECK(id << " " << i << " " << int{byte});
          continue;
        }
        const bool right = read.ok() && read.value().set.size() == small().size() - 1 &&
                           !read.value().set.find(id) && !read.value().set_aside.empty();
        if (!right) FAIL_CHECK(id << " at " << i << " byte " << int{byte});
      }
    }
    at += size + 2;
  }
}

TEST_CASE(
    "hostile file: each byte of the first and the last line changed is an error or is set aside, never "
    "silent") {
  const auto last_begin = whole.size() - tail.size();
  for (std::size_t i = 0; i + 1 < whole.size(); ++i) {
    if (i == head.size() - 1) i = last_begin;
    for (const char byte : {'\0', '\n', ' ', '"', '9', 'x', '\xFF'}) {
      std::string damaged = whole;
      if (damaged[i] == byte) continue;
      damaged[i] = byte;
      const auto read = read_charter_file(damaged, "x");
      if (read.ok() && (read.value().set != small() || read.value().set_aside.size() > 2))
        FAIL_CHECK(i << " " << int{byte});
      if (read.ok() && read.value().set_aside.empty()) FAIL_CHECK("silent: " << i << " " << int{byte});
    }
  }
}

TEST_CASE("hostile file: a damaged first line does not take the records with it") {
  const auto read = read_charter_file(replaced(whole, "{\"format\"", "?\"format\""), "x");
  REQUIRE(read.ok());
  CHECK(read.value().set == small());
  REQUIRE(read.value().set_aside.size() == 1);
  CHECK(read.value().set_aside[0].error.place.line == 1);
}

TEST_CASE("hostile file: byte order mark, CRLF, blank lines, indentation and repeated lines are accepted") {
  const std::string record_lines = whole.substr(head.size(), whole.size() - head.size() - tail.size());
  for (const std::string& bytes :
       {"\xEF\xBB\xBF" + whole, replaced(whole, "\n", "\r\n"), "\xEF\xBB\xBF" + replaced(whole, "\n", "\r\n"),
        replaced(whole, "\n", "\n\n"), replaced(whole, "\n", "\n  \t"), whole + "\n\r\n \n",
        replaced(whole, ",\n", ", \r\n"), head + record_lines + record_lines + tail,
        head + record_lines + tail + tail, whole + whole,
        head + replaced(record_lines, ",\n", "\n") + tail}) {
    const auto read = read_charter_file(bytes, "x");
    REQUIRE(read.ok());
    CHECK(read.value().set == small());
    CHECK(read.value().set_aside.empty());
    CHECK(write_charter_file(read.value().set) == whole);
  }
}

TEST_CASE("hostile file: reformatted by some tool it is the same charter") {
  // Blanks between all tokens: no text of the sample holds a comma or a bracket.
  const std::string spaced =
      replaced(replaced(replaced(replaced(whole, ",", " ,\n "), "[", "[ "), "]", "\t]"), "{", "{\r\n  ");
  const std::string one_line = replaced(whole, "\n", "");
  const std::string escaped = replaced(replaced(one_line, "æ", "\\u00E6"), "😀", "\\ud83d\\uDE00");
  for (const std::string& bytes : {spaced, one_line, escaped, "\xEF\xBB\xBF" + spaced, " \n" + whole}) {
    const auto read = read_charter_file(bytes, "x");
    REQUIRE(read.ok());
    CHECK(read.value().set == small());
    CHECK(read.value().set_aside.empty());
    CHECK(write_charter_file(read.value().set) == whole);
  }
}

TEST_CASE("hostile file: a reformatted file sets aside what changed, and needs its end too") {
  const std::string one_line = replaced(whole, "\n", "");
  const auto read = read_charter_file(replaced(one_line, "OS2kitos", "OS3kitos"), "x");
  REQUIRE(read.ok());
  CHECK(read.value().set.size() == 2);
  REQUIRE(read.value().set_aside.size() == 1);
  CHECK(read.value().set_aside[0].error.problem == Problem::hash_mismatch);
  CHECK(read.value().set_aside[0].error.place.record == renamed.id);
  CHECK(problem_of(replaced(one_line, ",{\"end\":true}", "")) == Problem::truncated);
  CHECK(problem_of(replaced(one_line, "OS2kitos", "OS2\xFF")) == Problem::not_utf8);
  CHECK(problem_of(R"({"format":"kommissorium","version":1,"records":[{"end":true}]})") ==
        Problem::no_genesis);
}

TEST_CASE("hostile file: one bad line is set aside with the reason, the others load") {
  CHECK(aside_of("not json").error.problem == Problem::not_json);
  CHECK(aside_of("<<<<<<< HEAD").error.problem == Problem::not_json);
  CHECK(aside_of("[]").error.problem == Problem::malformed_record);
  CHECK(aside_of("{}").error.problem == Problem::malformed_record);
  CHECK(aside_of("{\"id\":\"\0\"}"s).error.problem == Problem::contains_nul);
  CHECK(aside_of("\"\xC3(\"").error.problem == Problem::not_utf8);
  CHECK(aside_of(replaced(line(renamed), "OS2kitos", "\\ud800")).error.problem == Problem::lone_surrogate);
  CHECK(aside_of(replaced(line(renamed), "\"OS2kitos\"", "1.5")).error.problem == Problem::not_an_integer);
  CHECK(aside_of(replaced(line(renamed), "\"OS2kitos\"", "1E400")).error.problem == Problem::not_an_integer);
  CHECK(aside_of(replaced(line(renamed), "\"OS2kitos\"", "9007199254740993")).error.problem ==
        Problem::not_an_integer);
  CHECK(aside_of(replaced(line(renamed), "\"OS2kitos\"", std::string(5000, '9'))).error.problem ==
        Problem::not_an_integer);
  CHECK(aside_of(replaced(line(renamed), "\"v\":", "\"a\":")).error.problem == Problem::duplicate_key);
  CHECK(aside_of(replaced(line(renamed), "\"OS2kitos\"", std::string(33, '[') + std::string(33, ']')))
            .error.problem == Problem::too_deep);
  CHECK(aside_of(std::string(300'000, '[') + std::string(300'000, ']')).error.problem == Problem::too_deep);
  CHECK(aside_of(replaced(line(renamed), "OS2kitos", "OS2KITOS")).error.problem == Problem::hash_mismatch);
  CHECK(aside_of(line(seal({{"f", "head/product"}}))).error.problem == Problem::malformed_record);
  const std::string too_long(text_policy::longest_text + 1, 'x');
  CHECK(aside_of(line(revision("head/product", {}, too_long, "", ""))).error.problem ==
        Problem::text_too_long);
}

TEST_CASE("hostile file: a bad line that tells its record and field is named by them") {
  const json::SetAside aside = aside_of(replaced(line(renamed), "OS2kitos", "\\ud800"));
  CHECK(aside.error.place.record == renamed.id);
  CHECK(aside.error.place.field == "head/product");
}

TEST_CASE("hostile file: the deepest record that is accepted in lines is accepted when reformatted") {
  Value deep = "x";
  for (int i = 0; i < json::deepest - 1; ++i) deep = Value(Value::Array{std::move(deep)});
  RecordSet set = small();
  set.add(revision("head/product", {}, deep, "", ""));
  const std::string bytes = write_charter_file(set);
  CHECK(read_charter_file(bytes, "x").value().set == set);
  CHECK(read_charter_file(replaced(bytes, "\n", ""), "x").value().set == set);
}

TEST_CASE("hostile file: too much is refused before it is read") {
  std::string big = whole;
  big.resize(json::largest_file + 1, ' ');
  CHECK(problem_of(big) == Problem::too_large);
  big.resize(json::largest_file);
  CHECK(read_charter_file(big, "x").ok());

  std::string many = head;
  for (std::size_t i = 0; i <= json::most_records; ++i) many += std::to_string(i) + ",\n";
  CHECK(problem_of(many + tail) == Problem::too_many_records);
  std::string repeated = head + line_end(line(genesis));
  for (std::size_t i = 0; i <= json::most_records; ++i) repeated += "broken,\n";
  const auto read = read_charter_file(repeated + tail, "x");
  REQUIRE(read.ok());
  CHECK(read.value().set_aside.size() == 1);
}

TEST_CASE("hostile file: texts that break other programs come back as they went in") {
  for (const std::string& text :
       {"</script><script>alert(1)</script>"s, "},\n{\"id\":\"x\"}"s, "{\"end\":true}]}"s, "\\u0000 \\"s,
        "\0"s, "\x01\x0B\x1F\x7F"s, "\u202Egnp.exe"s, "\uFEFF\u200B\u2028\u2029"s, "\uFFFE\uFFFF"s,
        "Z\u0351\u036B\u0343"s, "😀👩‍👩‍👧"s, "=cmd|'/c calc'!A1"s, "${jndi:ldap://x}"s,
        "%00%0d%0a"s, "\r\n\r"s, std::string(text_policy::longest_text, 'x')}) {
    RecordSet set = small();
    const Record record = revision("head/product", {}, text, text, "");
    set.add(record);
    const auto read = read_charter_file(write_charter_file(set), "x");
    REQUIRE(read.ok());
    CHECK(read.value().set == set);
    REQUIRE(read.value().set.find(record.id));
    CHECK(as_revision(*read.value().set.find(record.id)).value == Value(text));
    CHECK(read_charter_file(replaced(write_charter_file(set), "\n", ""), "x").value().set == set);
  }
}

}  // namespace hostile_file_test
