// SPDX-License-Identifier: MPL-2.0
#include "core/texts/dates.h"

#include <doctest/doctest.h>

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

TEST_CASE("dates: what people and Word write is read back") {
  for (const char* written :
       {"2026-11-23", "23. november 2026", "23 November 2026", "23-11-2026", "23.11.2026", "23/11-2026",
        "23/11 2026", "23.11.26", "d. 23. nov. 2026", "mandag den 23. november 2026",
        "Monday, 23 November 2026", "November 23, 2026", "Nov 23rd 2026", "2026-11-23T00:00:00Z",
        " 23.\xC2\xA0november 2026\n", "2026/11/23", "the 23rd of November 2026", "23 NOVEMBER 2026"}) {
    CAPTURE(written);
    CHECK(day_from_text(written) == "2026-11-23");
  }
  CHECK(day_from_text("3/4 2027") == "2027-04-03");
  CHECK(day_from_text("1. maj 2027") == "2027-05-01");
  CHECK(day_from_text("1 May 2027") == "2027-05-01");
  CHECK(day_from_text("lørdag d. 1. okt. 2027") == "2027-10-01");
}

TEST_CASE("dates: what could be another day, or none, is none") {
  for (const char* no : {"",
                         "snart",
                         "november 2026",
                         "23. november",
                         "31-04-2026",
                         "29. februar 2026",
                         "11-23-2026",
                         "2026",
                         "23. november 2026 eller senere",
                         "ikke den 23. november 2026",
                         "uge 47 2026",
                         "23.11.126",
                         "1 2 3 4",
                         "0-11-2026",
                         "23-0-2026",
                         "23. ma 2026",
                         "99999999999-1-2026",
                         "maj juni 2026 1",
                         "23.-11",
                         "\xFF\xFE"}) {
    CAPTURE(no);
    CHECK(day_from_text(no).empty());
  }
}

TEST_CASE("law: every day that is printed can be read again, in both languages") {
  int days = 0;
  for (int year = 1996; year <= 2104; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day_of_month = 1; day_of_month <= 31; ++day_of_month) {
        const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        const std::string day = std::to_string(year) + '-' + two(month) + '-' + two(day_of_month);
        if (!is_day(day)) continue;
        ++days;
        REQUIRE(day_from_text(day) == day);
        REQUIRE(day_from_text(short_date(day)) == day);
        REQUIRE(day_from_text(long_date(day, Language::danish)) == day);
        REQUIRE(day_from_text(long_date(day, Language::english)) == day);
      }
    }
  }
  CHECK(days == 109 * 365 + 27);  // 2100 is no leap year
}
