// SPDX-License-Identifier: MPL-2.0
// What goes into the store, and what is known of it: a value counts as saved only when the store has
// confirmed it.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"

namespace kommissorium::app {

/// Writes a key. `then_forget` are drafts that go once this value is confirmed, and not before; the second
/// store, which takes value and marks together, is rid of them at once.
/// Values refused earlier are tried again along with it.
void store(Turn& turn, const std::string& key, const std::string& value, std::vector<Mark> then_forget = {});

/// Removes a key, and no longer waits for its value.
void forget(Turn& turn, const std::string& key);

/// Removes a draft, unless somebody has typed in its slot again meanwhile.
void forget_draft(Turn& turn, const Mark& draft);

/// Says once that only the second store has it. `reason` is why the first has not: "quota" or "blocked".
void tell_second_only(Turn& turn, const std::string& reason);

}  // namespace kommissorium::app
