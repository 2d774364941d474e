// SPDX-License-Identifier: MPL-2.0
#include "core/writers/markdown_text.h"

#include <doctest/doctest.h>

namespace writers_markdown_text_test {

using namespace kommissorium;
using outline::Tone;
using writers::markdown_text;
using writers::MarkdownPlace;

namespace {

std::string text(std::string_view words) { return markdown_text(words, MarkdownPlace{}); }
std::string cell(std::string_view words) {
  return markdown_text(words, MarkdownPlace{MarkdownPlace::Kind::one_line});
}

}  // namespace

TEST_CASE("markdown text: ordinary sentences stay as they were written") {
  for (const char* same :
       {"Vi mødes hver måned, og det er nok (normalt).", "Pris: 4.500 kr. - hver!", "12:30-14:00",
        "-5 grader", "+45 12345678", "=x", "#a b#", "A/B; C", "snake_case_name", "50 % + moms", "Anna's",
        "\"citat\"", "R&D 4", "C# x", "et = to", "1.2 tekst"}) {
    CHECK(text(same) == same);
  }
}

TEST_CASE("markdown text: what would be markup has a backslash before it") {
  CHECK(text("*a* _b_ `c` ~d~ [e](f) <g> h|i \\j") ==
        "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g> h\\|i \\\\j");
  CHECK(text("&amp; &#60; R&D &") == "\\&amp; \\&#60; R&D &");
  CHECK(text("# a") == "\\# a");
  CHECK(text("- a") == "\\- a");
  CHECK(text("+ a") == "\\+ a");
  CHECK(text("> a") == "\\> a");
  CHECK(text("1. a") == "1\\. a");
  CHECK(text("12) a") == "12\\) a");
  CHECK(text("a\n===\n---\n- b\n:-\n2. c") == "a\\\n\\===\\\n\\---\\\n\\- b\\\n\\:-\\\n2\\. c");
  CHECK(cell("a #") == "a \\#");
  CHECK(text("$x$") == "\\$x\\$");
}

TEST_CASE("markdown text: addresses people wrote become no links, and names no pictures") {
  CHECK(text("https://a.dk HTTP://b.dk www.c.dk WWW.d.dk") ==
        "https\\://a.dk HTTP\\://b.dk www\\.c.dk WWW\\.d.dk");
  CHECK(text("anna@example.org @anna") == "anna<!-- -->@example.org @anna");
  CHECK(text(":smile: 12:30:45") == ":<!-- -->smile: 12:30:45");
}

TEST_CASE("markdown text: parts that belong together are looked at together") {
  const MarkdownPlace place;
  CHECK(markdown_text({{"www", Tone::plain, ""}, {".a.dk", Tone::muted, ""}}, place) == "www\\.a.dk");
  CHECK(markdown_text({{"1", Tone::plain, ""}, {". a", Tone::plain, ""}}, place) == "1\\. a");
}

TEST_CASE("markdown text: line ends are hard breaks, and blanks at both ends go") {
  CHECK(text("  a \n\n b\t c \n") == "a\\\n\\\nb c");
  CHECK(markdown_text("a\nb", MarkdownPlace{MarkdownPlace::Kind::lines, 2}) == "a\\\n  b");
  CHECK(cell("\na\nb\n") == "a<br>b");
  CHECK(text("") == "");
  CHECK(text(" \n ") == "");
}

TEST_CASE("markdown text: emphasis stands where stars are sure to be read so, else as an element") {
  const MarkdownPlace place;
  const auto toned = [&](const char* before, const char* words, const char* after) {
    return markdown_text({{before, Tone::plain, ""}, {words, Tone::strong, ""}, {after, Tone::plain, ""}},
                         place);
  };
  CHECK(toned("a ", "b c", " d") == "a **b c** d");
  CHECK(toned("a", " Åb ", "d") == "a **Åb** d");
  CHECK(toned("a", "(b)", "d") == "a<strong>(b)</strong>d");
  CHECK(toned("", "Dato:", " i dag") == "**Dato:** i dag");
  CHECK(toned("", "Dato:", "i dag") == "<strong>Dato:</strong>i dag");
  CHECK(markdown_text("Vedtaget.", place, Tone::strong) == "**Vedtaget.**");
  CHECK(toned("a*", "b", "") == "a\\*<strong>b</strong>");
  CHECK(toned("a", "b", "*") == "a<strong>b</strong>\\*");
  CHECK(toned("a", " ", "d") == "a d");
  CHECK(markdown_text("mangler", place, Tone::missing) == "*mangler*");
  CHECK(markdown_text({{"a", Tone::strong, ""}, {"b", Tone::strong, ""}}, place) ==
        "<strong>a</strong>**b**");
}

TEST_CASE("markdown text: a link of ours is one, whatever its words and its address hold") {
  CHECK(markdown_text({{"a]b", Tone::plain, "https://x.dk/?a=1&b=(2)|`"}}, MarkdownPlace{}) ==
        "[a\\]b](<https://x.dk/?a=1&amp;b=(2)%7C%60>)");
  CHECK(markdown_text({{"a", Tone::plain, "javascript:x"}}, MarkdownPlace{}) == "a");
}

}  // namespace writers_markdown_text_test
