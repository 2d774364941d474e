// SPDX-License-Identifier: MPL-2.0
// The list of contents, filled when it is written: links to the headings, without page numbers, so that
// nothing in it can be wrong and Word has nothing to ask when it opens the file. It is a field, so whoever
// wants page numbers can have Word make the list anew. source: ISO/IEC 29500-1 section 17.16.5.68 TOC.
#pragma once

#include <string>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// "" for a document of fewer than three sections.
std::string contents(const outline::Document& document);

/// Bookmark of a document's so-manieth heading, counted from 0.
std::string bookmark_name(std::size_t heading);

/// As a heading is read: its number and its text.
std::string heading_text(const outline::Heading& heading);

}  // namespace kommissorium::writers::docx
