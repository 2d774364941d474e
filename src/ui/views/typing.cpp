// SPDX-License-Identifier: MPL-2.0
#include "ui/views/typing.h"

#include "core/adoption/in_words.h"
#include "core/charter/plain_text.h"

namespace kommissorium::ui::views {

const std::string& shown_text(const Frame& frame, const std::string& field, const std::string& part,
                              const std::string& value) {
  const std::string* draft = frame.state.draft(field, part);
  return draft != nullptr ? *draft : value;
}

void on_typing(Frame& frame, const FieldEvent& event, const std::string& field, const std::string& part) {
  if (event.kind == FieldEvent::Kind::none) return;
  const std::string* draft = frame.state.draft(field, part);
  // Leaving says the text once more: whatever the last typing event missed is caught here.
  if (event.kind == FieldEvent::Kind::typed || draft == nullptr || *draft != event.text) {
    frame.ask(app::Type{field, part, event.text});
  }
  if (event.kind == FieldEvent::Kind::left) frame.ask(app::Leave{field, part});
}

std::string help_of(const charter::Point& point) {
  if (point.placeholder.empty()) return point.help;
  return point.help + (point.help.empty() ? "" : " ") + adoption::capital(point.placeholder) + ".";
}

FieldLook who_takes_it_up(const Frame& frame) {
  FieldLook look{.label = frame.texts.by_person};
  for (const charter::Member& member : frame.state.open_charter()->view->members) {
    std::string name = charter::one_line(member.name);
    if (!name.empty() && member.to.empty()) look.suggestions.push_back({std::move(name), ""});
  }
  return look;
}

}  // namespace kommissorium::ui::views
