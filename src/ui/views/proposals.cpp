// SPDX-License-Identifier: MPL-2.0
#include "ui/views/proposals.h"

#include "core/charter/answer.h"
#include "core/revisions/canonical.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"

namespace kommissorium::ui::views {
namespace {

/// A proposal's value as people read it.
std::string in_words(const Frame& frame, const revisions::Value& value, const charter::Point* point) {
  if (value.object() != nullptr && value.find("answer") != nullptr) {
    const charter::Answer answer = charter::decode_answer(value);
    std::string words;
    if (answer.kind == charter::AnswerKind::followed) words = frame.texts.followed;
    if (answer.kind == charter::AnswerKind::explained) words = frame.texts.explained;
    if (answer.kind == charter::AnswerKind::not_relevant) words = frame.texts.not_relevant;
    if (answer.kind == charter::AnswerKind::open) words = "–";
    if (!answer.reason.empty()) words += ": " + answer.reason;
    return words;
  }
  if (const std::string* words = value.text()) {
    if (point != nullptr) {
      for (const catalogue::Choice& choice : point->choices) {
        if (choice.id == *words) return choice.label.in(frame.state.preferences.language);
      }
    }
    return words->empty() ? "–" : *words;
  }
  return revisions::canonical(value);
}

}  // namespace

void proposals_of(Frame& frame, Column& column, const std::string& field,
                  const std::vector<charter::Proposal>& proposals, const charter::Point* point) {
  if (proposals.size() < 2) return;
  for (const charter::Proposal& proposal : proposals) {
    const std::string key = field + "/proposal/" + proposal.revision.substr(0, 16);
    column.y += 12;
    std::string who = proposal.author;
    if (proposal.time.size() >= 10) {
      if (!who.empty()) who += " · ";
      who += frame.texts.when(proposal.time.substr(0, 10), "");
    }
    const std::string words = in_words(frame, proposal.value, point);
    user_text(frame, column, key + "/words", words, styles::body);
    user_text(frame, column, key + "/who", who, styles::help);
    column.y += 6;
    if (button(frame, column, key + "/choose", frame.texts.choose_this, {.height = 32}))
      frame.ask(app::Write{field, proposal.value});
    frame.elements.back().name = std::string(frame.texts.choose_this) + ": " + words;
  }
}

void proposals(Frame& frame, Column& column, const charter::Point& point) {
  proposals_of(frame, column, point.field, point.proposals, &point);
  proposals_of(frame, column, point.wording_field, point.wording_proposals, nullptr);
}

}  // namespace kommissorium::ui::views
