// SPDX-License-Identifier: MPL-2.0
// A value that can be filled in, as a content control of Word, held by a bookmark as well. LibreOffice 7.4
// saves every control without its tag, and lists and days without their label, but keeps bookmarks: it parts
// one of several paragraphs into one of the same name a paragraph, and may move its start to just inside the
// control. Whoever reads a saved file takes the control's text where the tag is missing, and finds its name
// by the bookmark that begins at or in it. source: ISO/IEC 29500-1 section 17.5.2 structured document
// tags, 17.13.6 bookmarks.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// What the control is called in the file, w:tag: its id. Word refuses more than 64 characters, and a
/// catalogue may have longer ids: such a one is "~" and the first 40 hex digits of its SHA-256. Whoever reads
/// a file back works the tag of every control of the outline out and looks for it.
std::string tag_of(std::string_view control_id);

/// The bookmark's name, made from the control's id: hidden, because it begins with a line, and within Word's
/// 40 letters.
std::string bookmark_of(std::string_view control_id);
bool is_bookmark_name(std::string_view name);

/// Inside one paragraph: the runs' markup with the control around it. `number` is unique in the document.
std::string run_control(const outline::Control& control, int number, std::string_view shown,
                        std::string_view runs, Language language);

/// Around whole paragraphs.
std::string block_control(const outline::Control& control, int number, std::string_view paragraphs);

}  // namespace kommissorium::writers::docx
