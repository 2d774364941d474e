// SPDX-License-Identifier: MPL-2.0
// Orders of the search (search.h).
#pragma once

#include <cstddef>
#include <string>

namespace kommissorium::app {

/// `from`: key of the element with the focus, which has it again afterwards.
struct ShowSearch {
  std::string from = {};
};
struct SearchFor {
  std::string words;
};
/// To one of those found, counted from 0. `pointer`: nobody sees where the focus is then, so the place is
/// pointed out.
struct GoToFound {
  std::size_t at = 0;
  bool pointer = false;
};
struct CloseSearch {};

}  // namespace kommissorium::app
