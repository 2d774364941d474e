// SPDX-License-Identifier: MPL-2.0
// State × Command → State + Effects. Routes only; the work stands in core/charter and in this room's files by
// subject.
#pragma once

#include <string>

#include "app/command.h"
#include "app/effect.h"
#include "app/keys.h"
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

}  // namespace kommissorium::app
