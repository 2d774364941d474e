// SPDX-License-Identifier: MPL-2.0
// Which moment and which day a command writes: what it was told, else SOURCE_DATE_EPOCH, else the clock.
#pragma once

#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// "YYYY-MM-DDThh:mm:ssZ" from --now.
/// errors: invalid_value naming --now or SOURCE_DATE_EPOCH.
Result<std::string> moment(const Context& context);

/// "YYYY-MM-DD" from --today.
/// errors: invalid_value naming --today or SOURCE_DATE_EPOCH.
Result<std::string> today(const Context& context);

}  // namespace kommissorium::programs::command_line
