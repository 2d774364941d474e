// SPDX-License-Identifier: MPL-2.0
#include "ui/views/proposals.h"

#include "core/compare/in_words.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"

namespace kommissorium::ui::views {
namespace {

/// A proposal's value as people read it.
std::string in_words(const Frame& frame, const std::string& field, const revisions::Value& value) {
  const app::KeptCharter* open = frame.state.open_charter();
  const std::string words = compare::in_words(*open->view, field, value);
  return words.empty() ? "–" : words;
}

}  // namespace

void proposals_of(Frame& frame, Column& column, const std::string& field,
                  const std::vector<charter::Proposal>& proposals) {
  if (proposals.size() < 2) return;
  for (const charter::Proposal& proposal : proposals) {
    const std::string key = field + "/proposal/" + proposal.revision.substr(0, 16);
    column.y += 12;
    std::string who = proposal.author;
    if (proposal.time.size() >= 10) {
      if (!who.empty()) who += " · ";
      who += frame.texts.when(proposal.time.substr(0, 10), "");
    }
    const std::string words = in_words(frame, field, proposal.value);
    user_text(frame, column, key + "/words", words, styles::body);
    user_text(frame, column, key + "/who", who, styles::help);
    column.y += 6;
    if (button(frame, column, key + "/choose", frame.texts.choose_this, {.height = 32}))
      frame.ask(app::Write{field, proposal.value});
    frame.elements.back().name = std::string(frame.texts.choose_this) + ": " + words;
  }
}

void proposals(Frame& frame, Column& column, const charter::Point& point) {
  proposals_of(frame, column, point.field, point.proposals);
  if (point.wording_field != point.field)  // a standard text is its own wording
    proposals_of(frame, column, point.wording_field, point.wording_proposals);
}

void deleted_but_changed(Frame& frame, Column& column, const std::string& item) {
  column.y += 4;
  text(frame, column, item + "/deleted", frame.texts.deleted_but_changed, styles::error);
  column.y += 8;
  const float width = button_width(frame, frame.texts.keep_item, {});
  if (button(frame, column.x, column.y, item + "/keep", frame.texts.keep_item, {}))
    frame.ask(app::Write{item + "/exists", revisions::Value::Object{{"exists", true}}});
  if (button(frame, column.x + width + 12, column.y, item + "/let-go", frame.texts.remove_item, {}))
    frame.ask(app::RemoveItem{item});
  column.y += measures::control_height;
}

}  // namespace kommissorium::ui::views
