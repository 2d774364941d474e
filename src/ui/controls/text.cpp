// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/text.h"

#include <cmath>

#include "core/text_policy.h"
#include "ui/controls/paint.h"

namespace kommissorium::ui {
namespace {

Element& painted(Frame& frame, Column& column, Role role, std::string_view key, std::string_view words,
                 const Style& style) {
  const float height =
      paint::paragraph(frame, column.x, column.y, column.width, style.look, frame.theme.*style.colour, words);
  Element& element = frame.report(role, key, {column.x, column.y, column.width, height});
  element.name = std::string(words);
  element.look = std::string(style.css);
  column.y += height;
  return element;
}

Element& written(Frame& frame, Column& column, std::string_view key, const Style& style) {
  const float height = frame.measured_height(element_id(key), style.look.line);
  Element& element = frame.report(Role::user_text, key, {column.x, column.y, column.width, height});
  element.look = std::string(style.css);
  element.measured = true;
  column.y += height;
  return element;
}

constexpr float chip_padding = 10;

}  // namespace

void text(Frame& frame, Column& column, std::string_view key, std::string_view words, const Style& style) {
  if (words.empty()) return;
  painted(frame, column, Role::text, key, words, style);
}

void heading(Frame& frame, Column& column, std::string_view key, std::string_view words, int level,
             const Style& style) {
  painted(frame, column, Role::heading, key, words, style).level = level;
}

float text_at(Frame& frame, float x, float y, std::string_view key, std::string_view words,
              const Style& style) {
  x = std::floor(x);  // where ImGui puts it, and so the twin
  paint::text(frame, x, y, style.look, frame.theme.*style.colour, words);
  const float width = std::ceil(text_width(frame.fonts, style.look, words));
  Element& element = frame.report(Role::text, key, {x, y, width, style.look.line});
  element.name = std::string(words);
  element.look = std::string(style.css);
  return width;
}

void user_text(Frame& frame, Column& column, std::string_view key, std::string_view words, const Style& style,
               int level) {
  if (words.empty()) return;
  Element& element = written(frame, column, key, style);
  element.value = text_policy::shown(words);
  element.level = level;
}

void user_pieces(Frame& frame, Column& column, std::string_view key, std::vector<TextPiece> pieces,
                 const Style& style) {
  if (!pieces.empty()) written(frame, column, key, style).pieces = std::move(pieces);
}

void user_line(Frame& frame, Rect rect, std::string_view key, std::string_view words, const Style& style,
               int level) {
  Element& element = frame.report(Role::user_text, key, rect);
  element.value = text_policy::shown(words);
  element.look = std::string(style.css) + " one-line";
  element.level = level;
}

void link(Frame& frame, Column& column, std::string_view key, std::string_view words,
          std::string_view address) {
  const float width = std::ceil(text_width(frame.fonts, looks::help, words));
  const Rect rect{column.x, column.y, width, 24};
  paint::item(frame, key, rect);
  paint::text(frame, rect.x, rect.y + 2, looks::help, frame.theme.green_text, words);
  paint::line(frame, rect.x, rect.y + 20, width, frame.theme.green_text);
  Element& element = frame.report(Role::link, key, rect);
  element.name = std::string(words);
  element.value = std::string(address);
  element.look = "help";
  column.y += rect.height;
}

float text_button_width(const Frame& frame, std::string_view words) {
  return std::ceil(text_width(frame.fonts, looks::help, words));
}

bool text_button(Frame& frame, float x, float y, std::string_view key, std::string_view words,
                 std::string_view name) {
  const Rect rect{x, y, text_button_width(frame, words), text_button_height};
  const paint::Pointer pointer = paint::item(frame, key, rect);
  const Colour ink = pointer.over ? frame.theme.green_text : frame.theme.muted;
  paint::text(frame, rect.x, rect.y + 2, looks::help, ink, words);
  paint::line(frame, rect.x, rect.y + 20, rect.width, ink);
  Element& element = frame.report(Role::link, key, rect);
  element.name = std::string(name);
  element.look = "help quiet-link";
  return frame.asked(element.id, Request::Kind::activate);
}

float chip_width(const Frame& frame, std::string_view words) {
  return std::ceil(text_width(frame.fonts, looks::chip, words)) + 2 * chip_padding;
}

float chip(Frame& frame, float x, float y, std::string_view key, std::string_view words, Tint tint) {
  const Theme& theme = frame.theme;
  const float width = chip_width(frame, words);
  const Rect rect{x, y, width, chip_height};
  Colour ground = theme.hover;
  Colour ink = theme.muted;
  std::string_view css = "chip";
  if (tint == Tint::green) ground = theme.green_tint, ink = theme.green_text, css = "chip chip-green";
  if (tint == Tint::blue) ground = theme.blue_tint, ink = theme.blue_text, css = "chip chip-blue";
  if (tint == Tint::orange) ground = theme.orange_tint, ink = theme.orange_text, css = "chip chip-orange";
  paint::rectangle(frame, rect, ground, chip_height / 2);
  paint::text(frame, x + chip_padding, y + 1, looks::chip, ink, words);
  Element& element = frame.report(Role::text, key, rect);
  element.name = std::string(words);
  element.look = std::string(css);
  return width;
}

}  // namespace kommissorium::ui
