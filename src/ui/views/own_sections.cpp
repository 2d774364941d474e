// SPDX-License-Identifier: MPL-2.0
// Sections the group has added: a heading and a text each.
#include <string>

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/notes.h"
#include "ui/views/proposals.h"
#include "ui/views/review.h"
#include "ui/views/typing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void own_sections(Frame& frame, Column& column, const charter::Section& section) {
  bool first = true;
  for (const charter::Point& point : section.points) {
    if (!first) column.y += 16;
    first = false;
    const std::string item = point.field.substr(0, point.field.rfind('/'));
    Card card(frame, column, item, point.label);
    Column& inside = card.inside;
    if (point.state == charter::PointState::conflict) {
      if (!point.label.empty()) user_text(frame, inside, item + "/label", point.label, styles::item, 3);
      proposals_here(frame, inside, item, point.label);
      continue;
    }
    const std::string title = item + "/title";
    on_typing(frame,
              field(frame, inside, title, shown_text(frame, title, "", point.label),
                    {.label = frame.texts.own_section_title}),
              title, "");
    inside.y += 16;
    const std::string body = item + "/text";
    const std::string* words = point.value.text();
    on_typing(
        frame,
        field(frame, inside, body, shown_text(frame, body, "", words == nullptr ? std::string() : *words),
              {.kind = FieldLook::Kind::area, .label = frame.texts.own_section_text, .rows = 4}),
        body, "");
    earlier_line(frame, inside, item, point.label, point.author, point.time);
    note_here(frame, inside, point.field, point.label);
    inside.y += 12;
    if (button(frame, inside, item + "/remove", frame.texts.remove_section,
               {.kind = ButtonLook::Kind::quiet, .sign = Sign::cross})) {
      frame.ask(app::RemoveItem{item});
    }
  }
}

}  // namespace kommissorium::ui::views
