// SPDX-License-Identifier: MPL-2.0
// `import --into` for plain content: its edits are listed, then made.
#pragma once

#include <string>
#include <string_view>

#include "core/json/charter_file.h"
#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// Lists on stdout, one edit a line: field, value now, value then. With --dry-run that is all. Nothing is
/// written when any part does not fit; each such part is named on stderr.
Exit import_content(const Context& context, std::string_view bytes, const std::string& from,
                    const json::Loaded& held, const std::string& into);

}  // namespace kommissorium::programs::command_line
