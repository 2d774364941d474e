// SPDX-License-Identifier: MPL-2.0
#include "core/json/text_places.h"

#include <doctest/doctest.h>

namespace json_text_places_test {

using namespace kommissorium;
using namespace kommissorium::json;

namespace {

std::string slice(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.end - span.begin));
}

Problem problem_of(std::string_view text) {
  const Result<void> accepted = accept(text);
  REQUIRE_FALSE(accepted.ok());
  return accepted.error().problem;
}

}  // namespace

TEST_CASE("text places: any number of JSON is accepted, whatever its size") {
  for (const char* text : {"0", "-0", "1.50", "1e400", "-1E-999", "[0.1,1E+2]",
                           "123456789012345678901234567890", "{\"1.5.5\":1.5}", "[1 , 2]", "\"1.\""}) {
    CAPTURE(text);
    CHECK(accept(text).ok());
  }
}

TEST_CASE("text places: what only looks like a number is refused, and so is everything else parse refuses") {
  for (const char* text :
       {"01",    "-",     "1.",   ".5",         "+1",    "1e",  "1e+", "--1",  "1.5.5", "0x1", "1-1", "[1 2]",
        "1e5e5", "true1", "[1,]", "{\"a\":1,}", "1true", "NaN", "\"a", "\"\\", "{1:2}", "[1}", "- 1"}) {
    CAPTURE(text);
    CHECK(problem_of(text) == Problem::not_json);
  }
  CHECK(problem_of("") == Problem::empty_file);
  CHECK(problem_of("{\"a\":1.5,\"\\u0061\":2.5}") == Problem::duplicate_key);
  CHECK(problem_of("\"\\ud800\"") == Problem::lone_surrogate);
  CHECK(problem_of("\"\xff\"") == Problem::not_utf8);
  CHECK(problem_of(std::string_view("[\0]", 3)) == Problem::contains_nul);
  CHECK(problem_of(std::string(33, '[') + std::string(33, ']')) == Problem::too_deep);
  CHECK(problem_of(std::string(largest_file + 1, ' ')) == Problem::too_large);
}

TEST_CASE("text places: an error keeps its line, with numbers before it") {
  const Result<void> accepted = accept("[1.25,\n1e999,\n  ,3]");
  REQUIRE_FALSE(accepted.ok());
  CHECK(accepted.error().place.line == 3);
}

TEST_CASE("text places: members and items are found where they stand") {
  const std::string text =
      "\xEF\xBB\xBF {\"a\\\"}\" : [1.50 ,{\"x\":[]} , \"]\"],\n\"b\":{ },\"c\":tru\x65}\n";
  REQUIRE(accept(text).ok());
  const Span whole = whole_value(text);
  CHECK(slice(text, whole) == text.substr(4, text.size() - 5));
  const std::vector<MemberPlace> members = members_at(text, whole);
  REQUIRE(members.size() == 3);
  CHECK(members[0].name == "a\"}");
  CHECK(slice(text, members[0].named) == "\"a\\\"}\"");
  CHECK(kind_of(text, members[0].value) == ValueKind::array);
  const std::vector<Span> items = items_at(text, members[0].value);
  REQUIRE(items.size() == 3);
  CHECK(slice(text, items[0]) == "1.50");
  CHECK(kind_of(text, items[0]) == ValueKind::number);
  CHECK(slice(text, items[1]) == "{\"x\":[]}");
  CHECK(text_at(text, items[2]) == "]");
  CHECK(members_at(text, members[1].value).empty());
  CHECK(slice(text, members[2].value) == "true");
  CHECK(kind_of(text, members[2].value) == ValueKind::boolean);
  CHECK(line_at(text, members[1].named.begin) == 2);
  CHECK(items_at(text, whole).empty());
  CHECK(members_at(text, items[0]).empty());
  CHECK(text_at(text, items[0]).empty());
  CHECK(kind_of("null", {0, 4}) == ValueKind::null);
}

TEST_CASE("text places: a text is decoded, pairs of surrogates too") {
  const std::string text = "\"\\ud83d\\ude00 \\u00e6\\n\"";
  CHECK(text_at(text, whole_value(text)) == "😀 æ\n");
}

}  // namespace json_text_places_test
