// SPDX-License-Identifier: MPL-2.0
// What the app says while a meeting goes through a charter, and the words of its minutes.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct MeetingTexts {
  // the way there and out
  std::string_view hold, go_on, under_way, in_progress, back, end, end_title, end_help, end_now, ended;
  // who is here
  std::string_view meeting, title, lead, order, in_order, open_first, one_open, more_open, you_go_through,
      begin, keys;
  // one point
  std::string_view points, open, filled, follow_rest, confirm_rest, taken_on, confirmed_on, previous, next,
      put_off, not_put_off, needs, needs_day, needs_person, answered, standard, answer_help, standard_text,
      may_be_filled, must_be_filled;
  // how far: {1} of {2}; behind it how many are open and put off, {1} each
  std::string_view point_of, one_left, more_left, more_put_off, put_off_row;
  // the summary, and the minutes; totals: {1} decided, {2} explained, {3} put off, {4} left; worded: behind a
  // point of which nothing else was decided
  std::string_view summary, totals, decided, worded, explained, explained_or_not, taken_out, is_put_off, left,
      two_proposals, nothing, next_meeting, to_adoption, minutes, minutes_help, adopt_before;
  std::string_view kicker, draft, date, place, present, absent, not_agreed, adopted, file_name;
};

const MeetingTexts& meeting_texts(Language language);

}  // namespace kommissorium::texts
