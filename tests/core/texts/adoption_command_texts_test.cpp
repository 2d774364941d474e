// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_command_texts.h"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

using namespace kommissorium;
using namespace kommissorium::texts;

namespace {

constexpr std::size_t count = sizeof(AdoptionCommandTexts) / sizeof(std::string_view);

std::string_view at(const AdoptionCommandTexts& texts, std::size_t index) {
  std::string_view one;
  std::memcpy(&one, reinterpret_cast<const char*>(&texts) + index * sizeof one, sizeof one);
  return one;
}

}  // namespace

TEST_CASE("adoption command texts: every text is there in both languages, with the same places to fill") {
  for (std::size_t index = 0; index < count; ++index) {
    const std::string_view danish = at(adoption_command_texts(Language::danish), index);
    const std::string_view english = at(adoption_command_texts(Language::english), index);
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

TEST_CASE("adoption command texts: no line of the help is wider than a terminal") {
  for (const Language language : {Language::danish, Language::english}) {
    const AdoptionCommandTexts& say = adoption_command_texts(language);
    for (const std::string_view help :
         {say.help_adopt, say.help_approve, say.help_reopen, say.help_versions, say.help_restore}) {
      CHECK(help.ends_with('\n'));
      std::size_t width = 0;
      for (const char c : help) {
        if ((static_cast<unsigned char>(c) & 0xc0u) == 0x80u) continue;
        width = c == '\n' ? 0 : width + 1;
        CHECK(width <= 90);
      }
    }
  }
}
