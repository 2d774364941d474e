// SPDX-License-Identifier: MPL-2.0
// Days as people read them. Inside the program a day is the text "YYYY-MM-DD".
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

/// Whether this is a day of the calendar, written "YYYY-MM-DD".
bool is_day(std::string_view day);

/// "23. november 2026", "23 November 2026"; what is no day comes back unchanged.
std::string long_date(std::string_view day, Language language);

/// "23-11-2026" in both languages, for tables and footers; what is no day comes back unchanged.
std::string short_date(std::string_view day);

}  // namespace kommissorium::texts
