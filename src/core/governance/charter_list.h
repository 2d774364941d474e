// SPDX-License-Identifier: MPL-2.0
// Which charters of a portfolio are shown, and in which order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/governance/portfolio.h"

namespace kommissorium::governance {

enum class Column { title, group, level, percent, must, should, adopted, review };
inline constexpr std::size_t columns = 8;

struct Selection {
  std::string text;  // every word of it stands in title, product, file, or with somebody who sits there
  std::optional<catalogue::GroupKind> group;
  bool only_with_findings = false;  // unexplained ones of severity must or should
  Column by = Column::title;
  bool downwards = false;
  bool operator==(const Selection&) const = default;
};

/// Places in portfolio.charters. What is not known (no level, no day) stands last either way; equals in the
/// portfolio's own order.
std::vector<std::size_t> selected(const Portfolio& portfolio, const Selection& wanted);

}  // namespace kommissorium::governance
