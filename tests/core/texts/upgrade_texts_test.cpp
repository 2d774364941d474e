// SPDX-License-Identifier: MPL-2.0
#include "core/texts/upgrade_texts.h"

#include <doctest/doctest.h>

#include "both_languages.h"

namespace texts_upgrade_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("upgrade texts: all are there in both languages, with the same places to fill") {
  trial::check_both_languages(trial::texts_of(upgrade_texts(Language::danish)),
                              trial::texts_of(upgrade_texts(Language::english)));
  for (const Language language : {Language::danish, Language::english})
    trial::check_fits_a_terminal(upgrade_texts(language).help_upgrade);
}

}  // namespace texts_upgrade_texts_test
