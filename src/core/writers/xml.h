// SPDX-License-Identifier: MPL-2.0
// Text into XML 1.0: whatever the bytes are, what comes out is well-formed.
// source: Extensible Markup Language 1.0 (Fifth Edition), sections 2.2 characters and 2.4 markup.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::writers::xml {

/// For text between tags and inside quoted attributes: & < > " ' as references, tab, line feed and carriage
/// return too, which a reader would else turn into blanks. What XML cannot hold (other control characters,
/// U+FFFE, U+FFFF, bytes that are no UTF-8) becomes U+FFFD.
std::string escaped(std::string_view text);

inline constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

}  // namespace kommissorium::writers::xml
