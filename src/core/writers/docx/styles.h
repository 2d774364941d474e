// SPDX-License-Identifier: MPL-2.0
// The look, word/styles.xml: one style for each thing that a charter has. Colours and proportions are those
// of assets/document/document.css. source: ISO/IEC 29500-1 section 17.7; the order inside w:pPr and w:rPr is
// annex A's.
#pragma once

#include <string>

#include "core/language.h"

namespace kommissorium::writers::docx {

std::string styles(Language language);

}  // namespace kommissorium::writers::docx
