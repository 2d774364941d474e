// SPDX-License-Identifier: MPL-2.0
#include "core/charter/choose_answer.h"

#include <deque>
#include <optional>
#include <set>

namespace kommissorium::charter {

namespace {

bool is_reasoned(AnswerKind kind) {
  return kind == AnswerKind::explained || kind == AnswerKind::not_relevant;
}

/// The answer nearest before what stands now that `wanted` says yes to; of several equally near, the one
/// whose revision has the lowest id.
template <class Wanted>
std::optional<Answer> nearest(const revisions::FieldHistory& written, Wanted wanted) {
  std::deque<std::string> next(written.heads.begin(), written.heads.end());
  std::set<std::string> seen(written.heads.begin(), written.heads.end());
  while (!next.empty()) {
    const revisions::Revision* revision = written.find(next.front());
    next.pop_front();
    if (revision == nullptr) continue;
    const Answer answer = decode_answer(revision->value);
    if (wanted(answer)) return answer;
    for (const std::string& parent : revision->parents) {
      if (seen.insert(parent).second) next.push_back(parent);
    }
  }
  return std::nullopt;
}

}  // namespace

Answer choose_answer(const revisions::History& history, const Point& point, AnswerKind kind) {
  Answer answer = point.answer;
  answer.kind = kind;
  const revisions::FieldHistory* written = history.find(point.field);
  if (written == nullptr) return answer;
  if (is_reasoned(kind) && !is_reasoned(point.answer.kind)) {
    const auto earlier =
        nearest(*written, [](const Answer& one) { return is_reasoned(one.kind) && has_words(one); });
    if (earlier) answer.reason = earlier->reason;
  }
  if (kind == AnswerKind::explained && point.answer.kind != AnswerKind::explained) {
    const auto earlier = nearest(
        *written, [](const Answer& one) { return one.kind == AnswerKind::explained && has_words(one); });
    if (earlier) {
      answer.follow_up = earlier->follow_up;
      answer.person = earlier->person;
    }
  }
  return answer;
}

}  // namespace kommissorium::charter
