// SPDX-License-Identifier: MPL-2.0
// The outline as plain text, wrapped at 80 columns; also what other writers' words are compared with.
#pragma once

#include <string>

#include "core/outline/outline.h"

namespace kommissorium::writers {

std::string plain_text(const outline::Document& document);

/// Every word of the document in reading order, one blank between words: what remains of any format without
/// markup.
std::string words(const outline::Document& document);

}  // namespace kommissorium::writers
