// SPDX-License-Identifier: MPL-2.0
// Pictures for the HTML writer: inline SVG that nobody hears, beside words that everybody can read.
#pragma once

#include <string>

#include "core/outline/outline.h"

namespace kommissorium::writers {

/// The boxes and lines alone, hidden from screen readers: what they say stands in the list beside them.
std::string drawing(const outline::Figure& figure);

/// Title and a table of labels, bars and values. The bars are hidden from screen readers.
std::string chart_markup(const outline::Chart& chart);

}  // namespace kommissorium::writers
