// SPDX-License-Identifier: MPL-2.0
// Lines of a page or a Markdown text that were written by hand: it carries its charter, and only that is
// taken in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/returned/printed.h"

namespace kommissorium::returned {

/// Lines that the charter's own page or text does not have, in its order, whatever its standing was and
/// whichever version it was written of or held against. Blanks and the width of tables count for nothing;
/// what was deleted is not told of. None for files of other kinds.
std::vector<std::string> unread_lines(const Source& source, std::string_view bytes, std::string_view file);

}  // namespace kommissorium::returned
