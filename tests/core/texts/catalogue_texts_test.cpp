// SPDX-License-Identifier: MPL-2.0
#include "core/texts/catalogue_texts.h"

#include <doctest/doctest.h>

#include "both_languages.h"

namespace texts_catalogue_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("catalogue texts: all are there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(catalogue_texts(Language::danish)),
                              trial::texts_of(catalogue_texts(Language::english)));
}

}  // namespace texts_catalogue_texts_test
