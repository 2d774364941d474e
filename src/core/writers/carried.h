// SPDX-License-Identifier: MPL-2.0
// The block in which an exported page or text carries its charter, with words only: a name, the format, the
// SHA-256 of the bytes, the bytes as base64url, an end word.
// docs/decisions/007-carried-content.md says why. readers/carried.h reads it.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::writers {

inline constexpr std::string_view carried_id = "kommissorium-charter";
inline constexpr std::string_view carried_name = "kommissorium-1";  // the first word
inline constexpr std::string_view carried_end = ".end";  // the last word: without it the page was cut

/// The whole element <template id="kommissorium-charter"> of a page; "" when there is nothing to carry.
std::string carried_block(std::string_view charter_file);

/// The same as a comment of Markdown and HTML, without a line end behind it. A comment must not hold two
/// hyphens, so those of base64url are written as +.
/// source: HTML Living Standard, section 13.1.6 comments.
std::string carried_comment(std::string_view charter_file);

}  // namespace kommissorium::writers
