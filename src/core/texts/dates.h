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

/// The day that people, Word and spreadsheets mean by what they write: both forms above in either language,
/// with or without the day of the week, names of months cut to three letters or more, "23/11 2026",
/// "23.11.26" (the day always first), "November 23, 2026", "2026-11-23" with or without a time. "" when it is
/// none of them, or no day of the calendar. source of the forms with digits from the year down: ISO
/// 8601-1, 5.2.2.1.
std::string day_from_text(std::string_view text);

}  // namespace kommissorium::texts
