// SPDX-License-Identifier: MPL-2.0
#include "core/texts/governance_texts.h"

#include <doctest/doctest.h>

#include "both_languages.h"

namespace texts_governance_texts_test {

using namespace kommissorium;

TEST_CASE("governance texts: every text is there in both languages") {
  texts::trial::check_both_languages(texts::trial::texts_of(texts::governance_texts(Language::danish)),
                                     texts::trial::texts_of(texts::governance_texts(Language::english)));
  CHECK(texts::rule_title("no-quorum", Language::english) == "Quorum not agreed");
}

}  // namespace texts_governance_texts_test
