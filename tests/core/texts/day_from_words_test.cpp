// SPDX-License-Identifier: MPL-2.0
#include "core/texts/day_from_words.h"

#include <doctest/doctest.h>

#include "core/texts/dates.h"

namespace texts_day_from_words_test {

using namespace kommissorium;
using texts::day_from_words;

TEST_CASE("day from words: the ways people write a day, in both languages") {
  for (const char* words :
       {"2026-11-03", "03-11-2026", "3-11-2026", "3.11.2026", "3/11 2026", "3/11-2026", "3. november 2026",
        "3 November 2026", "den 3. november 2026", "November 3, 2026", "3rd of November 2026", "3. nov. 2026",
        " 3. NOVEMBER 2026\n", "d. 3. november 2026", "tirsdag den 3. november 2026",
        "Tuesday, 3 November 2026", "lørdag 3-11-2026"}) {
    CAPTURE(words);
    CHECK(day_from_words(words) == "2026-11-03");
  }
}

TEST_CASE("day from words: every day that is printed is read again") {
  for (int month = 1; month <= 12; ++month) {
    const std::string day = std::string("2027-") + (month < 10 ? "0" : "") + std::to_string(month) + "-09";
    CHECK(day_from_words(texts::long_date(day, Language::danish)) == day);
    CHECK(day_from_words(texts::long_date(day, Language::english)) == day);
    CHECK(day_from_words(texts::short_date(day)) == day);
  }
}

TEST_CASE("day from words: what is no day stays out") {
  for (const char* words :
       {"", "i morgen", "2026", "11-2026", "31-02-2027", "3. november", "3. ma 2026", "3. november 26",
        "3. november 2026 eller senere", "1-2-3-2026", "99999-1-1", "3. novemberx 2026", "mandag",
        "mandagen 3. november 2026", "mandag uge 47", "3. november 2026!"}) {
    CAPTURE(words);
    CHECK_FALSE(day_from_words(words).has_value());
  }
}

}  // namespace texts_day_from_words_test
