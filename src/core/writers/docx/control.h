// SPDX-License-Identifier: MPL-2.0
// A value that can be filled in, as a content control of Word.
// source: ISO/IEC 29500-1 section 17.5.2 structured document tags.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// What the control is called in the file, w:tag: its id. Word refuses more than 64 characters, and a
/// catalogue may have longer ids: such a one is "~" and the first 40 hex digits of its SHA-256. Whoever reads
/// a file back works the tag of every control of the outline out and looks for it.
std::string tag_of(std::string_view control_id);

/// Inside one paragraph: the runs' markup with the control around it. `number` is unique in the document.
std::string run_control(const outline::Control& control, int number, std::string_view shown,
                        std::string_view runs, Language language);

/// Around whole paragraphs.
std::string block_control(const outline::Control& control, int number, std::string_view paragraphs);

}  // namespace kommissorium::writers::docx
