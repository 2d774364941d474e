// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_assessment_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("assessment texts: both languages say the same, with the same values") {
  trial::check_both_languages(trial::texts_of(assessment_texts(Language::danish)),
                              trial::texts_of(assessment_texts(Language::english)));
}

}  // namespace texts_assessment_texts_test
