// SPDX-License-Identifier: MPL-2.0
// Looking for something in all charters kept here, and going there. What can be found is drawn together when
// the search is opened, and again when a charter has changed; while it is closed nothing of it is kept.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/state.h"
#include "core/search/find.h"

namespace kommissorium::app {

/// Keys of the search field, and of the button that opens and closes the search.
inline constexpr const char* search_field = "find/words";
inline constexpr const char* search_button = "find";

struct Looking {
  std::string words;    // as typed
  std::string back_to;  // key of the element that had the focus before
  std::shared_ptr<const std::vector<search::Entry>> entries;
  search::Found found;
  // what they were drawn from: equal = still right
  std::vector<std::shared_ptr<const charter::Charter>> of;
  std::string open;
  Language language = Language::danish;
};

/// Brings State::looking up to date, where there is one.
void look_around(State& state);

/// Whether the search stays open beside a command; every other one shows something in its place.
bool keeps_looking(const Command& command);

}  // namespace kommissorium::app
