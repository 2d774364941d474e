// SPDX-License-Identifier: MPL-2.0
// What stands in the forms of adoption: read by the view that shows them and by what makes records of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/state.h"
#include "core/adoption/approval.h"
#include "core/adoption/standing.h"

namespace kommissorium::app {

namespace slots {
inline constexpr std::string_view adoption = "form/adoption/";  // all that is said of the meeting
inline constexpr const char* date = "form/adoption/date";
inline constexpr const char* place = "form/adoption/place";
inline constexpr const char* name = "form/adoption/name";
inline constexpr const char* others = "form/adoption/others";
inline constexpr const char* reopening = "form/reopening/reason";
std::string absent(const std::string& member);  // ticked off; everybody is present until then
std::string seen(const std::string& field);     // its invisible marks were looked at
/// Of an answer: "verdict", "reason", "way", "reference", "date", "name". `who` is a member's id, "board" or
/// "other".
std::string answer(const std::string& who, std::string_view part);
std::string answer(const std::string& who);  // what all of them begin with
}  // namespace slots

/// Says "yes" in a slot that is ticked.
inline constexpr const char* ticked = "x";

/// The meeting's day, "YYYY-MM-DD"; today until another is chosen.
std::string meeting_day(const State& state);

/// What was written, or where the charter says that its first meeting is, when that is the meeting's day.
std::string place_of_meeting(const State& state);

/// Members that day who are not ticked off, then the others, in the order they were written.
/// must: a charter is open and can be shown.
std::vector<adoption::Person> present(const State& state);

/// Fields whose invisible marks were ticked as looked at.
std::vector<std::string> seen_fields(const State& state);

/// Who an answer is from. A name that is blank: nobody was named yet.
adoption::Person answering(const State& state, const std::string& who);

/// The day of an answer; today until another is chosen.
std::string answer_day(const State& state, const std::string& who);

}  // namespace kommissorium::app
