// SPDX-License-Identifier: MPL-2.0
#include "core/governance/wording.h"

#include <doctest/doctest.h>

namespace governance_wording_test {

using kommissorium::governance::is_worded_away;

TEST_CASE("wording: a duty stays while one of its words does, in whatever form") {
  const char* original = "Godkende budgettet og skaffe økonomi til at gennemføre projektet";
  CHECK_FALSE(is_worded_away(original, original));
  CHECK_FALSE(is_worded_away("Budgetter godkendes om efteråret", original));
  CHECK_FALSE(is_worded_away("Vi sørger for økonomien", original));
  CHECK(is_worded_away("Spise frokost sammen", original));
  CHECK(is_worded_away("", original));
  CHECK(is_worded_away("-", original));
}

TEST_CASE("wording: a denial takes it away, where the original holds none") {
  CHECK(is_worded_away("Vi skal ikke godkende budgettet", "Godkende budgettet"));
  CHECK(is_worded_away("NOT approving the budget", "Approve the budget"));
  CHECK_FALSE(is_worded_away("Koden må ikke knopskyde", "At koden ikke knopskyder i flere udgaver"));
  CHECK_FALSE(is_worded_away("Approve the budget notably early", "Approve the budget"));
}

}  // namespace governance_wording_test
