// SPDX-License-Identifier: MPL-2.0
#include "core/charter/calendar.h"

#include <doctest/doctest.h>

namespace charter_calendar_test {

using namespace kommissorium::charter;

TEST_CASE("calendar: only days that exist are days") {
  for (const char* day : {"2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
    CHECK(is_day(day));
  for (const char* none : {"", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
                           "2026-01-00", "0000-01-01", "2026-1-1", "26-11-23", "23-11-2026", "2026-11-23 ",
                           "2026/11/23", "2026-11-2x", "-026-11-23", "２０２６-11"}) {
    CAPTURE(none);
    CHECK_FALSE(is_day(none));
  }
}

TEST_CASE("calendar: a moment is a day and a time of it in UTC") {
  CHECK(is_moment("2026-11-23T10:00:00Z"));
  CHECK(is_moment("2026-12-31T23:59:60Z"));
  for (const char* none : {"", "2026-11-23", "2026-11-23T24:00:00Z", "2026-11-23T10:60:00Z",
                           "2026-02-30T10:00:00Z", "2026-11-23T10:00:00+", "2026-11-23 10:00:00Z"}) {
    CHECK_FALSE(is_moment(none));
  }
}

}  // namespace charter_calendar_test
