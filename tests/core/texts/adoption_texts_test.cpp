// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_texts.h"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

using namespace kommissorium;
using namespace kommissorium::texts;

namespace {

constexpr std::size_t count = sizeof(AdoptionTexts) / sizeof(std::string_view);

std::string_view at(const AdoptionTexts& texts, std::size_t index) {
  std::string_view one;
  std::memcpy(&one, reinterpret_cast<const char*>(&texts) + index * sizeof one, sizeof one);
  return one;
}

}  // namespace

TEST_CASE("adoption texts: every text is there in both languages, with the same places to fill") {
  for (std::size_t index = 0; index < count; ++index) {
    const std::string_view danish = at(adoption_texts(Language::danish), index);
    const std::string_view english = at(adoption_texts(Language::english), index);
    CAPTURE(index);
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
