// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/plain_lines.h"

#include <doctest/doctest.h>

namespace command_line_plain_lines_test {

using kommissorium::programs::command_line::labelled;

TEST_CASE("plain lines: one line beside its label, several below it") {
  CHECK(labelled("Mødested", "Odense", 0) == "Mødested: Odense\n");
  CHECK(labelled("Mødested", "", 2) == "  Mødested:\n");
  CHECK(labelled("Formål", "Et.\n\nTo.", 2) == "  Formål:\n    Et.\n\n    To.\n");
  CHECK(labelled("Mødes I?", "Ja", 0) == "Mødes I? Ja\n");
}

TEST_CASE(
    "plain lines: what would steer a terminal or hide stands as a visible mark, in one line of its own") {
  CHECK(labelled("a\nb", "x", 0) == "a b: x\n");
  CHECK(labelled("a", "\x1b[2J", 0) == "a: [U+001B][2J\n");
  CHECK(labelled("\xE2\x80\xAE", "\xE2\x80\xAE", 0) == "[U+202E]: [U+202E]\n");
  CHECK(labelled("a", "x\r\ny", 0) == "a:\n  x\n  y\n");
}

}  // namespace command_line_plain_lines_test
