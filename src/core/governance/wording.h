// SPDX-License-Identifier: MPL-2.0
// Whether a duty is still there when its text was reworded.
#pragma once

#include <string_view>

namespace kommissorium::governance {

/// Whether nothing of a duty is left in its new wording: no word of the original that carries meaning (five
/// letters or more, compared by their first five), or a denial ("ikke", "ingen", "no", "not" …) that the
/// original does not have. A guess, and told as one: the group may explain that its words hold the duty.
bool is_worded_away(std::string_view wording, std::string_view original);

}  // namespace kommissorium::governance
