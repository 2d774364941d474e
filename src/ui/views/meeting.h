// SPDX-License-Identifier: MPL-2.0
// The parts of a meeting that goes through the open charter.
// must, for all: a charter is open and can be shown.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/meeting/agenda.h"
#include "core/texts/meeting_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

const texts::MeetingTexts& meeting_words(const Frame& frame);

/// Where the meeting is, and the steps before and after, as GoInMeeting names them.
struct MeetingStep {
  const texts::MeetingTexts* words;
  std::string title;  // "Punkt 7 af 31 · 4 udskudt"
  std::optional<std::string> previous, next;
  ButtonLook::Kind next_weight = ButtonLook::Kind::secondary;
};
MeetingStep step_of_meeting(const Frame& frame);

void meeting_point(Frame& frame, Column& page, const meeting::Item& item);
void meeting_summary(Frame& frame, Column& page, const std::vector<meeting::Item>& agenda);

/// A line that leads to a step of the meeting, with a state in a chip where there is one.
struct MeetingLine {
  std::string key, words, step;
  std::string_view state = {};
  Tint tint = Tint::plain;
  bool current = false;
  bool whole = false;  // in as many lines as it takes, underlined: a way within a text
};
void meeting_line(Frame& frame, Column& column, const MeetingLine& line);

/// "4.3 Stille krav til kvalitet", in one line that is not too long.
std::string name_in_meeting(const charter::Point& point);

/// In the form: that a point is put off, when it is.
void put_off_here(Frame& frame, Column& column, const charter::Point& point);

/// In the charter: the way to a meeting at the right end of the line, or to the one under way.
void to_meeting(Frame& frame, Column& page);
void back_to_meeting(Frame& frame, Column& page);

/// Below a charter's row on the front page: the way back to a meeting that is under way.
void meeting_under_way_line(Frame& frame, Column& inside, float left, float right, const std::string& id);

}  // namespace kommissorium::ui::views
