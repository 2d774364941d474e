// SPDX-License-Identifier: MPL-2.0
// Members as an annex with a date of its own, and the lines they sign on.
#pragma once

#include <string_view>
#include <vector>

#include "core/outline/form.h"

namespace kommissorium::outline {

/// The field that stands for the whole list.
inline constexpr const char* list_of_members = "member/order";

/// One name a member who has not left before `today` ("" = everybody); a few blank lines when there are no
/// members.
Signatures signatures(const charter::Charter& charter, std::string_view today);

inline constexpr int empty_member_rows = 8;  // in a blank form: "member/new-1/name" …

/// Heading and table of everybody listed, former members too; a blank form has rows to be filled in below.
std::vector<Block> member_annex(Form& form, std::string_view today);

}  // namespace kommissorium::outline
