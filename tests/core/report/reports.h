// SPDX-License-Identifier: MPL-2.0
// Reports for the tests.
#pragma once

#include "core/report/report.h"
#include "tests/core/governance/briefs.h"

namespace kommissorium::report::trial {

using namespace kommissorium::governance::trial;

inline Report random_report(std::uint64_t seed) {
  laws::Dice dice(seed);
  std::vector<governance::Brief> charters;
  for (std::size_t n = dice.below(10); n > 0; --n)
    charters.push_back(random_brief(dice, static_cast<int>(n)));
  return {seen(charters, {{"OS2ukendt", "3"}}), "2026-12-01", {}};
}

}  // namespace kommissorium::report::trial
