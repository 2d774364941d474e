// SPDX-License-Identifier: MPL-2.0
// Laws tried on many random histories. A history costs more to play than to look at, so each is played once
// and every law of the program is asked about it; a test case then says what came of its law. All that asks
// stands in this folder, which scripts/test runs by itself: one case elsewhere would play every history
// again.
//
// KOMMISSORIUM_SEEDS=N tries N histories instead of 10,000, KOMMISSORIUM_FIRST_SEED=N begins at seed N: with
// the seed that a failure names and 1 history it is seen again at once.
#pragma once

#include <cstdint>
#include <string>

#include "tests/laws/members.h"

namespace kommissorium::laws {

/// Which histories this run tries.
struct Seeds {
  std::uint64_t first = 1, count = 10'000;
};
/// Says on the standard output, the first time, which they are.
const Seeds& seeds();

/// "" when the law holds for the story, else what is wrong in it.
using Law = std::string (*)(const Story& story);

/// One law among those that are tried together. must: made before the first test case runs.
class Invariant {
 public:
  explicit Invariant(Law law);
  /// "" when it held for every story; else the first seed, what was wrong there, and for how many it did not.
  const std::string& broken() const;

 private:
  std::size_t index_;
};

/// What all stories of this run came to.
struct Corpus {
  Happenings happened;
  std::uint64_t stories = 0;
  std::uint64_t with_conflict = 0, with_deletion_against_edit = 0, incomplete_stores = 0, without_digest = 0;
  std::uint64_t records = 0;
  std::string hash;  // SHA-256 over the saved files of seeds 1 to 10,000; "" when not all of them were played
};
const Corpus& corpus();

}  // namespace kommissorium::laws
