// SPDX-License-Identifier: MPL-2.0
// Typing that tabs before this one left behind: of each draft the newest value of both stores is put in as a
// revision, said to the person, and taken out again on request.
#pragma once

#include <string>
#include <vector>

#include "app/turn.h"

namespace kommissorium::app {

/// A draft that the second store holds otherwise than the first, or the mark that it has been sealed: the
/// newer one counts (State::left_behind).
void compare_left_behind(Turn& turn, const std::string& key, const std::string& value);

/// What was put in.
struct Recovered {
  std::string charter, field, text;
  std::string time;  // of the last keystroke; "" = unknown
  bool operator==(const Recovered&) const = default;
};

/// Puts in what was left behind, but for the drafts of tabs that live.
std::vector<Recovered> put_in_left_behind(Turn& turn, const std::vector<std::string>& live_tabs);

/// The lines that say so.
std::vector<std::string> in_words(const Turn& turn, const std::vector<Recovered>& recovered);

}  // namespace kommissorium::app
