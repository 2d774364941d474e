// SPDX-License-Identifier: MPL-2.0
// What people see of an HTML page. No reader of HTML: enough for pages of this program and what browsers and
// editors make of them when they save.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::readers {

/// Block by block, without what is never shown; none that are blank. Runs of blanks and line ends are one
/// blank. Markup that is not closed hides what follows it.
std::vector<std::string> lines_of_page(std::string_view page);

}  // namespace kommissorium::readers
