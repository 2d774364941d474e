// SPDX-License-Identifier: MPL-2.0
#include "core/charter/answer.h"

#include <array>
#include <utility>

#include "core/charter/plain_text.h"

namespace kommissorium::charter {

namespace {

constexpr std::array<std::pair<AnswerKind, std::string_view>, 4> tags = {{
    {AnswerKind::open, "open"},
    {AnswerKind::followed, "followed"},
    {AnswerKind::explained, "explained"},
    {AnswerKind::not_relevant, "not-relevant"},
}};

}  // namespace

bool Answer::settled() const {
  switch (kind) {
    case AnswerKind::open:
      return false;
    case AnswerKind::followed:
      return true;
    case AnswerKind::explained:
    case AnswerKind::not_relevant:
      return !is_blank(reason);
  }
  return false;
}

bool has_words(const Answer& answer) {
  return !is_blank(answer.reason) || !answer.follow_up.empty() || !is_blank(answer.person);
}

std::string_view tag(AnswerKind kind) {
  for (const auto& [known, name] : tags) {
    if (known == kind) return name;
  }
  return "open";
}

revisions::Value encode(const Answer& answer) {
  revisions::Value::Object out;
  out["answer"] = tag(answer.kind);
  const bool explained = answer.kind == AnswerKind::explained;
  const bool reasoned = explained || answer.kind == AnswerKind::not_relevant;
  if (reasoned && !answer.reason.empty()) out["reason"] = answer.reason;
  if (explained && !answer.follow_up.empty()) out["follow-up"] = answer.follow_up;
  if (explained && !answer.person.empty()) out["person"] = answer.person;
  return out;
}

Answer decode_answer(const revisions::Value& value) {
  Answer answer;
  const std::string_view named = value.text_at("answer");
  for (const auto& [kind, name] : tags) {
    if (name == named) answer.kind = kind;
  }
  const bool explained = answer.kind == AnswerKind::explained;
  if (explained || answer.kind == AnswerKind::not_relevant) answer.reason = value.text_at("reason");
  if (explained) {
    answer.follow_up = value.text_at("follow-up");
    answer.person = value.text_at("person");
  }
  return answer;
}

}  // namespace kommissorium::charter
