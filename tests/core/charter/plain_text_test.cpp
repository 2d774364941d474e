// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"

#include <doctest/doctest.h>

namespace charter_plain_text_test {

using namespace kommissorium::charter;

TEST_CASE("plain text: white space of any script is nothing written") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \t\n\r"));
  CHECK(is_blank("\xC2\xA0\xE3\x80\x80\xE2\x80\x8B\xEF\xBB\xBF\xE2\x81\xA0"));
  CHECK_FALSE(is_blank(" . "));
  CHECK_FALSE(is_blank("\xC2\xA0å"));
}

TEST_CASE("plain text: trimming takes both ends and leaves the middle") {
  CHECK(trimmed(" \xC2\xA0 Åse  Ø \n\xC2\xA0") == "Åse  Ø");
  CHECK(trimmed("   ").empty());
  CHECK(trimmed("à") == "à");  // its last byte is 0xA0
}

TEST_CASE("plain text: lines become one line without losing a word") {
  CHECK(one_line("OS2\neksempel") == "OS2 eksempel");
  CHECK(one_line("\nOS2\n\n\neksempel\n") == "OS2 eksempel");
  CHECK(one_line("OS2 ") == "OS2 ");
  CHECK(one_line("\n").empty());
}

TEST_CASE("plain text: Danish letters have small ones") {
  CHECK(lowered("ÆØÅ Navn") == "æøå navn");
  CHECK(lowered_first("Styregruppe OS2") == "styregruppe OS2");
  CHECK(lowered_first("Ældreråd") == "ældreråd");
  CHECK(lowered_first("").empty());
  CHECK(lowered("é") == "é");
}

TEST_CASE("plain text: a long text is shortened at a blank, never inside a letter") {
  CHECK(shortened("Kort", 10) == "Kort");
  CHECK(shortened(" Kort\nog godt ", 20) == "Kort og godt");
  CHECK(shortened("Vi mødes hver måned", 10) == "Vi mødes …");
  CHECK(shortened("æøåæøåæøåæøå", 5) == "æøåæø …");
  CHECK(shortened("æøåæø", 5) == "æøåæø");
  CHECK(shortened("", 5).empty());
}

}  // namespace charter_plain_text_test
