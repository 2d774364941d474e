// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/age.h"

#include <algorithm>
#include <optional>

namespace kommissorium::catalogue {
namespace {

constexpr std::size_t most_digits = 9;

std::optional<std::vector<int>> numbers_of(std::string_view version) {
  std::vector<int> numbers;
  while (true) {
    const std::size_t end = std::min(version.find('.'), version.size());
    if (end == 0 || end > most_digits) return std::nullopt;
    int number = 0;
    for (const char c : version.substr(0, end)) {
      if (c < '0' || c > '9') return std::nullopt;
      number = number * 10 + (c - '0');
    }
    numbers.push_back(number);
    if (end == version.size()) return numbers;
    version.remove_prefix(end + 1);
  }
}

}  // namespace

Age age_of_version(std::string_view version, std::string_view beside) {
  if (version == beside) return Age::same;
  const std::optional<std::vector<int>> one = numbers_of(version);
  const std::optional<std::vector<int>> other = numbers_of(beside);
  if (!one || !other) return Age::other;
  if (*one == *other) return Age::same;
  return *other < *one ? Age::newer : Age::older;
}

Age age(const Group& group, const Group& beside) {
  if (group == beside) return Age::same;
  if (!group.name.empty() && !beside.name.empty() && group.name != beside.name) return Age::other;
  const Age age = age_of_version(group.version, beside.version);
  return age == Age::same ? Age::other : age;
}

std::string called(const Group& group) {
  return group.name.empty() ? group.version : group.name + " " + group.version;
}

}  // namespace kommissorium::catalogue
