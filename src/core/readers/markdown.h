// SPDX-License-Identifier: MPL-2.0
// Finds the charter that an exported Markdown text carries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::readers {

/// Whether the bytes are Markdown rather than JSON or an HTML page: by the name of the file, or because they
/// carry a charter in a comment.
bool looks_like_markdown(std::string_view bytes, std::string_view file);

/// The charter file carried by a text written by writers::markdown, ready for json::read_charter_file.
/// errors: no_charter_in_markdown, truncated, hash_mismatch, newer_format, too_large, contains_nul,
///         other_check_number (the last line before it shows another one than that of what is carried).
Result<std::string> carried_in_markdown(std::string_view text, std::string_view file);

/// The lines around the block, as they stand; none that are blank.
std::vector<std::string> visible_lines(std::string_view text);

}  // namespace kommissorium::readers
