// SPDX-License-Identifier: MPL-2.0
#include "core/texts/dates.h"

#include <algorithm>
#include <array>
#include <vector>

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

/// Words beside a day that say nothing more of it, in both languages, in lower case.
constexpr std::array<std::string_view, 20> idle_words = {
    "den",       "d",        "the",    "of",       "on",     "mandag", "tirsdag",
    "onsdag",    "torsdag",  "fredag", "lørdag",   "søndag", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "dato"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Runs of digits and runs of letters; everything else only parts them.
std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts;
  bool open = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = lower(text[at]);
    const bool no_break_space = text.substr(at).starts_with("\xC2\xA0");
    const bool letter = (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) >= 0x80 && !no_break_space);
    if (no_break_space) ++at;
    if (!letter && !is_digit(c)) {
      open = false;
      continue;
    }
    const bool same_kind = open && is_digit(parts.back().back()) == is_digit(c);
    if (same_kind) {
      parts.back() += c;
    } else {
      parts.emplace_back(1, c);
    }
    open = true;
  }
  return parts;
}

/// 1 to 12; 0 for none. A name may be cut to three letters.
int month_named(std::string_view word) {
  if (word.size() < 3) return 0;
  for (const auto* months : {&danish_months, &english_months}) {
    for (std::size_t index = 0; index < months->size(); ++index) {
      const std::string_view name = (*months)[index];
      const bool begins =
          word.size() <= name.size() && std::equal(word.begin(), word.end(), name.begin(),
                                                   [](char one, char other) { return one == lower(other); });
      if (begins) return static_cast<int>(index) + 1;
    }
  }
  return 0;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

bool is_ordinal_end(std::string_view word) {
  return word == "st" || word == "nd" || word == "rd" || word == "th";
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

std::string day_from_text(std::string_view text) {
  constexpr std::size_t longest = 100;
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  if (text.size() > longest) return "";
  if (text.size() > 10 && text[10] == 'T' && is_day(text.substr(0, 10)))
    return std::string(text.substr(0, 10));
  int month_word = 0;
  std::vector<std::string> numbers;
  for (const std::string& part : parts_of(text)) {
    if (is_digit(part.front())) {
      if (part.size() > 4) return "";
      numbers.push_back(part);
    } else if (const int named = month_named(part); named > 0 && month_word == 0) {
      month_word = named;
    } else {
      const bool idle = std::find(idle_words.begin(), idle_words.end(), part) != idle_words.end();
      if (!idle && !(is_ordinal_end(part) && numbers.size() == 1)) return "";
    }
  }
  if (numbers.size() != (month_word > 0 ? 2u : 3u)) return "";
  if (numbers.front().size() == 4) std::reverse(numbers.begin(), numbers.end());  // from the year down
  const std::string& the_year = numbers.back();
  if (the_year.size() != 4 && the_year.size() != 2) return "";
  const int the_month = month_word > 0 ? month_word : number(numbers[1]);
  const int the_day = number(numbers.front());
  if (the_month > 12 || the_day > 31) return "";
  const std::string day =
      (the_year.size() == 2 ? "20" : "") + the_year + '-' + two_digits(the_month) + '-' + two_digits(the_day);
  return is_day(day) ? day : "";
}

}  // namespace kommissorium::texts
