// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_adoption_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("adoption texts: every text is there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(adoption_texts(Language::danish)),
                              trial::texts_of(adoption_texts(Language::english)));
}

}  // namespace texts_adoption_texts_test
