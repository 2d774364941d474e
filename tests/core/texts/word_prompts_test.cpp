// SPDX-License-Identifier: MPL-2.0
#include "core/texts/word_prompts.h"

#include <doctest/doctest.h>

namespace texts_word_prompts_test {

using namespace kommissorium;

TEST_CASE(
    "word prompts: what Word puts into an emptied field is known in both languages, other words are not") {
  CHECK(texts::is_word_prompt("Klik eller tryk her for at skrive tekst."));
  CHECK(texts::is_word_prompt("Choose an item."));
  CHECK_FALSE(texts::is_word_prompt("Mindst fem"));
  CHECK_FALSE(texts::is_word_prompt(""));
}

}  // namespace texts_word_prompts_test
