// SPDX-License-Identifier: MPL-2.0
// One paragraph of a Word document in a style.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::writers::docx {

/// `runs` is the markup inside; `more` are further paragraph properties, in the order of the schema.
inline std::string paragraph(std::string_view style, std::string_view runs, std::string_view more = "") {
  std::string out = "<w:p><w:pPr><w:pStyle w:val='";
  out += style;
  out += "'/>";
  out += more;
  out += "</w:pPr>";
  out += runs;
  out += "</w:p>";
  return out;
}

}  // namespace kommissorium::writers::docx
