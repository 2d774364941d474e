// SPDX-License-Identifier: MPL-2.0
// The small parts of a Word document: settings, bullets, fonts, header, footer, properties.
// source: ISO/IEC 29500-1 sections 15.2.12, 17.9, 17.10, 17.15; ISO/IEC 29500-2 section 11 core properties.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// Compatibility mode 15: without it Word opens the file as one of an older version.
std::string settings(Language language);
std::string numbering();
std::string font_table();

/// Of every page but the first, which has the title itself.
std::string header(const outline::Document& document);
/// The document's footer and the page number.
std::string footer(const outline::Document& document);

std::string core_properties(const outline::Document& document);
std::string extended_properties();
/// Language and digest; without a digest the language alone.
std::string custom_properties(const outline::Document& document, std::string_view digest);

}  // namespace kommissorium::writers::docx
