// SPDX-License-Identifier: MPL-2.0
// How a Word document carries its charter: an item of custom XML, <charter> in a namespace of its own, with
// the SHA-256 of the bytes beside them and the bytes as base64url. Word and LibreOffice keep such items when
// they save, but may number the parts anew, so a reader finds it by the namespace and never by the part's
// name. source: ISO/IEC 29500-1 sections 15.2.5 and 22.5.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::writers::docx {

inline constexpr std::string_view carried_namespace = "urn:kommissorium:charter:1";
inline constexpr std::string_view carried_element = "charter";
inline constexpr std::string_view carried_hash_attribute = "sha256";

/// must: `charter_file` is not empty.
std::string carried_item(std::string_view charter_file);
std::string carried_item_properties();

}  // namespace kommissorium::writers::docx
