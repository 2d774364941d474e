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

TEST_CASE("calendar: days between, over months and leap years, and none for what is no day") {
  CHECK(days_between("2026-11-23", "2026-11-23") == 0);
  CHECK(days_between("2026-11-23", "2026-12-23") == 30);
  CHECK(days_between("2024-02-28", "2024-03-01") == 2);
  CHECK(days_between("2026-11-23", "2025-11-23") == -365);
  CHECK_FALSE(days_between("", "2026-11-23").has_value());
  CHECK_FALSE(days_between("2026-11-23", "2026-02-30").has_value());
}

TEST_CASE("calendar: a year after is the same day, and 28 February after a leap day") {
  CHECK(year_after("2026-11-23") == "2027-11-23");
  CHECK(year_after("2024-02-29") == "2025-02-28");
  CHECK(year_after("0009-12-31") == "0010-12-31");
  CHECK(year_after("9999-12-31").empty());
  CHECK(year_after("i morgen").empty());
}

}  // namespace charter_calendar_test
