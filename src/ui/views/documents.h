// SPDX-License-Identifier: MPL-2.0
// The charter as a document to take along: in which form.
#pragma once

#include "core/texts/export_texts.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

const texts::ExportTexts& export_words(const Frame& frame);

/// Above the sheet, when it is not the charter as it is: what it is, and the way back.
void which_paper(Frame& frame, Column& column);

/// The card with the forms to choose from, when it is unfolded.
void documents(Frame& frame, Column& column);

}  // namespace kommissorium::ui::views
