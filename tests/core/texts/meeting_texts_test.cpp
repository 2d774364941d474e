// SPDX-License-Identifier: MPL-2.0
#include "core/texts/meeting_texts.h"

#include <doctest/doctest.h>

namespace texts_meeting_texts_test {

using namespace kommissorium;
using texts::MeetingTexts;

TEST_CASE(
    "meeting texts: both languages say everything, each in its own words, with the same places to fill") {
  constexpr std::string_view MeetingTexts::*all[] = {&MeetingTexts::hold,
                                                     &MeetingTexts::go_on,
                                                     &MeetingTexts::under_way,
                                                     &MeetingTexts::back,
                                                     &MeetingTexts::end,
                                                     &MeetingTexts::end_help,
                                                     &MeetingTexts::end_now,
                                                     &MeetingTexts::ended,
                                                     &MeetingTexts::meeting,
                                                     &MeetingTexts::title,
                                                     &MeetingTexts::lead,
                                                     &MeetingTexts::order,
                                                     &MeetingTexts::in_order,
                                                     &MeetingTexts::open_first,
                                                     &MeetingTexts::begin,
                                                     &MeetingTexts::keys,
                                                     &MeetingTexts::points,
                                                     &MeetingTexts::previous,
                                                     &MeetingTexts::next,
                                                     &MeetingTexts::put_off,
                                                     &MeetingTexts::not_put_off,
                                                     &MeetingTexts::needs,
                                                     &MeetingTexts::answered,
                                                     &MeetingTexts::point_of,
                                                     &MeetingTexts::summary,
                                                     &MeetingTexts::decided,
                                                     &MeetingTexts::explained,
                                                     &MeetingTexts::is_put_off,
                                                     &MeetingTexts::left,
                                                     &MeetingTexts::two_proposals,
                                                     &MeetingTexts::nothing,
                                                     &MeetingTexts::next_meeting,
                                                     &MeetingTexts::to_adoption,
                                                     &MeetingTexts::minutes,
                                                     &MeetingTexts::minutes_help,
                                                     &MeetingTexts::kicker,
                                                     &MeetingTexts::draft,
                                                     &MeetingTexts::date,
                                                     &MeetingTexts::place,
                                                     &MeetingTexts::present,
                                                     &MeetingTexts::absent,
                                                     &MeetingTexts::not_agreed,
                                                     &MeetingTexts::adopted,
                                                     &MeetingTexts::file_name,
                                                     &MeetingTexts::one_left,
                                                     &MeetingTexts::more_left,
                                                     &MeetingTexts::more_put_off,
                                                     &MeetingTexts::put_off_row,
                                                     &MeetingTexts::taken_on,
                                                     &MeetingTexts::confirmed_on,
                                                     &MeetingTexts::needs_day,
                                                     &MeetingTexts::needs_person,
                                                     &MeetingTexts::explained_or_not,
                                                     &MeetingTexts::standard_text,
                                                     &MeetingTexts::may_be_filled,
                                                     &MeetingTexts::must_be_filled,
                                                     &MeetingTexts::adopt_before,
                                                     &MeetingTexts::one_open,
                                                     &MeetingTexts::more_open,
                                                     &MeetingTexts::you_go_through};
  const MeetingTexts& danish = texts::meeting_texts(Language::danish);
  const MeetingTexts& english = texts::meeting_texts(Language::english);
  const auto places = [](std::string_view words) {
    std::string found;
    for (std::size_t at = 0; (at = words.find('{', at)) != std::string_view::npos; ++at)
      found += words.substr(at, 3);
    return found;
  };
  for (const auto one : all) {
    CAPTURE(danish.*one);
    CHECK_FALSE((danish.*one).empty());
    CHECK_FALSE((english.*one).empty());
    CHECK(places(danish.*one) == places(english.*one));
    if (one != &MeetingTexts::point_of && one != &MeetingTexts::date) CHECK(danish.*one != english.*one);
  }
}

}  // namespace texts_meeting_texts_test
