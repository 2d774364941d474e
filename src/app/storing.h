// SPDX-License-Identifier: MPL-2.0
// What goes into the store, and what is known of it: a value counts as saved only when the store has
// confirmed it.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"

namespace kommissorium::app {

/// Writes a key. `then_forget` are keys of drafts that go once this value is confirmed, and not before.
/// Values refused earlier are tried again along with it.
void store(Turn& turn, const std::string& key, const std::string& value,
           std::vector<std::string> then_forget = {});

/// Removes a key, and no longer waits for its value.
void forget(Turn& turn, const std::string& key);

/// Removes the key of a draft, unless somebody has typed in its slot again meanwhile.
void forget_draft(Turn& turn, const std::string& key);

}  // namespace kommissorium::app
