// SPDX-License-Identifier: MPL-2.0
// "What you take over": one page for those who take over a group.
#pragma once

#include <string_view>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// How to begin, the last version, open points, dates, agreements and who sits in the group. It says what the
/// charter says, and nothing can be filled in.
/// must: as from_charter; `today` "" = no date, and nothing is due.
Document handover(const charter::Charter& charter, const adoption::Standing& standing,
                  std::string_view today);

}  // namespace kommissorium::outline
