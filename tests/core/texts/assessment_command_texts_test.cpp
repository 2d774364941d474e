// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_command_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_assessment_command_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("assessment command texts: both languages say the same, and the help fits a terminal") {
  trial::check_both_languages(trial::texts_of(assessment_command_texts(Language::danish)),
                              trial::texts_of(assessment_command_texts(Language::english)));
  for (const Language language : {Language::danish, Language::english})
    trial::check_fits_a_terminal(assessment_command_texts(language).help_assess);
}

}  // namespace texts_assessment_command_texts_test
