// SPDX-License-Identifier: MPL-2.0
#include "core/texts/compare_texts.h"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("compare texts: every text is there in both languages, with the same places to fill") {
  constexpr std::size_t count = sizeof(CompareTexts) / sizeof(std::string_view);
  for (std::size_t index = 0; index < count; ++index) {
    std::string_view danish, english;
    const std::size_t at = index * sizeof danish;
    std::memcpy(&danish, reinterpret_cast<const char*>(&compare_texts(Language::danish)) + at, sizeof danish);
    std::memcpy(&english, reinterpret_cast<const char*>(&compare_texts(Language::english)) + at,
                sizeof english);
    CAPTURE(danish);
    CHECK_FALSE(danish.empty());
    CHECK_FALSE(english.empty());
    for (char digit = '1'; digit <= '9'; ++digit) {
      const std::string place = {'{', digit, '}'};
      CHECK((danish.find(place) == std::string_view::npos) ==
            (english.find(place) == std::string_view::npos));
    }
  }
}
