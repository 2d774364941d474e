// SPDX-License-Identifier: MPL-2.0
// The outline as one HTML page for A4 print and for publishing: semantic, no script, own content security
// policy.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers {

/// A whole page. `style` is assets/document/document.css (its hash goes into the policy); `carried` is a
/// charter file (json::write_charter_file of the content without history) that the page carries so that it
/// can be imported again;
/// "" carries nothing.
std::string html_page(const outline::Document& document, std::string_view style, std::string_view carried);

/// Whether elements say which field they show: `data-place` holds the id of the outline::Control. A heading
/// or row that leads to a field without showing its value has it in `data-about`.
enum class Places { unmarked, marked };

/// Only the <article> element, for showing inside the program's own page. Same words, same structure.
std::string html_article(const outline::Document& document, Places places = Places::unmarked);

}  // namespace kommissorium::writers
