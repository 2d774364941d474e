// SPDX-License-Identifier: MPL-2.0
// Names that the parts of a Word document share.
// source: ISO/IEC 29500-1:2016 and -4:2016 (transitional), annex A; ISO/IEC 29500-2 (packaging).
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::writers::docx {

inline constexpr std::string_view word_namespaces =
    " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

/// Relationship types begin with this.
inline constexpr std::string_view office_relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

inline constexpr int text_width = 9638;  // twentieths of a point: A4 without two margins of 20 mm

inline std::string_view language_tag(Language language) {
  return language == Language::danish ? "da-DK" : "en-GB";
}

}  // namespace kommissorium::writers::docx
