// SPDX-License-Identifier: MPL-2.0
// What the group says to a rule of the governance model that it does not follow: field "explanation/<rule>",
// a text that is part of the agreement. Any rule's name will do, so that one written with a newer program is
// not lost in an older one.
#pragma once

#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

inline constexpr std::string_view explanation_list = "explanation";
inline constexpr std::string_view explanations_section = "explanations";

/// "explanation/" and a rule's name: 1 to 64 small letters, digits and hyphens.
bool is_explanation(std::string_view field);

/// The section that holds them, by name of the rule; without points when there are none.
Section explanations(const revisions::History& history, Language language);

}  // namespace kommissorium::charter
