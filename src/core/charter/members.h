// SPDX-License-Identifier: MPL-2.0
// The members a set holds, in their order.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// Every part of a member, in reading order; the field is "member/<id>/<part>".
inline constexpr std::array<std::string_view, 9> member_parts = {
    "name", "organisation", "roles",  "organisation-kind", "decision-maker", "participation",
    "from", "to",           "contact"};

std::vector<Member> read_members(const catalogue::Group& group, const revisions::History& history);

}  // namespace kommissorium::charter
