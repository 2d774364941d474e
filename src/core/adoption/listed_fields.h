// SPDX-License-Identifier: MPL-2.0
// Where a charter stands as lines of the flat list of fields, kind "adoption". They are told, not written:
// adopt, answer and reopen change them.
#pragma once

#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/field_list.h"

namespace kommissorium::adoption {

std::string_view tag(State state);  // "draft", "adopted", "changed", "reopened"
std::string_view tag(Board board);  // "not-asked", "pending", "approved", "refused", "at-odds"

/// {"who", "role", "answer", "reason", "how", "reference", "date", "at-odds"}.
revisions::Value plain(const Answer& answer);

/// {"reason", "author", "time"}.
revisions::Value plain(const Reopening& reopening);

/// The answer of an approval that another took the place of: the members of an answer but "at-odds", and
/// "author" and "time", who wrote it down and when.
revisions::Value plain_replaced(const Approval& approval);

/// None for a draft. Open is what somebody still has to answer, in conflict what contradicts itself.
std::vector<charter::ListedField> listed_fields(const Standing& standing, Language language);

}  // namespace kommissorium::adoption
