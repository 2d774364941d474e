// SPDX-License-Identifier: MPL-2.0
#include "core/charter/calendar.h"

#include <algorithm>
#include <chrono>

namespace kommissorium::charter {

namespace {

// The number the digits at [from, from + count) write, or -1.
int number(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  for (std::size_t i = from; i < from + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// must: is_day.
std::chrono::year_month_day date(std::string_view day) {
  return {std::chrono::year(number(day, 0, 4)), std::chrono::month(static_cast<unsigned>(number(day, 5, 2))),
          std::chrono::day(static_cast<unsigned>(number(day, 8, 2)))};
}

}  // namespace

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = number(text, 0, 4);
  const int month = number(text, 5, 2);
  const int day = number(text, 8, 2);
  if (year < 1 || month < 1 || day < 1) return false;
  return std::chrono::year_month_day(std::chrono::year(year),
                                     std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

bool is_moment(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
    return false;
  if (!is_day(text.substr(0, 10))) return false;
  const int hour = number(text, 11, 2);
  const int minute = number(text, 14, 2);
  const int second = number(text, 17, 2);
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61;
}

std::optional<int> days_between(std::string_view from, std::string_view to) {
  if (!is_day(from) || !is_day(to)) return std::nullopt;
  return static_cast<int>((std::chrono::sys_days(date(to)) - std::chrono::sys_days(date(from))).count());
}

std::string year_after(std::string_view day) {
  if (!is_day(day)) return "";
  const std::string year = std::to_string(number(day, 0, 4) + 1);
  const std::string later =
      std::string(4 - std::min<std::size_t>(4, year.size()), '0') + year + std::string(day.substr(4));
  if (is_day(later)) return later;
  const std::string before = later.substr(0, 8) + "28";  // of February
  return is_day(before) ? before : "";
}

}  // namespace kommissorium::charter
