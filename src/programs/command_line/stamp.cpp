// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/stamp.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

#include "core/charter/calendar.h"

namespace kommissorium::programs::command_line {
namespace {

constexpr const char* epoch_variable = "SOURCE_DATE_EPOCH";

std::string digits(unsigned number, std::size_t length) {
  const std::string text = std::to_string(number);
  return std::string(length - std::min(length, text.size()), '0') + text;
}

std::string written(std::int64_t seconds_since_1970) {
  using namespace std::chrono;
  const std::int64_t seconds_a_day = 86'400;
  const year_month_day day{sys_days{days{seconds_since_1970 / seconds_a_day}}};
  const auto rest = static_cast<unsigned>(seconds_since_1970 % seconds_a_day);
  return digits(static_cast<unsigned>(int{day.year()}), 4) + '-' + digits(unsigned{day.month()}, 2) + '-' +
         digits(unsigned{day.day()}, 2) + 'T' + digits(rest / 3600, 2) + ':' + digits(rest / 60 % 60, 2) +
         ':' + digits(rest % 60, 2) + 'Z';
}

Error wrong(std::string_view name, std::string_view value) {
  return {Problem::invalid_value, {.field = std::string(name)}, std::string(value)};
}

/// "" when the variable is not set.
/// source: reproducible-builds.org, SOURCE_DATE_EPOCH specification 1.1.
Result<std::string> epoch(Platform& platform) {
  const std::string value = platform.variable(epoch_variable);
  if (value.empty()) return std::string();
  const bool number = value.find_first_not_of("0123456789") == std::string::npos && value.size() <= 11;
  if (!number) return wrong(epoch_variable, value);
  std::int64_t seconds = 0;
  for (const char digit : value) seconds = seconds * 10 + (digit - '0');
  return written(seconds);
}

}  // namespace

Result<std::string> moment(const Context& context) {
  const std::string told = context.arguments.option("--now");
  if (context.arguments.has("--now"))
    return charter::is_moment(told) ? Result<std::string>(told) : wrong("--now", told);
  Result<std::string> fixed = epoch(context.platform);
  if (!fixed.ok() || !fixed.value().empty()) return fixed;
  return context.platform.moment();
}

Result<std::string> today(const Context& context) {
  const std::string told = context.arguments.option("--today");
  if (context.arguments.has("--today"))
    return charter::is_day(told) ? Result<std::string>(told) : wrong("--today", told);
  const Result<std::string> fixed = epoch(context.platform);
  if (!fixed.ok()) return fixed.error();
  return fixed.value().empty() ? context.platform.day() : fixed.value().substr(0, 10);
}

}  // namespace kommissorium::programs::command_line
