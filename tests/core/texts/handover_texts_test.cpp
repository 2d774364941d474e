// SPDX-License-Identifier: MPL-2.0
#include "core/texts/handover_texts.h"

#include <doctest/doctest.h>

#include "both_languages.h"

namespace texts_handover_texts_test {

using namespace kommissorium;
using texts::handover_texts;

TEST_CASE("handover texts: every text is there in both languages, with the same places to fill") {
  using texts::trial::texts_of;
  texts::trial::check_both_languages(texts_of(handover_texts(Language::danish)),
                                     texts_of(handover_texts(Language::english)));
}

}  // namespace texts_handover_texts_test
