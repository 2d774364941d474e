// SPDX-License-Identifier: MPL-2.0
#include "core/texts/compare_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_compare_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("compare texts: every text is there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(compare_texts(Language::danish)),
                              trial::texts_of(compare_texts(Language::english)));
}

}  // namespace texts_compare_texts_test
