// SPDX-License-Identifier: MPL-2.0
// What people wrote, as lines of plain text that a terminal and git can show.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::programs::command_line {

/// "LABEL: text", or the label with the text's lines below it, further in. Hidden marks stand as visible
/// ones. Ends with a line end.
std::string labelled(std::string_view label, std::string_view text, std::size_t indent);

}  // namespace kommissorium::programs::command_line
