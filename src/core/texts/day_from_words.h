// SPDX-License-Identifier: MPL-2.0
// A day as people write it, made the text the program keeps.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kommissorium::texts {

/// "YYYY-MM-DD" from "2026-11-23", "23-11-2026", "23.11.2026", "23/11 2026", "23. november 2026", "23 Nov
/// 2026" or "November 23, 2026", in either language, after a day of the week or not; figures alone are day,
/// month, year. nullopt when it is no day.
std::optional<std::string> day_from_words(std::string_view words);

}  // namespace kommissorium::texts
