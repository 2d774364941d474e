// SPDX-License-Identifier: MPL-2.0
// The yearly look at a charter: when it is due, what was ticked off, and the day of the next one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/state.h"
#include "core/adoption/going_through.h"
#include "core/charter/review_day.h"

namespace kommissorium::app {

namespace slots {
inline constexpr std::string_view going_through = "form/going-through/";  // all of it
inline constexpr const char* next_review = "form/going-through/next";
std::string stands(const std::string& section);  // holds the mark of what was read
}  // namespace slots

/// Where the tab comes back to, in place of a section.
inline constexpr std::string_view going_through_place = "#going-through";

/// Whether the charter is to be taken up again by the user's clock. One that is only shown never is.
charter::Due due(const State& state, const KeptCharter& kept);

/// Whether somebody has begun.
bool is_begun(const State& state, const std::string& charter);

/// What stands, and what has changed since the version that stands. must: the charter can be shown.
std::vector<adoption::Passage> passages_of(const KeptCharter& kept);

/// Whether the group stands by a section as it reads now.
bool stands_by(const State& state, const adoption::Passage& passage);

/// The day chosen for the next time; a year from today until one is.
std::string next_review_day(const State& state);

}  // namespace kommissorium::app
