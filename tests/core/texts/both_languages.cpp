// SPDX-License-Identifier: MPL-2.0
#include "tests/core/texts/both_languages.h"

#include <doctest/doctest.h>

#include <string>

namespace kommissorium::texts::trial {

void check_both_languages(const std::vector<std::string_view>& danish,
                          const std::vector<std::string_view>& english) {
  REQUIRE(danish.size() == english.size());
  REQUIRE_FALSE(danish.empty());
  for (std::size_t index = 0; index < danish.size(); ++index) {
    CAPTURE(index);
    CAPTURE(danish[index]);
    CHECK_FALSE(danish[index].empty());
    CHECK_FALSE(english[index].empty());
    for (char digit = '1'; digit <= '9'; ++digit) {
      const std::string place = {'{', digit, '}'};
      CHECK((danish[index].find(place) == std::string_view::npos) ==
            (english[index].find(place) == std::string_view::npos));
    }
  }
}

void check_fits_a_terminal(std::string_view help) {
  CAPTURE(help);
  CHECK(help.ends_with('\n'));
  std::size_t width = 0;
  for (const char c : help) {
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;
    width = c == '\n' ? 0 : width + 1;
    CHECK(width <= 90);
  }
}

}  // namespace kommissorium::texts::trial
