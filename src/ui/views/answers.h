// SPDX-License-Identifier: MPL-2.0
// The answers to a duty or a responsibility, as segments to choose among.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "ui/controls/choice.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

/// A duty is followed, a responsibility confirmed.
std::vector<Segment> answer_segments(const Frame& frame, bool duty);

/// A duty or a responsibility.
bool is_answered(const charter::Point& point);

/// What a segment's value stands for.
charter::AnswerKind answer_kind(std::string_view value);

/// What is asked about an answer that needs a reason.
std::string_view why(const Frame& frame, bool duty, charter::AnswerKind kind);

/// Why, and for "not yet" when and by whom it is taken up again. must: explained or not relevant.
void reason(Frame& frame, Column& column, const charter::Point& point);

/// The wording as the group wants it, with the way back to the catalogue's.
void rewording(Frame& frame, Column& column, const charter::Point& point);

/// Below a wording that is being written: that it is done, and back to the catalogue's where it is another.
void after_wording(Frame& frame, Column& column, const charter::Point& point, const std::string& key);

}  // namespace kommissorium::ui::views
