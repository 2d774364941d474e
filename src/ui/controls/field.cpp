// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/field.h"

#include <algorithm>
#include <cmath>

#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "ui/controls/paint.h"

namespace kommissorium::ui {
namespace {

/// An area's inner distance from border to text, above and below together; keep in step with web/style.css.
constexpr float area_padding = 18;

Role role_of(FieldLook::Kind kind) {
  switch (kind) {
    case FieldLook::Kind::line:
      return Role::field;
    case FieldLook::Kind::area:
      return Role::area;
    case FieldLook::Kind::date:
      return Role::date_field;
    case FieldLook::Kind::number:
      return Role::number_field;
  }
  return Role::field;
}

/// A text must not read otherwise than it is: marks nobody can see are told of.
std::string remark(const Frame& frame, std::string_view text, const FieldLook& look) {
  if (!look.error.empty()) return std::string(look.error);
  if (text.size() > text_policy::longest_text) return std::string(frame.texts.too_long);
  const std::size_t hidden = text_policy::hidden_marks(text);
  return hidden == 0 ? std::string() : frame.texts.hidden_marks(static_cast<int>(hidden));
}

/// The browser shows a date as its own language does, 02/15/2027 in a Danish charter too; in words it is one
/// day only.
std::string help_with_day(const Frame& frame, std::string_view text, const FieldLook& look) {
  std::string help(look.help);
  if (look.kind != FieldLook::Kind::date || !texts::is_day(text)) return help;
  const std::string day = texts::long_date(text, frame.state.preferences.language);
  return help.empty() ? day : day + ". " + help;
}

}  // namespace

void paint_label(Frame& frame, Column& column, std::string_view label, bool required) {
  if (label.empty()) return;
  const TextLook look = frame.large ? looks::large_label : looks::label;
  const float height =
      paint::paragraph(frame, column.x, column.y, column.width, look, frame.theme.ink, label);
  if (required && height <= look.line) {
    const float x = column.x + std::ceil(text_width(frame.fonts, look, label)) + 8;
    if (x + text_width(frame.fonts, looks::small, frame.texts.required) <= column.x + column.width) {
      paint::text(frame, x, column.y, looks::small, frame.theme.muted, frame.texts.required);
    }
  }
  column.y += height + 4;
}

void paint_help(Frame& frame, Column& column, std::string_view help, std::string_view error) {
  const TextLook look = frame.large ? looks::large_help : looks::help;
  if (!help.empty()) {
    column.y += 4;
    column.y += paint::paragraph(frame, column.x, column.y, column.width, look, frame.theme.muted, help);
  }
  if (!error.empty()) {
    column.y += 4;
    column.y +=
        paint::paragraph(frame, column.x, column.y, column.width, look, frame.theme.orange_text, error);
  }
}

float line_below(const Frame& frame) { return (frame.large ? looks::large_help : looks::help).line + 4; }

FieldEvent field(Frame& frame, Column& column, std::string_view key, std::string_view text,
                 const FieldLook& look) {
  if (!look.label_hidden) paint_label(frame, column, look.label, look.required);
  float height = frame.large ? measures::large_control_height : measures::control_height;
  if (look.kind == FieldLook::Kind::area) {
    const float least =
        static_cast<float>(look.rows) * (frame.large ? looks::large : looks::body).line + area_padding;
    height = std::max(least, frame.measured_height(element_id(key), least));
  }
  const Rect rect{column.x, column.y, column.width, height};
  paint::item(frame, key, rect);
  paint::rectangle(frame, rect, frame.theme.surface, measures::radius);
  const std::string error = remark(frame, text, look);
  paint::border(frame, rect, error.empty() ? frame.theme.control : frame.theme.orange, measures::radius,
                error.empty() ? 1.0F : 2.0F);
  Element& element = frame.report(role_of(look.kind), key, rect);
  element.name = std::string(look.label);
  element.value = std::string(text);
  const std::string help = help_with_day(frame, text, look);
  element.description = help;
  element.error = error;
  element.autocomplete = std::string(look.autocomplete);
  if (!frame.read_only) element.options = look.suggestions;
  element.required = look.required;
  element.measured = look.kind == FieldLook::Kind::area;
  element.look = std::string(look.text_class);
  element.read_only = frame.read_only;
  if (!look.described_by_key.empty()) element.described_by = element_id(look.described_by_key);
  const ElementId id = element.id;
  column.y += height;
  paint_help(frame, column, help, error);

  if (frame.read_only) return {};
  if (frame.asked(id, Request::Kind::type)) return {FieldEvent::Kind::typed, frame.request->text};
  if (frame.asked(id, Request::Kind::leave) || frame.asked(id, Request::Kind::change)) {
    return {FieldEvent::Kind::left, frame.request->text};
  }
  return {};
}

}  // namespace kommissorium::ui
