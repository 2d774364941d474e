// SPDX-License-Identifier: MPL-2.0
#include "ui/views/notes.h"

#include "core/charter/note.h"
#include "core/texts/note_texts.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/typing.h"

namespace kommissorium::ui::views {

bool has_note(const Frame& frame, const std::string& at) {
  return frame.state.draft(charter::note_field(at)) != nullptr ||
         !charter::note(*frame.state.open_charter()->view, at).empty();
}

float note_way_width(const Frame& frame) {
  return text_button_width(frame, texts::note_texts(frame.state.preferences.language).write);
}

void note_here(Frame& frame, Column& column, const std::string& at, std::string_view label,
               std::optional<float> beside) {
  const texts::NoteTexts& say = texts::note_texts(frame.state.preferences.language);
  const std::string note = charter::note_field(at);
  const bool open = frame.state.unfolded.count(note) != 0, written = has_note(frame, at);
  if (frame.read_only && !written) return;
  const bool has_a_line = open || written || !beside;
  if (has_a_line) column.y += 4;
  {
    Column line{column.x, has_a_line ? column.y : *beside, column.width};
    const Group group(frame, Role::group, note + "/line", line, "", "written");
    float x = has_a_line ? line.x : line.x + line.width - note_way_width(frame);
    if (written) x += chip(frame, x, line.y + 1, note + "/mark", say.note, Tint::blue) + 12;
    const std::string_view words = open ? say.fold : written ? say.see : say.write;
    if (text_button(frame, x, line.y, note + "/way", words, words)) frame.ask(app::Toggle{note});
    Element& way = frame.elements.back();
    way.description = std::string(label);
    way.has_expanded = true;
    way.expanded = open;
    line.y += text_button_height;
    if (has_a_line) column.y = line.y;
  }
  if (!open) return;
  column.y += 8;
  const std::string kept = charter::note(*frame.state.open_charter()->view, at);
  const FieldEvent typed =
      field(frame, column, note, shown_text(frame, note, "", kept),
            {.kind = FieldLook::Kind::area, .label = say.field, .help = say.field_help, .rows = 2});
  // Two that were brought together are one only when somebody has written on.
  if (typed.text != kept || frame.state.draft(note) != nullptr) on_typing(frame, typed, note, "");
}

}  // namespace kommissorium::ui::views
