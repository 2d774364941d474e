// SPDX-License-Identifier: MPL-2.0
// A meeting that goes through a charter, one point at a time: which points, what became of each, and what of
// that came since the meeting began. Held against a short note of what stood then, not against revisions:
// what was changed and changed back was not decided.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/put_off.h"

namespace kommissorium::meeting {

/// decided: answered, filled in, or its text stands. explained: explained or not relevant, with the reason.
enum class Outcome { open, decided, explained, put_off, two_proposals };

/// Points into the charter it was made of.
struct Item {
  const charter::Section* section = nullptr;
  const charter::Point* point = nullptr;
  Outcome outcome = Outcome::open;
  std::vector<charter::PutOff> put_off;
  bool changed = false;  // since the meeting began
  bool worded = false;   // its text too was worded otherwise since, or worded back
};

/// What stands now, for `began` later on: a line for each point, the same in every language.
std::string what_stands(const charter::Charter& charter);

/// Every point in reading order. `began` is what_stands at the beginning; "" = has not begun, nothing has
/// changed. `open_first`: those that were open then before the others, so that nothing moves on the way.
std::vector<Item> agenda(const charter::Charter& charter, std::string_view began, bool open_first);

/// What the group's own points were called that stood when it began and are gone now.
std::vector<std::string> taken_out(const charter::Charter& charter, std::string_view began);

int count(const std::vector<Item>& items, Outcome outcome);

/// How many points of the same section are still to be answered from a position on, that one among them.
/// must: `position` is one of them.
int open_from(const std::vector<Item>& items, std::size_t position);

/// Whether the wording is all that was decided of it: its answer is still open, or put off.
bool is_only_worded(const Item& item);

/// Whether the meeting decided on it: that it is followed, what is filled in, or how it is worded.
bool is_decided_now(const Item& item);

/// Whether somebody has to come back to it: it is open and must not be, or it was emptied at the meeting.
bool is_left(const Item& item);

}  // namespace kommissorium::meeting
