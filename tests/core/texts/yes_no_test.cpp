// SPDX-License-Identifier: MPL-2.0
#include "core/texts/yes_no.h"

#include <doctest/doctest.h>

using namespace kommissorium::texts;

TEST_CASE("yes and no: as people write them, in both languages, and nothing else") {
  for (const char* yes : {"ja", "Ja", "JA.", "yes", "Yes.", "x", "X", "☒", "☑", "✓"})
    CHECK(yes_or_no(yes) == true);
  for (const char* no : {"nej", "Nej.", "no", "NO", "-", "☐"}) CHECK(yes_or_no(no) == false);
  for (const char* neither : {"", ".", "måske", "ja tak", "not yet", "yesno", "\xFF"})
    CHECK_FALSE(yes_or_no(neither).has_value());
}
