// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version_number.h"

#include <string>

#include "core/adoption/version.h"
#include "core/charter/plain_text.h"

namespace kommissorium::adoption {

namespace {

/// The digits, "" when it is no number. A program in one language reads what one in the other wrote.
std::string digits_of(std::string_view words) {
  std::string text = charter::lowered(charter::trimmed(charter::one_line(words)));
  for (const std::string_view before : {"udgave", "version"}) {
    if (!text.starts_with(before)) continue;
    text = charter::trimmed(text.substr(before.size()));
    break;
  }
  return text.find_first_not_of("0123456789") == std::string::npos ? text : "";
}

}  // namespace

std::optional<int> number_called(std::string_view words) {
  const std::string digits = digits_of(words);
  if (digits.empty()) return std::nullopt;
  int number = 0;
  for (const char digit : digits) {
    number = number * 10 + (digit - '0');
    if (number > largest_number) return std::nullopt;
  }
  return number;
}

bool is_like_a_number(std::string_view name) { return !digits_of(name).empty(); }

}  // namespace kommissorium::adoption
