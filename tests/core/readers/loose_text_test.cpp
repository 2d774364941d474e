// SPDX-License-Identifier: MPL-2.0
#include "core/readers/loose_text.h"

#include <doctest/doctest.h>

namespace readers_loose_text_test {

using kommissorium::readers::is_loose_text;

TEST_CASE(
    "loose text: notes and letters are; files of ours, also damaged ones, and what is no text are not") {
  CHECK(is_loose_text("Kommissorium for styregruppen\n\n1. Form\xC3\xA5l"));
  CHECK(is_loose_text("\xEF\xBB\xBF  noter"));
  for (const char* text : {"", " \n", "{\"format\":", "[1", "<<<<<<< HEAD\n{\"id\":\"ab\"",
                           "\xFF\xFE"
                           "a"})
    CHECK_FALSE(is_loose_text(text));
  CHECK_FALSE(is_loose_text(std::string_view("a\0b", 3)));
}

}  // namespace readers_loose_text_test
