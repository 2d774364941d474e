// SPDX-License-Identifier: MPL-2.0
// All charters kept here seen together, as the report sees them: worked out once, and again when one of them
// has changed.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/state.h"
#include "core/governance/portfolio.h"

namespace kommissorium::app {

struct Overview {
  governance::Portfolio portfolio;    // Brief::charter is the key in State::charters
  std::vector<std::size_t> selected;  // of its charters, by State::selection
  // what it was worked out from: equal = still right
  std::vector<std::shared_ptr<const charter::Charter>> of;
  std::vector<governance::ListedProduct> listed;
  governance::Selection selection;
  std::string day;
  Language language = Language::danish;
};

/// Brings State::overview up to date; null on other screens.
void look_over(State& state);

/// How many charters would be in it.
std::size_t seen_together(const State& state);

}  // namespace kommissorium::app
