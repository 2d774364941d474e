// SPDX-License-Identifier: MPL-2.0
#include "core/outline/prose.h"

#include <doctest/doctest.h>

namespace outline_prose_test {

using namespace kommissorium::outline;

namespace {

Block paragraph(const char* text) { return Paragraph{{plain(text)}, ""}; }

}  // namespace

TEST_CASE("prose: paragraphs part at empty lines, other line ends stay") {
  CHECK(prose("En\nto\n \n\nTre ") == std::vector<Block>{paragraph("En\nto"), paragraph("Tre")});
  CHECK(prose("").empty());
  CHECK(prose(" \n\t\n").empty());
}

TEST_CASE("prose: lines with a dash, a star or a dot become a list") {
  const std::vector<Block> blocks = prose("Vi:\n- mødes\n• skriver\n* svarer\nSlut");
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0] == paragraph("Vi:"));
  CHECK(blocks[1] == Block(List{{{plain("mødes")}, {plain("skriver")}, {plain("svarer")}}}));
  CHECK(blocks[2] == paragraph("Slut"));
}

TEST_CASE("prose: a dash alone or without a blank is text") {
  CHECK(prose("-5 grader") == std::vector<Block>{paragraph("-5 grader")});
  CHECK(prose("-") == std::vector<Block>{paragraph("-")});
}

TEST_CASE("prose: invisible characters stand as visible markers in every tone") {
  for (const Run& run : {plain("a\x0B"), strong("a\x0B"), muted("a\x0B"), missing("a\x0B")}) {
    CHECK(run.text == "a[U+000B]");
  }
  CHECK(prose("\xE2\x80\xAEx") == std::vector<Block>{Paragraph{{{"[U+202E]x", Tone::plain, ""}}, ""}});
}

}  // namespace outline_prose_test
