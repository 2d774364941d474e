// SPDX-License-Identifier: MPL-2.0
// Whether a text names a day of the calendar, or a moment as records name it.
#pragma once

#include <string_view>

namespace kommissorium::charter {

/// "YYYY-MM-DD", a day that exists (Gregorian, year 1 or later).
bool is_day(std::string_view text);

/// "YYYY-MM-DDThh:mm:ssZ".
bool is_moment(std::string_view text);

}  // namespace kommissorium::charter
