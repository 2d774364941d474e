// SPDX-License-Identifier: MPL-2.0
// State × Command → State + Effects. Routes only; the work stands in core/charter and in this room's files by subject.
#pragma once

#include <string>

#include "app/command.h"
#include "app/effect.h"
#include "app/state.h"

namespace kommissorium::app {

/// When the command happened.
struct Moment {
  std::string now;    // "YYYY-MM-DDThh:mm:ssZ"
  std::string local;  // "YYYY-MM-DDThh:mm"
};

struct Reduction {
  State state;
  Effects effects;
};

/// must: Started comes first. Commands naming a charter, section or field that is gone do nothing.
Reduction reduce(State state, const Command& command, const Moment& moment);

/// Keys of the store. docs/storage.md describes them.
namespace keys {
inline constexpr const char* prefix = "kommissorium/";
std::string record(const std::string& charter, const std::string& record);  // kommissorium/<charter>/r/<record>
std::string draft(const std::string& charter, const std::string& field, const std::string& tab);
std::string tombstone(const std::string& charter);  // kommissorium/<charter>/x, value = local time
std::string about(const std::string& charter);      // kommissorium/<charter>/about: last file, last change (JSON)
std::string preferences();                          // kommissorium/preferences (JSON)
}  // namespace keys

}  // namespace kommissorium::app
