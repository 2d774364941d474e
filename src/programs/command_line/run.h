// SPDX-License-Identifier: MPL-2.0
// The command line as a function: words in, an exit code out, the world handed in.
#pragma once

#include <string>
#include <vector>

#include "platform/files/platform.h"
#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

inline constexpr std::string_view program_version = "0.1.0";

/// `words` without the program's own name. Speaks Danish when LC_ALL, LC_MESSAGES or LANG (the first that is
/// set) begins with "da", else English.
int run(const std::vector<std::string>& words, Streams& streams, Platform& platform);

}  // namespace kommissorium::programs::command_line
