// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/choice.h"

#include <cmath>

#include "ui/controls/field.h"
#include "ui/controls/text.h"

namespace kommissorium::ui {
namespace {

constexpr float segment_padding = 14;
constexpr float mark_size = 13;
constexpr float mark_gap = 6;

TextLook segment_look(const Frame& frame) { return frame.large ? looks::large_label : looks::label; }

/// Every segment leaves room for its sign, so that nothing moves when the choice does.
float segment_width(const Frame& frame, const Segment& segment) {
  const float sign = segment.sign == Sign::none ? 0 : mark_size + mark_gap;
  return std::ceil(text_width(frame.fonts, segment_look(frame), segment.label)) + sign + 2 * segment_padding;
}

}  // namespace

float segments_width(const Frame& frame, const std::vector<Segment>& segments) {
  float width = 0;
  for (const Segment& segment : segments) width += segment_width(frame, segment);
  return width;
}

std::string segments(Frame& frame, float x, float y, std::string_view key, std::string_view name,
                     const std::vector<Segment>& segments, std::string_view chosen, bool required) {
  const Theme& theme = frame.theme;
  const TextLook look = segment_look(frame);
  const float height = height_of_segments(frame);
  const Rect whole{x, y, segments_width(frame, segments), height};
  paint::rectangle(frame, whole, theme.surface, measures::radius);
  std::string activated;
  Column column{x, y, whole.width};
  Group group(frame, Role::radio_group, key, column, name, "segments");
  group.element().required = required;
  float at = x;
  for (std::size_t index = 0; index < segments.size(); ++index) {
    const Segment& segment = segments[index];
    const std::string segment_key = std::string(key) + "/" + segment.value;
    const Rect rect{at, y, segment_width(frame, segment), height};
    const bool is_chosen = segment.value == chosen;
    const paint::Pointer pointer = paint::item(frame, segment_key, rect);
    Colour ink = theme.ink;
    const paint::Corners corners = index == 0                     ? paint::Corners::left
                                   : index + 1 == segments.size() ? paint::Corners::right
                                                                  : paint::Corners::none;
    std::string_view css = "segment-followed";
    if (segment.fill == Segment::Fill::blue) css = "segment-explained";
    if (segment.fill == Segment::Fill::grey) css = "segment-not-relevant";
    if (is_chosen) {
      Colour ground = theme.green;
      ink = theme.on_green;
      if (segment.fill == Segment::Fill::blue) ground = theme.blue, ink = theme.on_blue;
      if (segment.fill == Segment::Fill::grey) ground = theme.grey, ink = theme.on_grey;
      paint::rectangle(frame, rect, ground, measures::radius, corners);
    } else if (pointer.over) {
      paint::rectangle(frame, rect, theme.hover, measures::radius, corners);
    }
    const float text = std::ceil(text_width(frame.fonts, segment_look(frame), segment.label));
    const float content = text + (is_chosen && segment.sign != Sign::none ? mark_size + mark_gap : 0);
    float start = std::floor(rect.x + (rect.width - content) / 2);
    if (is_chosen && segment.sign != Sign::none) {
      paint::sign(frame, segment.sign, start + mark_size / 2, y + height / 2, mark_size, ink);
      start += mark_size + mark_gap;
    }
    paint::text(frame, start, y + (height - look.line) / 2, look, ink, segment.label);
    Element& element = frame.report(Role::radio, segment_key, rect);
    element.name = std::string(segment.label);
    element.value = segment.value;
    element.checked = is_chosen;
    element.look = std::string(css) + " sign-" + std::string(name_of(segment.sign));
    element.disabled = frame.read_only;
    if (!frame.read_only && frame.asked(element.id, Request::Kind::activate)) activated = segment.value;
    at = rect.right();
    const bool next_chosen = index + 1 < segments.size() && segments[index + 1].value == chosen;
    if (index + 1 < segments.size() && !is_chosen && !next_chosen) {
      paint::upright(frame, at - 1, y + 1, height - 2, theme.control);
    }
  }
  paint::border(frame, whole, theme.control, measures::radius);
  column.y += height;
  return activated;
}

std::optional<std::string> select(Frame& frame, Column& column, std::string_view key,
                                  std::vector<Option> options, std::string_view chosen,
                                  const SelectLook& look) {
  if (!look.label_hidden) paint_label(frame, column, look.label, look.required);
  const bool large = frame.large && look.height == measures::control_height;
  const Rect rect{column.x, column.y, column.width, large ? measures::large_control_height : look.height};
  const paint::Pointer pointer = paint::item(frame, key, rect);
  paint::rectangle(frame, rect, pointer.over ? frame.theme.hover : frame.theme.surface, measures::radius);
  paint::border(frame, rect, look.error.empty() ? frame.theme.control : frame.theme.orange, measures::radius);
  paint::sign(frame, Sign::down, rect.right() - 16, rect.y + rect.height / 2, 12, frame.theme.ink);
  Element& element = frame.report(Role::select, key, rect);
  element.name = std::string(look.label);
  element.value = std::string(chosen);
  element.options = std::move(options);
  element.required = look.required;
  element.description = std::string(look.help);
  element.error = std::string(look.error);
  element.look = look.height < measures::control_height ? "label" : "body";
  element.disabled = frame.read_only;
  const bool asked = !frame.read_only && frame.asked(element.id, Request::Kind::change);
  column.y += rect.height;
  paint_help(frame, column, look.help, look.error);
  if (!asked) return std::nullopt;
  return frame.request->text;
}

bool checkbox(Frame& frame, Column& column, std::string_view key, std::string_view label, bool checked) {
  const Theme& theme = frame.theme;
  const TextLook look = frame.large ? looks::large : looks::body;
  const float box = frame.large ? 24 : 20;
  const float width = box + 10 + std::ceil(text_width(frame.fonts, look, label));
  const Rect rect{column.x, column.y, width, look.line + 4};
  const paint::Pointer pointer = paint::item(frame, key, rect);
  const Rect square{rect.x, rect.y + (rect.height - box) / 2, box, box};
  paint::rectangle(frame, square, checked ? theme.green : pointer.over ? theme.hover : theme.surface, 4);
  paint::border(frame, square, checked ? theme.green : theme.control, 4);
  if (checked) paint::sign(frame, Sign::check, square.x + box / 2, square.y + box / 2, 14, theme.on_green);
  paint::text(frame, rect.x + box + 10, rect.y + 2, look, theme.ink, label);
  Element& element = frame.report(Role::checkbox, key, rect);
  element.name = std::string(label);
  element.checked = checked;
  element.look = "body";
  element.disabled = frame.read_only;
  column.y += rect.height;
  return !frame.read_only && frame.asked(element.id, Request::Kind::activate);
}

}  // namespace kommissorium::ui
