// SPDX-License-Identifier: MPL-2.0
// Small questions about a text that several parts of a charter ask alike: is anything written, what is it in
// one line.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::charter {

/// Nothing but white space, the Unicode spaces and zero-width marks included.
bool is_blank(std::string_view text);

/// Without white space (ASCII and no-break space) at both ends.
std::string trimmed(std::string_view text);

/// Line ends become one blank each run; at the ends they go.
std::string one_line(std::string_view text);

/// Lower case for A-Z and Æ Ø Å; other letters stay. For comparing headings, not for showing.
std::string lowered(std::string_view text);

/// Lower case for the first letter only.
std::string lowered_first(std::string_view text);

/// In one line; where it is longer than so many characters, its beginning with "…", cut at a blank if one is
/// near.
/// must: text is well-formed UTF-8.
std::string shortened(std::string_view text, std::size_t characters);

/// A charter's title at the foot of a page, where room is short.
std::string short_title(std::string_view title);

}  // namespace kommissorium::charter
