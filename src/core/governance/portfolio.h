// SPDX-License-Identifier: MPL-2.0
// Any number of charters seen together, with what they come to: how far they are, what is found, what
// deviates from which duty, what is missing, what is due. Says the same whatever order they came in.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/product.h"

namespace kommissorium::governance {

/// A day somebody has to look at something again.
struct Due {
  std::string day;
  std::size_t charter = 0;  // place in Portfolio::charters
  enum class What { review, follow_up, put_off } what = What::review;
  std::size_t at = 0;  // place in the charter's deviations or in what it put off
  bool passed = false;
  bool operator==(const Due&) const = default;
};

/// How often a duty is not simply followed, and where.
struct DutyCount {
  std::string duty, wording;  // wording of the first
  int explained = 0, not_relevant = 0;
  std::vector<std::size_t> charters;
  bool operator==(const DutyCount&) const = default;
};

struct Totals {
  int complete = 0;
  std::array<int, 5> by_percent = {};   // 0-24, 25-49, 50-74, 75-99, 100
  std::array<int, 3> findings = {};     // by severity, those explained left out
  int explained = 0;                    // findings
  std::array<int, 4> states = {};       // by adoption::State
  std::array<int, 5> levels = {};       // products: not known, sandbox, 1, 2, 3
  std::array<int, lacks> missing = {};  // by Lack
  int due = 0;                          // days that have passed
  bool operator==(const Totals&) const = default;
};

struct Portfolio {
  std::vector<Brief> charters;    // by product, kind and title
  std::vector<Product> products;  // by name
  std::vector<DutyCount> duties;  // the most frequent first
  std::vector<Due> dates;         // by day
  Totals totals;
  bool operator==(const Portfolio&) const = default;

  /// Whether a person has to do something: a finding of severity must, or a group that has to be there.
  bool needs_a_person() const;
};

/// Adds to each charter what is found by looking at it among the others of its product.
/// must: summed_up() made the briefs, in `language`; today is "YYYY-MM-DD" or "".
Portfolio portfolio(std::vector<Brief> charters, const std::vector<ListedProduct>& listed,
                    std::string_view today, Language language);

/// Unexplained findings of one severity.
int count(const Brief& brief, Severity severity);

}  // namespace kommissorium::governance
