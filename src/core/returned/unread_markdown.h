// SPDX-License-Identifier: MPL-2.0
// Lines of a Markdown text that were written by hand: the text carries its charter, and only that is taken
// in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/returned/printed.h"

namespace kommissorium::returned {

/// Lines that the charter's own text does not have, in the text's order, whatever its standing was and
/// whichever version it was written of or held against. Blanks and the width of tables count for nothing;
/// what was deleted is not told of.
std::vector<std::string> unread_in_markdown(const Source& source, std::string_view text);

}  // namespace kommissorium::returned
