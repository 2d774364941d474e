// SPDX-License-Identifier: MPL-2.0
#include "core/texts/starter_words.h"

#include <doctest/doctest.h>

namespace texts_starter_words_test {

using namespace kommissorium::texts;

TEST_CASE("starter words: columns are known by either language's name, and no other") {
  CHECK(starter_column("fagområde") == StarterColumn::field);
  CHECK(starter_column("field") == StarterColumn::field);
  CHECK(starter_column("gruppe") == starter_column("group"));
  CHECK_FALSE(starter_column("").has_value());
  CHECK_FALSE(starter_column("Gruppe").has_value());  // in small letters only
  CHECK_FALSE(starter_column("telefon").has_value());
}

}  // namespace texts_starter_words_test
