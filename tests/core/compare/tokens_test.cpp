// SPDX-License-Identifier: MPL-2.0
#include "core/compare/tokens.h"

#include <doctest/doctest.h>

#include <string>

namespace compare_tokens_test {

using namespace kommissorium::compare;

namespace {

/// The tokens with a stroke between them.
std::string cut(std::string_view text) {
  std::string out;
  for (const Token& token : tokens(text)) out += (out.empty() ? "" : "|") + std::string(token.text);
  return out;
}

}  // namespace

TEST_CASE("tokens: words, blanks, line ends and signs stand apart") {
  CHECK(cut("Vi mødes tit, i København.") == "Vi| |mødes| |tit|,| |i| |København|.");
  CHECK(cut("a  \t b") == "a|  \t |b");
  CHECK(cut("a\n\nb\r\nc\rd") == "a|\n|\n|b|\r\n|c|\r|d");
  CHECK(tokens("").empty());
  CHECK(tokens("a\n")[1].kind == TokenKind::line_end);
  CHECK(tokens(" ")[0].kind == TokenKind::blank);
  CHECK(tokens("?")[0].kind == TokenKind::punctuation);
}

TEST_CASE("tokens: an amount and a date are one, the sign behind them is not") {
  CHECK(cut("OS2eksempel 24-11-2026.") == "OS2eksempel| |24-11-2026|.");
  CHECK(cut("1.000.000,50 kr., 2,5 %") == "1.000.000,50| |kr|.|,| |2,5| |%");
  CHECK(cut("1.a -5 3- 7..8 9,-") == "1|.|a| |-|5| |3|-| |7|.|.|8| |9|,|-");
}

TEST_CASE("tokens: quotation marks and dashes of any kind are signs, wide and invisible blanks are blanks") {
  CHECK(cut("„ja“ – »nej«…") == "„|ja|“| |–| |»|nej|«|…");
  CHECK(cut("a\xC2\xA0\xE2\x80\x89"
            "b") == "a|\xC2\xA0\xE2\x80\x89|b");
  CHECK(tokens("\xE2\x80\x8B")[0].kind == TokenKind::blank);
}

TEST_CASE("tokens: letters, emoji and the marks that belong to them are never cut") {
  for (const std::string word :
       {"æøåÆØÅ", "smørrebrød",
        "A\xCC\x8A"
        "rhus",
        "😀", "👩\xE2\x80\x8D💻", "👍🏽", "🇩🇰", "#\xEF\xB8\x8F\xE2\x83\xA3", "Ελλάδα", "Привет"}) {
    CAPTURE(word);
    CHECK(tokens(word).size() == 1);
    CHECK(cut("x " + word + " y") == "x| |" + word + "| |y");
  }
}

TEST_CASE("tokens: bytes that are no text come back as they were") {
  for (const std::string bytes : {"\xFF\xFE", "a\xC3", "\xE2\x80", "\x80\x80 \xF0\x9F", "\xF0\x9F\x98 \xC3\n",
                                  "\xC0\x80\xED\xA0\x80"}) {
    std::string joined;
    for (const Token& token : tokens(bytes)) joined += token.text;
    CHECK(joined == bytes);
  }
}

TEST_CASE("tokens: only blanks is nothing but blanks, and a line end is more") {
  CHECK(only_blanks(""));
  CHECK(only_blanks(" \t\xC2\xA0"));
  CHECK_FALSE(only_blanks(" \n"));
  CHECK_FALSE(only_blanks(" ."));
}

}  // namespace compare_tokens_test
