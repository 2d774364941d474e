// SPDX-License-Identifier: MPL-2.0
#include "core/governance/charter_list.h"

#include <algorithm>

#include "core/sort_stably.h"
#include "core/texts/collation.h"

namespace kommissorium::governance {
namespace {

std::string number_key(int number) {
  const std::string digits = std::to_string(number);
  return std::string(12 - std::min<std::size_t>(12, digits.size()), '0') + digits;
}

/// "" = not known.
std::string key_of(const Brief& one, Column by) {
  switch (by) {
    case Column::title:
      return texts::collation_key(one.title);
    case Column::group:
      return number_key(static_cast<int>(one.kind));
    case Column::level:
      return level_number(one.level) < 0 ? "" : number_key(level_number(one.level));
    case Column::percent:
      return number_key(one.percent());
    case Column::must:
      return number_key(count(one, Severity::must));
    case Column::should:
      return number_key(count(one, Severity::should));
    case Column::adopted:
      return one.adopted;
    case Column::review:
      return one.review;
  }
  return "";
}

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : texts::folded(text)) {
    if (c != ' ' && c != '\t' && c != '\n') {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool says_all(const Brief& one, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  std::string all = one.title + '\n' + one.product + '\n' + one.file;
  for (const Seat& seat : one.seats) all += '\n' + seat.name + '\n' + seat.organisation;
  all = texts::folded(all);
  return std::all_of(words.begin(), words.end(),
                     [&all](const std::string& word) { return all.find(word) != std::string::npos; });
}

}  // namespace

std::vector<std::size_t> selected(const Portfolio& portfolio, const Selection& wanted) {
  std::vector<std::pair<std::string, std::size_t>> found;
  const std::vector<std::string> words = words_in(wanted.text);
  for (std::size_t at = 0; at < portfolio.charters.size(); ++at) {
    const Brief& one = portfolio.charters[at];
    if (wanted.group && one.kind != *wanted.group) continue;
    if (wanted.only_with_findings && count(one, Severity::must) + count(one, Severity::should) == 0) continue;
    if (says_all(one, words)) found.emplace_back(key_of(one, wanted.by), at);
  }
  const bool downwards = wanted.downwards;
  sort_stably(found, [downwards](const auto& one, const auto& other) {
    if (one.first.empty() != other.first.empty()) return other.first.empty();
    return downwards ? other.first < one.first : one.first < other.first;
  });
  std::vector<std::size_t> places;
  for (const auto& entry : found) places.push_back(entry.second);
  return places;
}

}  // namespace kommissorium::governance
