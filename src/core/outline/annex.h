// SPDX-License-Identifier: MPL-2.0
// Members as an annex with a date of its own, and the lines they sign on.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// One name a member who has not left before `today` ("" = everybody); a few blank lines when there are no
/// members.
Signatures signatures(const charter::Charter& charter, std::string_view today);

/// Heading and table of everybody listed, former members too.
std::vector<Block> member_annex(const charter::Charter& charter, std::string_view today);

}  // namespace kommissorium::outline
