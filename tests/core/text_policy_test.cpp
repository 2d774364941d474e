// SPDX-License-Identifier: MPL-2.0
#include "core/text_policy.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core_text_policy_test {

using namespace kommissorium;
using namespace std::string_literals;

namespace {

// Texts people do write, in many scripts, and texts that break programs. None holds a mark that is dropped or
// hidden.
const std::vector<std::string> harmless{
    "",
    "Kommissorium for styregruppen",
    "æøåÆØÅ é ü ß ñ ł ő ș",
    "Ελληνικά, кириллица, עברית, العربية, हिन्दी, ไทย, 中文, 日本語, 한국어",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇰 👍🏽 ☃️",
    "क्‍ष नُ می‌خواهم",
    "e\u0301 ḍ̇ "
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂"
    "̌"
    "̌"
    "͘",
    "𝕳𝖆𝖓𝖉 \U0010FFFD \uE000 \uD7FF",
    "<script>alert('x')</script> <img src=x onerror=alert(1)> </textarea> ]]> <!-- --> &amp; &#0;",
    "'; DROP TABLE members; -- \" OR 1=1 %s %n ${7*7} {{7*7}} ../../etc/passwd",
    "null undefined NaN Infinity true 0 -1 1e400 0x7fffffff \\u0000 \\ / \\\\",
    "tab\there\nand a new line\n\n  leading and trailing blanks  ",
    "\u00A0no-break \u00ADsoft \u2028line \u2029paragraph \u3000wide",
};

}  // namespace

TEST_CASE("text policy: well-formed UTF-8 of every length is accepted, to the edges of its ranges") {
  for (const std::string& text : harmless) CHECK(text_policy::is_utf8(text));
  for (const char* edge : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xEC\xBF\xBF", "\xED\x80\x80",
                           "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80",
                           "\xF3\xBF\xBF\xBF", "\xF4\x80\x80\x80", "\xF4\x8F\xBF\xBF"})
    CHECK(text_policy::is_utf8(edge));
  CHECK(text_policy::is_utf8("\0"s));
}

TEST_CASE("text policy: ill-formed UTF-8 is refused wherever it stands") {
  const std::vector<std::string> ill_formed{
      "\x80",              // a following byte alone
      "\xBF",              //
      "\xC0\x80",          // overlong NUL
      "\xC1\xBF",          // overlong U+007F
      "\xE0\x9F\xBF",      // overlong U+07FF
      "\xF0\x8F\xBF\xBF",  // overlong U+FFFF
      "\xED\xA0\x80",      // surrogate U+D800
      "\xED\xBF\xBF",      // surrogate U+DFFF
      "\xF4\x90\x80\x80",  // above U+10FFFF
      "\xF5\x80\x80\x80",  //
      "\xFE",
      "\xFF",
      "\xC3",
      "\xE2\x82",
      "\xF0\x9F\x98",  // cut short
      "\xC3(",
      "\xE2\x28\xA1",
      "\xE2\x82\x28",
      "\xF0\x9F\x98\x28",
      "\xF0\x28\x8C\xBC",
      "\xE6",  // Latin-1 for æ
  };
  for (const std::string& bytes : ill_formed) {
    CAPTURE(bytes.size());
    CHECK_FALSE(text_policy::is_utf8(bytes));
    CHECK_FALSE(text_policy::is_utf8("før" + bytes));
    CHECK_FALSE(text_policy::is_utf8(bytes + "efter"));
  }
}

TEST_CASE("text policy: every code point survives or is named, none is lost in silence") {
  for (char32_t code = 1; code <= 0x10FFFF; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    if (code > 0x3000 && code < 0xFE00 && code % 97 != 0) continue;  // the long scripts: a sample
    if (code > 0x10000 && code % 1021 != 0) continue;
    std::string text;
    const auto follow = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
    if (code < 0x80)
      text.push_back(static_cast<char>(code));
    else if (code < 0x800)
      text = {static_cast<char>(0xC0 | code >> 6), follow(code)};
    else if (code < 0x10000)
      text = {static_cast<char>(0xE0 | code >> 12), follow(code >> 6), follow(code)};
    else
      text = {static_cast<char>(0xF0 | code >> 18), follow(code >> 12), follow(code >> 6), follow(code)};
    if (!text_policy::is_utf8(text)) FAIL_CHECK("refused: " << static_cast<unsigned>(code));
    const bool hidden = text_policy::hidden_marks(text) == 1;
    const std::string shown = text_policy::shown(text);
    const bool right =
        hidden ? shown.starts_with("[U+") && shown.ends_with("]") : shown == (code == '\r' ? "\n" : text);
    if (!right) FAIL_CHECK("shown wrongly: " << static_cast<unsigned>(code));
  }
}

TEST_CASE("text policy: typed text keeps everything people write") {
  for (const std::string& text : harmless) {
    CHECK(text_policy::typed(text) == text);
    CHECK(text_policy::shown(text) == text);
    CHECK(text_policy::hidden_marks(text) == 0);
  }
}

TEST_CASE("text policy: every kind of line end becomes one line feed") {
  CHECK(text_policy::typed("a\r\nb\rc\nd\r\r\ne\r") == "a\nb\nc\nd\n\ne\n");
  CHECK(text_policy::shown("a\r\nb\rc") == "a\nb\nc");
  CHECK(text_policy::hidden_marks("a\r\nb\rc") == 0);
}

TEST_CASE(
    "text policy: control characters are dropped while typing and shown by name when they came from "
    "outside") {
  const std::string text = "a\0b\x01\x0B\x0C\x1B\x1F\x7F\u0080\u0085\u009F\uFFFE\uFFFFz"s;
  CHECK(text_policy::typed(text) == "abz");
  CHECK(
      text_policy::shown(text) ==
      "a[U+0000]b[U+0001][U+000B][U+000C][U+001B][U+001F][U+007F][U+0080][U+0085][U+009F][U+FFFE][U+FFFF]z");
  CHECK(text_policy::hidden_marks(text) == 12);
}

TEST_CASE(
    "text policy: marks that turn the direction or take no room stay in the data and are shown by name") {
  const std::string text =
      "\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";
  CHECK(text_policy::typed(text) == text);
  CHECK(text_policy::hidden_marks(text) == 15);
  CHECK(text_policy::shown(text) ==
        "[U+061C][U+200B][U+200E][U+200F][U+202A][U+202B][U+202C][U+202D][U+202E][U+2060][U+2066][U+2067][U+"
        "2068]"
        "[U+2069][U+FEFF]");
}

TEST_CASE("text policy: a sentence turned round by a direction mark cannot be read as another one") {
  CHECK(text_policy::shown("udgift \u202Eregdnep\u202C") == "udgift [U+202E]regdnep[U+202C]");
}

TEST_CASE("text policy: what was typed or shown once stays as it is the second time") {
  for (std::string text : harmless) {
    text += "\r\n\x0B\u202E";
    CHECK(text_policy::typed(text_policy::typed(text)) == text_policy::typed(text));
    CHECK(text_policy::shown(text_policy::shown(text)) == text_policy::shown(text));
    CHECK(text_policy::hidden_marks(text_policy::shown(text)) == 0);
  }
}

TEST_CASE("text policy: bytes that are no UTF-8 break the contract but not the program") {
  CHECK(text_policy::typed("a\xFFz") == "a\xFFz");
  CHECK(text_policy::hidden_marks("\xE2\x82") == 0);
}

}  // namespace core_text_policy_test
