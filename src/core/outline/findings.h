// SPDX-License-Identifier: MPL-2.0
// What the governance model finds in a charter, as the last annex of its document: dated like the members,
// and no part of the agreement.
#pragma once

#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// Empty when nothing is found. Only of the charter by itself: which others are at hand is no part of it.
/// must: standing is the charter's. `today` "" = no date, and nothing is due.
std::vector<Block> findings_annex(const charter::Charter& charter, const adoption::Standing& standing,
                                  std::string_view today);

}  // namespace kommissorium::outline
