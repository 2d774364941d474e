// SPDX-License-Identifier: MPL-2.0
// What people wrote, as blocks and runs. All of it passes text_policy::shown here, so that no writer has to
// think of invisible characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/outline/outline.h"

namespace kommissorium::outline {

Run plain(std::string_view text);
Run strong(std::string_view text);
Run muted(std::string_view text);
Run missing(std::string_view text);

/// Paragraphs part at empty lines; lines that begin with "- ", "* " or "• " become a list; other line ends
/// stay.
std::vector<Block> prose(std::string_view text);

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace kommissorium::outline
