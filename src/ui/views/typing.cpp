// SPDX-License-Identifier: MPL-2.0
#include "ui/views/typing.h"

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

}  // namespace kommissorium::ui::views
