// SPDX-License-Identifier: MPL-2.0
// A meeting that goes through the open charter. Where it is, what stood when it began and when the next one
// is stand in forms, kept like any typing; day, place and who is present in those of adoption (deciding.h),
// which the meeting may end in. What is decided and put off is written in the charter at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/turn.h"
#include "core/meeting/agenda.h"

namespace kommissorium::app {

inline constexpr std::string_view meeting_slots = "form/meeting/";
inline constexpr const char* meeting_began = "form/meeting/began";            // meeting::what_stands
inline constexpr const char* meeting_at = "form/meeting/at";                  // see GoInMeeting
inline constexpr const char* meeting_open_first = "form/meeting/open-first";  // ticked: the order
inline constexpr const char* meeting_next = "form/meeting/next";              // day of the next one
inline constexpr std::string_view meeting_summary = "summary";                // a step of its own

/// In the place of a section in what a tab comes back to; no section is called so.
inline constexpr std::string_view meeting_place = "#meeting";

/// Of the open charter.
bool is_meeting_under_way(const State& state);
bool is_meeting_under_way(const State& state, const std::string& charter);

/// The points of the open charter in the order of the meeting. must: it can be shown.
std::vector<meeting::Item> meeting_agenda(const State& state);

/// Where the meeting is: -1 = who is here, the agenda's size = the summary. A point that is gone: the first.
int meeting_position(const State& state, const std::vector<meeting::Item>& agenda);

/// The step at a position, for GoInMeeting.
std::string meeting_step(const std::vector<meeting::Item>& agenda, int position);

void show_meeting(Turn& turn);

}  // namespace kommissorium::app
