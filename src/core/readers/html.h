// SPDX-License-Identifier: MPL-2.0
// Finds the charter that an exported HTML page carries.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace kommissorium::readers {

/// Whether the bytes look like an HTML page rather than JSON.
bool looks_like_html(std::string_view bytes);

/// The charter file carried by a page written by writers::html_page, ready for json::read_charter_file.
/// errors: no_embedded_charter, truncated (the page was cut), hash_mismatch (the carried bytes were changed),
///         newer_format, too_large, contains_nul, other_check_number (the footer shows another one than that
///         of what is carried: people would have compared the wrong number).
Result<std::string> carried_charter(std::string_view page, std::string_view file);

}  // namespace kommissorium::readers
