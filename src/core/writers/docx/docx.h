// SPDX-License-Identifier: MPL-2.0
// The outline as a Word document, which may be read and filled in in Word and LibreOffice.
// docs/decisions/016-word-documents.md says why it is as it is.
// source: ISO/IEC 29500 (Office Open XML), transitional.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// The bytes of a .docx, the same for the same document. `carried` is a charter file without history that the
/// document carries (carried_part.h), "" = nothing; `digest` is charter::digest, "" while there is none.
std::string file(const outline::Document& document, std::string_view carried, std::string_view digest);

}  // namespace kommissorium::writers::docx
