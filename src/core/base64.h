// SPDX-License-Identifier: MPL-2.0
// Bytes as letters that survive mail and editors.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kommissorium::base64 {

/// The usual alphabet with padding, as content security policies and data formats want it.
/// source: RFC 4648 section 4.
std::string encode(std::string_view bytes);

/// The alphabet without + / =, no padding.
/// source: RFC 4648 section 5.
std::string encode_for_pages(std::string_view bytes);

/// Undoes encode_for_pages. Blanks, line ends and '=' (which mail programs put at line ends) are passed over;
/// anything else that is not of the alphabet, or letters that no encoder writes, give nothing.
std::optional<std::string> decode_from_page(std::string_view text);

}  // namespace kommissorium::base64
