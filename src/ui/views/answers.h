// SPDX-License-Identifier: MPL-2.0
// The answers to a duty or a responsibility, as segments to choose among.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/answer.h"
#include "ui/controls/choice.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

/// A duty is followed, a responsibility confirmed.
std::vector<Segment> answer_segments(const Frame& frame, bool duty);

/// What a segment's value stands for.
charter::AnswerKind answer_kind(std::string_view value);

}  // namespace kommissorium::ui::views
