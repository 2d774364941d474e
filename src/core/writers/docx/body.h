// SPDX-License-Identifier: MPL-2.0
// The text of a Word document, word/document.xml: title, contents, blocks, A4 page.
// source: ISO/IEC 29500-1 sections 17.2 to 17.6 and 17.16.
#pragma once

#include <string>
#include <vector>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

struct Body {
  std::string xml;
  std::vector<std::string> links;  // addresses; see link_id
};

/// Headers and footers are named by the relationships below.
Body body(const outline::Document& document);

inline constexpr const char* header_relationship = "rId11";
inline constexpr const char* footer_relationship = "rId12";
inline constexpr const char* first_footer_relationship = "rId13";

}  // namespace kommissorium::writers::docx
