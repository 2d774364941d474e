// SPDX-License-Identifier: MPL-2.0
// What the views of proposals and of history have in common: their words, when something was written, and
// texts with what became of their words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compare/words.h"
#include "core/texts/review_texts.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

const texts::ReviewTexts& review_words(const Frame& frame);

/// Where a screen leads back to that was opened to look at something.
std::string_view way_back(const Frame& frame);

/// "i dag 10.41" on the user's clock, for the moment a revision names; "" when it names none.
std::string when_written(const Frame& frame, std::string_view moment);

/// With hidden direction marks made visible. `differing`: what was added differs from another text, and is
/// not new.
std::vector<TextPiece> pieces_of(const compare::Pieces& words, bool differing = false);

/// Who wrote the value in force, and the way to what it said earlier, when there is something: one line.
/// `what` is a field or an item, `label` what it is called.
void written_line(Frame& frame, Column& column, const std::string& what, std::string_view label,
                  std::string_view author, std::string_view time);
/// The same only where there are earlier versions.
void earlier_line(Frame& frame, Column& column, const std::string& what, std::string_view label,
                  std::string_view author, std::string_view time);

}  // namespace kommissorium::ui::views
