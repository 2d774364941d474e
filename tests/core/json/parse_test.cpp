// SPDX-License-Identifier: MPL-2.0
#include "core/json/parse.h"

#include <doctest/doctest.h>

#include <string>

namespace json_parse_test {

using namespace kommissorium;
using namespace std::string_literals;
using json::parse;
using revisions::Value;

namespace {

Error error_of(std::string_view text) {
  const auto parsed = parse(text);
  REQUIRE_FALSE(parsed.ok());
  return parsed.error();
}

Problem problem_of(std::string_view text) { return error_of(text).problem; }

std::string nested(int depth) {
  const auto n = static_cast<std::size_t>(depth);
  return std::string(n, '[') + std::string(n, ']');
}

}  // namespace

TEST_CASE("parse: every type arrives as itself") {
  const auto parsed = parse(R"( {"t":true,"n":null,"i":-12,"s":"æ","a":[1,[]],"o":{}} )");
  REQUIRE(parsed.ok());
  const Value& value = parsed.value();
  CHECK(*value.find("t") == Value(true));
  CHECK(value.find("n")->is_null());
  CHECK(*value.find("i") == Value(-12));
  CHECK(value.text_at("s") == "æ");
  CHECK(*value.find("a") == Value(Value::Array{1, Value::Array{}}));
  CHECK(value.find("o")->object()->empty());
}

TEST_CASE("parse: escapes become the characters they stand for") {
  CHECK(parse(R"("\"\\\/\b\f\n\r\t\u00e6\u20AC\ud83d\ude02")").value() == Value("\"\\/\b\f\n\r\tæ€😂"));
  CHECK(parse(R"("a\u0000b")").value() == Value("a\0b"s));
}

TEST_CASE("parse: one byte order mark at the start is accepted, a second one not") {
  CHECK(parse("\xEF\xBB\xBF[]").ok());
  CHECK(problem_of("\xEF\xBB\xBF\xEF\xBB\xBF[]") == Problem::not_json);
  CHECK(problem_of("[\xEF\xBB\xBF]") == Problem::not_json);
  CHECK(problem_of("\xFF\xFE[\0]\0"s) == Problem::contains_nul);
}

TEST_CASE("parse: nothing, blanks and a bare byte order mark are an empty file") {
  for (const char* text : {"", " ", "\r\n\t \n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
    CHECK(problem_of(text) == Problem::empty_file);
}

TEST_CASE("parse: a NUL is refused wherever it stands, with its line") {
  CHECK(problem_of("\0"s) == Problem::contains_nul);
  CHECK(problem_of("{\"a\":1}\0garbage"s) == Problem::contains_nul);
  CHECK(problem_of("\"a\0b\""s) == Problem::contains_nul);
  CHECK(error_of("[\n1,\n\0]"s).place.line == 3);
}

TEST_CASE("parse: bytes that are no UTF-8 are refused, with their line") {
  CHECK(problem_of("\"\xE6\"") == Problem::not_utf8);
  CHECK(problem_of("\"\xED\xA0\x80\"") == Problem::not_utf8);
  CHECK(error_of("[\n\"ok\",\n\"\xFF\"\n]").place.line == 3);
  CHECK(error_of("\"\xFF\"").place.line == 1);
}

TEST_CASE("parse: integers reach to ±(2^53-1) and not further") {
  CHECK(*parse("9007199254740991").value().integer() == 9007199254740991);
  CHECK(*parse("-9007199254740991").value().integer() == -9007199254740991);
  for (const char* text :
       {"9007199254740992", "-9007199254740992", "9223372036854775807", "-9223372036854775808",
        "9223372036854775808", "18446744073709551615", "18446744073709551616", "-9223372036854775809",
        "123456789012345678901234567890"}) {
    CAPTURE(text);
    CHECK(problem_of(text) == Problem::not_an_integer);
    CHECK(error_of(text).detail == text);
  }
}

TEST_CASE("parse: fractions and exponents are refused, even when they name an integer") {
  for (const char* text : {"1.0", "0.5", "-0.0", "1e2", "1E2", "1E+2", "1e-2", "1E400", "-1e400", "1e-400"}) {
    CAPTURE(text);
    CHECK(problem_of(text) == Problem::not_an_integer);
    CHECK(error_of(text).detail == text);
  }
}

TEST_CASE("parse: a very long number is named by its beginning") {
  const Error error = error_of(std::string(5000, '7'));
  CHECK(error.problem == Problem::not_an_integer);
  CHECK(error.detail == std::string(40, '7') + "...");
}

TEST_CASE("parse: 32 levels are accepted, 33 and 300000 are refused") {
  CHECK(parse(nested(32)).ok());
  CHECK(problem_of(nested(33)) == Problem::too_deep);
  CHECK(problem_of(nested(300'000)) == Problem::too_deep);
  std::string objects;
  for (int i = 0; i < 33; ++i) objects += "{\"a\":";
  CHECK(problem_of(objects + "1" + std::string(33, '}')) == Problem::too_deep);
  CHECK(parse(nested(34), 34).ok());
  CHECK_FALSE(parse(nested(35), 34).ok());
}

TEST_CASE("parse: two members of one name are refused, at every depth and however the name is written") {
  CHECK(problem_of(R"({"a":1,"a":1})") == Problem::duplicate_key);
  CHECK(problem_of(R"({"a":1,"\u0061":2})") == Problem::duplicate_key);
  CHECK(problem_of(R"([{"x":{"":1,"b":2,"":3}}])") == Problem::duplicate_key);
  CHECK(parse(R"({"a":{"a":1},"b":{"a":1}})").ok());
  const Error error = error_of("{\n\"a\":1,\n\"a\":2}");
  CHECK(error.place.line == 3);
  CHECK(error.place.field == "a");
}

TEST_CASE("parse: half of a surrogate pair is found and named as such") {
  for (const char* text : {R"("\ud800")", R"("\udc00")", R"("\ud800\ud800")", R"("\udbffx")", R"("\ud800\n")",
                           R"("\ude02\ud83d")", R"({"\ud800":1})"}) {
    CAPTURE(text);
    CHECK(problem_of(text) == Problem::lone_surrogate);
  }
}

TEST_CASE("parse: an error names the line and the member it stands in") {
  const Error number = error_of("{\"a\":1,\n\"b\":[2,\n3.5\n]}");
  CHECK(number.place.line == 3);
  CHECK(number.place.field == "b");
  CHECK(error_of("{\"a\":1,\n\"b\":?}").place.line == 2);
  CHECK(error_of("[1,\n2").place.line == 2);
  CHECK(error_of("[1]\n\n x").place.line == 3);
  CHECK(error_of("1.5\n").place.line == 1);
}

TEST_CASE("parse: more than ten million bytes are refused unread") {
  std::string big(json::largest_file, ' ');
  big.back() = '1';
  CHECK(parse(big).ok());
  big += '1';
  CHECK(problem_of(big) == Problem::too_large);
}

TEST_CASE("parse: more than a million values are refused") {
  std::string many = "[0";
  for (std::size_t i = 0; i < json::most_values; ++i) many += ",0";
  CHECK(problem_of(many + "]") == Problem::too_large);
}

}  // namespace json_parse_test
