// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/canonical.h"

#include <doctest/doctest.h>

#include "core/json/parse.h"

namespace revisions_canonical_test {

using namespace kommissorium;
using revisions::canonical;
using revisions::Value;

namespace {

std::string canonical_of(std::string_view json) {
  const auto value = json::parse(json);
  REQUIRE(value.ok());
  return canonical(value.value());
}

}  // namespace

// The input/output pairs published with RFC 8785 (github.com/cyberphone/json-canonicalization, testdata) as
// far as they hold neither fractions nor keys beyond ASCII, which this format does not have; of two files the
// lines that apply.
TEST_CASE("canonical: the pairs published with RFC 8785 that apply") {
  CHECK(canonical_of("[\n  56,\n  {\n    \"d\": true,\n    \"10\": null,\n    \"1\": [ ]\n  }\n]") ==
        R"([56,{"1":[],"10":null,"d":true}])");
  CHECK(canonical_of("{\n  \"Unnormalized Unicode\":\"\\u1e0d\\u0307\"\n}\n") ==
        "{\"Unnormalized Unicode\":\"\xE1\xB8\x8D\xCC\x87\"}");
  CHECK(canonical_of("    \"this is a test string 1235\"") == "\"this is a test string 1235\"");
  CHECK(canonical_of(R"({
  "1": {"f": {"f": "hi","F": 5} ,"\n": 56},
  "10": { },
  "": "empty",
  "a": { },
  "111": [ { } ],
  "A": { }
})") == R"({"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}})");
  CHECK(canonical_of(R"({
  "escaping": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
})") == R"({"escaping":"€$\u000f\nA'B\"\\\\\"/","literals":[null,true,false]})");
  CHECK(canonical_of(R"({"1": "One", "</script>": "Browser Challenge", "0": "Control\u007f"})") ==
        "{\"0\":\"Control\x7F\",\"1\":\"One\",\"</script>\":\"Browser Challenge\"}");
}

TEST_CASE("canonical: every character below U+0020 has exactly one escape") {
  std::string all;
  for (char c = 0; c < 0x20; ++c) all += c;
  CHECK(
      canonical(Value(all)) ==
      R"("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f)"
      R"(\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f")");
}

TEST_CASE("canonical: nothing but quotes, backslashes and controls is escaped") {
  CHECK(canonical(Value("/<>&'\x7F æ \u2028 😀")) == "\"/<>&'\x7F æ \u2028 😀\"");
  CHECK(canonical(Value("\"\\")) == R"("\"\\")");
}

TEST_CASE("canonical: integers to the edges") {
  CHECK(canonical(Value(0)) == "0");
  CHECK(canonical(Value(-1)) == "-1");
  CHECK(canonical(Value(std::int64_t{9007199254740991})) == "9007199254740991");
  CHECK(canonical(Value(std::int64_t{-9007199254740991})) == "-9007199254740991");
  CHECK(canonical_of("-0") == "0");
}

TEST_CASE("canonical: empty things and nesting") {
  CHECK(canonical(Value()) == "null");
  CHECK(canonical(Value(Value::Array{})) == "[]");
  CHECK(canonical(Value(Value::Object{})) == "{}");
  CHECK(canonical(Value(Value::Array{Value::Array{}, Value::Object{{"a", ""}}, false})) ==
        R"([[],{"a":""},false])");
}

}  // namespace revisions_canonical_test
