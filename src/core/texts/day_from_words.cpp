// SPDX-License-Identifier: MPL-2.0
#include "core/texts/day_from_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/texts/dates.h"

namespace kommissorium::texts {
namespace {

/// In Danish and in English; three letters are enough.
constexpr std::array<std::array<std::string_view, 2>, 12> full = {{{"januar", "january"},
                                                                   {"februar", "february"},
                                                                   {"marts", "march"},
                                                                   {"april", "april"},
                                                                   {"maj", "may"},
                                                                   {"juni", "june"},
                                                                   {"juli", "july"},
                                                                   {"august", "august"},
                                                                   {"september", "september"},
                                                                   {"oktober", "october"},
                                                                   {"november", "november"},
                                                                   {"december", "december"}}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// Of both languages, as a long date begins in Word.
constexpr std::array<std::string_view, 14> days_of_the_week = {
    "mandag", "tirsdag", "onsdag",    "torsdag",  "fredag", "lørdag",   "søndag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// "mandag den 23. november 2026" without its first word.
std::string_view without_day_of_the_week(std::string_view words) {
  const std::size_t start = std::min(words.find_first_not_of(" \t\n"), words.size());
  words.remove_prefix(start);
  for (const std::string_view name : days_of_the_week) {
    if (words.size() <= name.size()) continue;
    const bool is_it = std::equal(name.begin(), name.end(), words.begin(),
                                  [](char one, char other) { return one == lower(other); });
    if (is_it && !is_letter(lower(words[name.size()]))) return words.substr(name.size());
  }
  return words;
}

struct Pieces {
  std::vector<std::string> figures;
  std::string month;  // lower case
  bool nothing_else = true;
};

Pieces pieces_of(std::string_view words) {
  Pieces pieces;
  std::size_t at = 0;
  while (at < words.size()) {
    const std::size_t start = at;
    if (is_digit(words[at])) {
      while (at < words.size() && is_digit(words[at])) ++at;
      pieces.figures.emplace_back(words.substr(start, at - start));
    } else if (is_letter(lower(words[at]))) {
      std::string word;
      while (at < words.size() && is_letter(lower(words[at]))) word += lower(words[at++]);
      if (word == "den" || word == "d" || word == "the" || word == "of") continue;
      if (!pieces.figures.empty() && (word == "st" || word == "nd" || word == "rd" || word == "th")) continue;
      pieces.nothing_else = pieces.nothing_else && pieces.month.empty();
      pieces.month = word;
    } else {
      if (std::string_view(" .-/,\t\n\xC2\xA0").find(words[at]) == std::string_view::npos)
        pieces.nothing_else = false;
      ++at;
    }
  }
  return pieces;
}

/// 1 to 12, 0 when it is none: the whole name, or at least its first three letters.
int month_of(std::string_view word) {
  for (std::size_t n = 0; n < full.size(); ++n) {
    for (const std::string_view name : full[n]) {
      const bool short_form = word.size() >= 3 && name.starts_with(word);
      if (word == name || short_form) return static_cast<int>(n) + 1;
    }
  }
  return 0;
}

std::string two(std::string_view figures) {
  return figures.size() == 1 ? "0" + std::string(figures) : std::string(figures);
}

}  // namespace

std::optional<std::string> day_from_words(std::string_view words) {
  const Pieces found = pieces_of(without_day_of_the_week(words));
  if (!found.nothing_else) return std::nullopt;
  std::string year, month, day;
  if (found.month.empty()) {
    if (found.figures.size() != 3) return std::nullopt;
    const bool year_first = found.figures[0].size() == 4;
    year = found.figures[year_first ? 0 : 2];
    month = found.figures[1];
    day = found.figures[year_first ? 2 : 0];
  } else {
    const int which = month_of(found.month);
    if (which == 0 || found.figures.size() != 2) return std::nullopt;
    month = std::to_string(which);
    day = found.figures[0];
    year = found.figures[1];
  }
  if (year.size() != 4 || day.size() > 2 || month.size() > 2) return std::nullopt;
  std::string made = year + "-" + two(month) + "-" + two(day);
  if (!is_day(made)) return std::nullopt;
  return made;
}

}  // namespace kommissorium::texts
