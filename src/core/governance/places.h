// SPDX-License-Identifier: MPL-2.0
// What several rules ask alike of a charter, and how they name the place where they found it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/governance/rule.h"

namespace kommissorium::governance {

inline constexpr std::size_t longest_quote = 60;  // characters of a text that a finding quotes
/// Spot of what is settled where versions are adopted.
inline constexpr std::string_view adoption_place = "adoption";
/// The list of members as a place: their order is the one field that all of them share.
inline constexpr std::string_view member_list = "member/order";

/// One part of a member; the sentence's {1} is the member's name.
Spot at_member(const charter::Charter& charter, const charter::Member& member, std::string_view part);

bool has_role(const charter::Member& member, std::string_view role);

/// Whether proposals for a part of the member differ: then nothing is missing, it is to be decided.
bool in_conflict(const charter::Member& member, std::string_view part);

/// The field itself, when the charter asks it and nobody has answered; nothing while proposals differ.
Spots unanswered(const Case& asked, std::string_view field);

/// A duty or a responsibility.
bool is_answered_to(const charter::Point& point);

/// Levels 2 and 3. source: OS2's governance model, G6 and G7.
bool needs_steering_group(std::string_view level);

bool has_kind(const std::vector<const Brief*>& charters, catalogue::GroupKind kind);

}  // namespace kommissorium::governance
