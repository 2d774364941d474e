// SPDX-License-Identifier: MPL-2.0
#include "core/texts/dates.h"

#include <array>

namespace kommissorium::texts {
namespace {

constexpr std::array<std::string_view, 12> danish_months = {"januar",    "februar", "marts",    "april",
                                                            "maj",       "juni",    "juli",     "august",
                                                            "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> english_months = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};

int number(std::string_view digits) {
  int result = 0;
  for (const char digit : digits) result = result * 10 + (digit - '0');
  return result;
}

int year(std::string_view day) { return number(day.substr(0, 4)); }
int month(std::string_view day) { return number(day.substr(5, 2)); }
int day_of_month(std::string_view day) { return number(day.substr(8, 2)); }

int days_in_month(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

}  // namespace

bool is_day(std::string_view day) {
  if (day.size() != 10) return false;
  for (std::size_t at = 0; at < day.size(); ++at) {
    const bool dash = at == 4 || at == 7;
    if (dash ? day[at] != '-' : day[at] < '0' || day[at] > '9') return false;
  }
  const int the_month = month(day);
  if (the_month < 1 || the_month > 12) return false;
  return day_of_month(day) >= 1 && day_of_month(day) <= days_in_month(year(day), the_month);
}

std::string long_date(std::string_view day, Language language) {
  if (!is_day(day)) return std::string(day);
  const auto index = static_cast<std::size_t>(month(day) - 1);
  std::string result = std::to_string(day_of_month(day));
  result += language == Language::danish ? ". " : " ";
  result += language == Language::danish ? danish_months[index] : english_months[index];
  result += ' ';
  result += std::to_string(year(day));
  return result;
}

std::string short_date(std::string_view day) {
  if (!is_day(day)) return std::string(day);
  std::string result(day.substr(8, 2));
  result += '-';
  result += day.substr(5, 2);
  result += '-';
  result += day.substr(0, 4);
  return result;
}

}  // namespace kommissorium::texts
