// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_command_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_adoption_command_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("adoption command texts: every text is there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(adoption_command_texts(Language::danish)),
                              trial::texts_of(adoption_command_texts(Language::english)));
}

TEST_CASE("adoption command texts: no line of the help is wider than a terminal") {
  for (const Language language : {Language::danish, Language::english}) {
    const AdoptionCommandTexts& say = adoption_command_texts(language);
    for (const std::string_view help :
         {say.help_adopt, say.help_approve, say.help_reopen, say.help_versions, say.help_restore}) {
      trial::check_fits_a_terminal(help);
    }
  }
}

}  // namespace texts_adoption_command_texts_test
