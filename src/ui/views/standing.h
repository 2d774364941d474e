// SPDX-License-Identifier: MPL-2.0
// Where a charter stands, in words of the interface's language, and in which colour.
#pragma once

#include <string>
#include <vector>

#include "core/adoption/standing.h"
#include "ui/controls/text.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

/// "Udgave 2, vedtaget 23-11-2026"; "" for a draft.
std::string standing_words(const Frame& frame, const adoption::Standing& standing);
/// The same in the little room of a table: "Udgave 2, vedtaget", without the day.
std::string short_standing(const Frame& frame, const adoption::Standing& standing);
Tint standing_tint(const adoption::Standing& standing);

/// When and by whom it was adopted, and why it was taken up again, a line each.
std::vector<std::string> standing_lines(const Frame& frame, const adoption::Standing& standing);

/// "Godkendt 24-11-2026. Skriftligt, ligger her: …".
std::string answer_words(const Frame& frame, const adoption::Answer& answer);

/// When it was adopted, and its check number.
std::vector<std::string> version_lines(const Frame& frame, const adoption::Decisions& decisions,
                                       const adoption::Version& version);

}  // namespace kommissorium::ui::views
