// SPDX-License-Identifier: MPL-2.0
#include "ui/views/answers.h"

namespace kommissorium::ui::views {

std::vector<Segment> answer_segments(const Frame& frame, bool duty) {
  return {
      {"followed", duty ? frame.texts.followed : frame.texts.confirmed, Sign::check, Segment::Fill::green},
      {"explained", frame.texts.explained, Sign::pen, Segment::Fill::blue},
      {"not-relevant", frame.texts.not_relevant, Sign::dash, Segment::Fill::grey}};
}

bool is_answered(const charter::Point& point) {
  return point.kind == charter::PointKind::duty || point.kind == charter::PointKind::responsibility;
}

std::string_view why(const Frame& frame, bool duty, charter::AnswerKind kind) {
  if (kind == charter::AnswerKind::not_relevant) return frame.texts.why_not_relevant;
  return duty ? frame.texts.why_explained : frame.texts.why_not_confirmed;
}

charter::AnswerKind answer_kind(std::string_view value) {
  if (value == "followed") return charter::AnswerKind::followed;
  if (value == "explained") return charter::AnswerKind::explained;
  return charter::AnswerKind::not_relevant;
}

}  // namespace kommissorium::ui::views
