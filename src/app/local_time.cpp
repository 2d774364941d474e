// SPDX-License-Identifier: MPL-2.0
#include "app/local_time.h"

#include <chrono>
#include <optional>

namespace kommissorium::app {
namespace {

using Minutes = std::chrono::minutes;

std::optional<int> number(std::string_view text) {
  int out = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

// Since 1970, of "YYYY-MM-DDThh:mm…"; what follows is ignored.
std::optional<Minutes> minutes_of(std::string_view time) {
  if (time.size() < 16 || time[4] != '-' || time[7] != '-' || time[10] != 'T' || time[13] != ':')
    return std::nullopt;
  const auto year = number(time.substr(0, 4));
  const auto month = number(time.substr(5, 2));
  const auto day = number(time.substr(8, 2));
  const auto hour = number(time.substr(11, 2));
  const auto minute = number(time.substr(14, 2));
  if (!year || !month || !day || !hour || !minute) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok() || *hour > 23 || *minute > 59) return std::nullopt;
  return std::chrono::sys_days{date}.time_since_epoch() + std::chrono::hours{*hour} + Minutes{*minute};
}

std::string digits(int value, std::size_t width) {
  std::string out = std::to_string(value);
  return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

std::string text_of(Minutes since) {
  const auto day = std::chrono::floor<std::chrono::days>(since);
  const std::chrono::year_month_day date{std::chrono::sys_days{day}};
  const auto rest = static_cast<int>((since - day).count());
  return digits(int{date.year()}, 4) + "-" + digits(static_cast<int>(unsigned{date.month()}), 2) + "-" +
         digits(static_cast<int>(unsigned{date.day()}), 2) + "T" + digits(rest / 60, 2) + ":" +
         digits(rest % 60, 2);
}

}  // namespace

std::string local_time(std::string_view moment, std::string_view now, std::string_view local) {
  const auto then = minutes_of(moment);
  const auto here = minutes_of(local);
  const auto there = minutes_of(now);
  if (!then || !here || !there) return "";
  return text_of(*then + (*here - *there));
}

}  // namespace kommissorium::app
