// SPDX-License-Identifier: MPL-2.0
// What is JSON and what is not, one case a line. y: JSON this program reads. n: not JSON. r: JSON that the
// format refuses.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/json/parse.h"

namespace json_parse_suite_test {

using namespace std::string_literals;

namespace {

struct Case {
  char kind;
  std::string text;
};

const std::vector<Case> cases{
    // arrays
    {'y', "[]"},
    {'y', "[[]]"},
    {'y', "[[],[[]],[]]"},
    {'y', "[1,2,3]"},
    {'y', "[null,1,\"1\",{}]"},
    {'y', " [ 1 , 2 ] "},
    {'y', "[\n\t1\r\n]"},
    {'y', "[\"\"]"},
    {'n', "["},
    {'n', "]"},
    {'n', "[1"},
    {'n', "[1,"},
    {'n', "[1,]"},
    {'n', "[,1]"},
    {'n', "[1,,2]"},
    {'n', "[1 2]"},
    {'n', "[1]]"},
    {'n', "[[1]"},
    {'n', "[1}"},
    {'n', "[1;2]"},
    {'n', "[1:2]"},
    {'n', "[\"a\" \"b\"]"},
    {'n', "[...]"},
    {'n', "[] []"},
    {'n', "[],"},
    {'n', "[\v]"},
    {'n', "[\f]"},
    {'n', "[\u00A0]"},
    {'n', "[\u2028]"},
    // objects
    {'y', "{}"},
    {'y', "{\"a\":1}"},
    {'y', "{\"\":0}"},
    {'y', "{\"a\":{\"b\":[]}}"},
    {'y', "{ \"a\" : 1 , \"b\" : 2 }"},
    {'y', R"({"a\u0000b":1})"},
    {'y', "{\"æ\":1}"},
    {'y', R"({"a":1,"A":2})"},
    {'n', "{"},
    {'n', "}"},
    {'n', "{\"a\"}"},
    {'n', "{\"a\":}"},
    {'n', "{\"a\":1,}"},
    {'n', "{,\"a\":1}"},
    {'n', "{a:1}"},
    {'n', "{'a':1}"},
    {'n', "{1:1}"},
    {'n', "{null:1}"},
    {'n', "{\"a\",1}"},
    {'n', "{\"a\" 1}"},
    {'n', "{\"a\"::1}"},
    {'n', "{\"a\":1 \"b\":2}"},
    {'n', "{\"a\":1}}"},
    {'n', "{\"a\":1"},
    {'n', "{\"a\":1]"},
    {'n', "{\"a\":1,,\"b\":2}"},
    {'n', "{[]:1}"},
    {'n', "{\"a\":1}#"},
    {'n', "{\"a\":1}//"},
    {'n', "{\"a\":/*x*/1}"},
    {'n', "{}{}"},
    {'r', R"({"a":1,"a":1})"},
    {'r', R"({"a":{"b":0,"b":1}})"},
    // numbers
    {'y', "0"},
    {'y', "-0"},
    {'y', "-1"},
    {'y', "10"},
    {'y', "[9007199254740991]"},
    {'y', " 7 "},
    {'n', "01"},
    {'n', "-01"},
    {'n', "+1"},
    {'n', "-"},
    {'n', "--1"},
    {'n', "1-"},
    {'n', ".5"},
    {'n', "1."},
    {'n', "1.e1"},
    {'n', "1e"},
    {'n', "1e+"},
    {'n', "0x10"},
    {'n', "1_000"},
    {'n', "1 000"},
    {'n', "NaN"},
    {'n', "Infinity"},
    {'n', "-Infinity"},
    {'n', "1a"},
    {'n', "\uFF11"},
    {'n', "0b1"},
    {'n', "1,0"},
    {'r', "1.0"},
    {'r', "1e0"},
    {'r', "1E400"},
    {'r', "-1E-400"},
    {'r', "9007199254740992"},
    {'r', "99999999999999999999999"},
    // words
    {'y', "true"},
    {'y', "false"},
    {'y', "null"},
    {'y', "[true,false,null]"},
    {'n', "True"},
    {'n', "TRUE"},
    {'n', "tru"},
    {'n', "truee"},
    {'n', "nul"},
    {'n', "nil"},
    {'n', "undefined"},
    {'n', "yes"},
    {'n', "true false"},
    {'n', "[fals]"},
    // strings
    {'y', "\"\""},
    {'y', "\"a\""},
    {'y', R"("\"\\\/\b\f\n\r\t")"},
    {'y', R"("\u00E6\u00e6")"},
    {'y', R"("\uD834\uDD1E")"},
    {'y', R"("\u0000")"},
    {'y', R"("\uFFFE\uFFFF")"},
    {'y', "\"\x7F\""},
    {'y', "\"\u2028\u2029\""},
    {'y', "\"\uFEFF\""},
    {'y', "\"\U0010FFFF\""},
    {'y', R"("\\u0061")"},
    {'y', R"("/* no comment */ // none")"},
    {'y', "\"'\""},
    {'n', "\""},
    {'n', "\"a"},
    {'n', "a\""},
    {'n', "'a'"},
    {'n', "\"\\\""},
    {'n', R"("\x41")"},
    {'n', R"("\a")"},
    {'n', R"("\u")"},
    {'n', R"("\u00")"},
    {'n', R"("\u00G0")"},
    {'n', R"("\U00000041")"},
    {'n', R"("\0")"},
    {'n', "\"tab\there\""},
    {'n', "\"line\nbreak\""},
    {'n', "\"\x1F\""},
    {'n', "\"a\"b"},
    {'n', "\"a\" \"b\""},
    {'n', R"("\'")"},
    {'n', "\"\\\n\""},
    {'n', "\"\\ud83d\\u\""},
    {'n', "\u201Ca\u201D"},
    {'r', R"("\uD800")"},
    {'r', R"("\uDFFF")"},
    {'r', R"("\uD800\u0041")"},
    {'r', R"(["\uDC00\uD800"])"},
    // bytes
    {'y', "\xEF\xBB\xBF{}"},
    {'n', "\xEF\xBB{}"},
    {'n', "\xFE\xFF"},
    {'n', "\"\xC3\x28\""},
    {'n', "\"\xC0\xAF\""},
    {'n', "\"\xF4\x90\x80\x80\""},
    {'n', "\"\xED\xA0\x80\""},
    {'n', "[\xE5]"},
    {'n', "\0"s},
    {'n', "[]\0"s},
    {'n', "[\0]"s},
    {'n', "\"\0\""s},
    {'n', ""},
    {'n', " "},
    {'n', "\xEF\xBB\xBF"},
    {'n', "*"},
    {'n', "<?xml?>"},
    {'n', "<html></html>"},
    {'n', "abc"},
    {'n', "PK\x03\x04"},
    {'n', "%PDF-1.7"},
    {'n', "a=1"},
    {'n', "\x1F\x8B"},
};

}  // namespace

TEST_CASE(
    "json: what is JSON is read, what is not is refused, and what the format does not allow is refused") {
  for (const Case& one : cases) {
    CAPTURE(one.kind);
    CAPTURE(one.text);
    CHECK(kommissorium::json::parse(one.text).ok() == (one.kind == 'y'));
  }
}

TEST_CASE("json: no beginning of a text that is cut short is taken for the whole") {
  for (const Case& one : cases) {
    if (one.kind != 'y' || one.text.find_first_of("[{\"") == std::string::npos) continue;
    const std::size_t whole = one.text.find_last_of("]}\"") + 1;
    for (std::size_t length = 0; length < whole; ++length) {
      CAPTURE(one.text);
      CAPTURE(length);
      CHECK_FALSE(kommissorium::json::parse(one.text.substr(0, length)).ok());
    }
  }
}

}  // namespace json_parse_suite_test
