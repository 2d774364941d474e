// SPDX-License-Identifier: MPL-2.0
// Whether a text names a day of the calendar, or a moment as records name it; how far days are apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kommissorium::charter {

/// "YYYY-MM-DD", a day that exists (Gregorian, year 1 or later).
bool is_day(std::string_view text);

/// "YYYY-MM-DDThh:mm:ssZ".
bool is_moment(std::string_view text);

/// How many days there are from one day to another, less than 0 when it is past. nullopt: one of them is no
/// day.
std::optional<int> days_between(std::string_view from, std::string_view to);

/// The same day a year later, 28 February for a leap day; "" when it is none.
std::string year_after(std::string_view day);

}  // namespace kommissorium::charter
