// SPDX-License-Identifier: MPL-2.0
// The day on which a group wants to take its charter up again, and whether it is time.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

inline constexpr const char* review_field = "head/review-date";
inline constexpr int days_of_warning = 30;

/// "YYYY-MM-DD"; "" when none is written, or while proposals differ.
std::string review_day(const Charter& charter);

/// soon: within `days_of_warning`. now: the day has come.
enum class Due { no, soon, now };

/// `today` "" or no day: nothing is due. An example never is.
Due due(const Charter& charter, std::string_view today);

}  // namespace kommissorium::charter
