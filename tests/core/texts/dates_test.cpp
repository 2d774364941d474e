// SPDX-License-Identifier: MPL-2.0
#include "core/texts/dates.h"

#include <doctest/doctest.h>

namespace texts_dates_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("dates: in text with the month's name, as each language writes it") {
  CHECK(long_date("2026-11-23", Language::danish) == "23. november 2026");
  CHECK(long_date("2026-11-23", Language::english) == "23 November 2026");
  CHECK(long_date("2027-01-01", Language::danish) == "1. januar 2027");
  CHECK(long_date("2027-05-09", Language::english) == "9 May 2027");
}

TEST_CASE("dates: in tables with digits") { CHECK(short_date("2026-11-03") == "03-11-2026"); }

TEST_CASE("dates: only days of the calendar are days") {
  CHECK(is_day("2024-02-29"));
  CHECK(is_day("2000-02-29"));
  for (const char* no : {"", "2026", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
                         "2026-01-00", "2026/01/01", "26-01-01", "2026-1-01x", "2026-11-23 ", "æ026-11-2"}) {
    CAPTURE(no);
    CHECK_FALSE(is_day(no));
    CHECK(long_date(no, Language::danish) == no);
    CHECK(short_date(no) == no);
  }
}

}  // namespace texts_dates_test
