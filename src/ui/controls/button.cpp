// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/button.h"

#include <cmath>
#include <string>

#include "ui/controls/text.h"

namespace kommissorium::ui {
namespace {

constexpr float padding = 12;
constexpr float sign_size = 16;
constexpr float sign_gap = 8;

/// 32 px high buttons stand in the bar and have smaller text, 48 px high ones are read from afar.
TextLook text_of(const ButtonLook& look) {
  if (look.height >= measures::large_control_height) return looks::large_label;
  return look.height < measures::control_height ? looks::label : TextLook{14, 20, 600};
}

struct Colours {
  Colour ground, ink, edge;
};

Colours colours_of(const Frame& frame, const ButtonLook& look, paint::Pointer pointer) {
  const Theme& theme = frame.theme;
  const Colour resting = pointer.over ? theme.hover : theme.surface;
  if (look.disabled && look.kind == ButtonLook::Kind::primary) return {resting, theme.muted, theme.control};
  switch (look.kind) {
    case ButtonLook::Kind::primary:
      return {pointer.over ? theme.green_text : theme.green, theme.on_green,
              pointer.over ? theme.green_text : theme.green};
    case ButtonLook::Kind::secondary:
      return {resting, look.disabled ? theme.muted : theme.ink, theme.control};
    case ButtonLook::Kind::danger:
      return {resting, theme.orange_text, theme.orange};
    case ButtonLook::Kind::quiet:
      return {pointer.over ? theme.hover : 0, theme.ink, 0};
  }
  return {};
}

std::string_view class_of(ButtonLook::Kind kind) {
  switch (kind) {
    case ButtonLook::Kind::primary:
      return "primary";
    case ButtonLook::Kind::secondary:
      return "secondary";
    case ButtonLook::Kind::danger:
      return "danger";
    case ButtonLook::Kind::quiet:
      return "quiet";
  }
  return "";
}

}  // namespace

float button_width(const Frame& frame, std::string_view label, const ButtonLook& look) {
  if (look.width > 0) return look.width;
  if (look.sign_only) return std::fmax(look.height, 36.0F);
  const float sign = look.sign == Sign::none ? 0 : sign_size + sign_gap;
  return std::ceil(text_width(frame.fonts, text_of(look), label)) + sign + 2 * padding;
}

bool button(Frame& frame, float x, float y, std::string_view key, std::string_view label,
            const ButtonLook& wanted) {
  ButtonLook look = wanted;
  look.disabled = look.disabled || (frame.read_only && !look.expanded);
  const Rect rect{x, y, button_width(frame, label, look), look.height};
  const Colours colours = colours_of(frame, look, paint::item(frame, key, rect));
  if (colours.ground != 0) paint::rectangle(frame, rect, colours.ground, measures::radius);
  if (colours.edge != 0 && (look.disabled || look.kind != ButtonLook::Kind::primary)) {
    paint::border(frame, rect, colours.edge, measures::radius);
  }
  const float middle = y + look.height / 2;
  if (look.sign_only) {
    paint::sign(frame, look.sign, x + rect.width / 2, middle, sign_size,
                look.disabled ? frame.theme.control : colours.ink);
  } else {
    const TextLook text = text_of(look);
    const float sign = look.sign == Sign::none ? 0 : sign_size + sign_gap;
    const float content = sign + std::ceil(text_width(frame.fonts, text, label));
    const float at = x + std::floor((rect.width - content) / 2);
    const float sign_at = look.sign_last ? at + content - sign_size : at;
    if (look.sign != Sign::none)
      paint::sign(frame, look.sign, sign_at + sign_size / 2, middle, sign_size, colours.ink);
    paint::text(frame, look.sign_last ? at : at + sign, middle - text.line / 2, text, colours.ink, label);
  }
  Element& element = frame.report(Role::button, key, rect);
  element.name = std::string(label);
  element.look = std::string(class_of(look.kind));
  if (look.sign != Sign::none) element.look += " sign-" + std::string(name_of(look.sign));
  if (look.sign_only) element.look += " sign-only";
  if (look.sign_last) element.look += " sign-last";
  element.has_expanded = look.expanded.has_value();
  element.expanded = look.expanded.value_or(false);
  element.disabled = look.disabled;
  if (!look.described_by_key.empty()) element.described_by = element_id(look.described_by_key);
  return !look.disabled && frame.asked(element.id, Request::Kind::activate);
}

bool button(Frame& frame, Column& column, std::string_view key, std::string_view label,
            const ButtonLook& look) {
  const float y = column.y;
  column.y += look.height;
  return button(frame, column.x, y, key, label, look);
}

bool navigation_row(Frame& frame, Column& column, std::string_view key, const NavigationRow& row) {
  const Theme& theme = frame.theme;
  constexpr float title_left = 36;  // two digits fit before it
  const TextLook look = row.current ? looks::navigation_current : looks::navigation;
  const float state_width = row.done ? 13 : std::ceil(text_width(frame.fonts, looks::help, row.state));
  const float title_width = column.width - title_left - 12 - state_width - 8;
  const auto lines = lines_of(frame.fonts, look, row.title, title_width);
  const float chip_room = row.chip.empty() ? 0 : chip_height + 4;
  const float height = 16 + look.line * static_cast<float>(lines.size()) + chip_room;
  const Rect rect{column.x, column.y, column.width, height};
  const paint::Pointer pointer = paint::item(frame, key, rect);
  if (row.current) {
    paint::rectangle(frame, rect, theme.green_tint, measures::radius);
    paint::rectangle(frame, {rect.x, rect.y, 3, height}, theme.green, 1.5F);
  } else if (pointer.over) {
    paint::rectangle(frame, rect, theme.hover, measures::radius);
  }
  const float y = rect.y + 8;
  paint::text(frame, rect.x + 12, y, look, theme.ink, row.number);
  paint::paragraph(frame, rect.x + title_left, y, title_width, look, theme.ink, row.title);
  if (row.done) {
    paint::sign(frame, Sign::check, rect.right() - 18, y + look.line / 2, 13, theme.green_text);
  } else if (!row.state.empty()) {
    paint::text(frame, rect.right() - 12 - state_width, y, looks::help, theme.muted, row.state);
  }
  if (!row.chip.empty()) {
    const Rect pill{rect.x + title_left - 4, rect.bottom() - chip_height - 6, chip_width(frame, row.chip),
                    chip_height};
    paint::rectangle(frame, pill, theme.orange_tint, chip_height / 2);
    paint::text(frame, pill.x + 10, pill.y + 1, looks::chip, theme.orange_text, row.chip);
  }
  Element& element = frame.report(Role::button, key, rect);
  element.description = std::string(row.chip);
  element.name = std::string(row.number) + " " + std::string(row.title);
  const std::string_view state = row.done ? std::string_view(frame.texts.section_done) : row.state;
  if (!state.empty()) element.name += ", " + std::string(state);
  element.look = row.done ? "nav-item nav-done" : "nav-item";
  element.current = row.current;
  column.y += height;
  return frame.asked(element.id, Request::Kind::activate);
}

bool side_row(Frame& frame, Column& column, std::string_view key, const SideRow& row) {
  const Theme& theme = frame.theme;
  const Rect rect{column.x, column.y, column.width, 36};
  const paint::Pointer pointer = paint::item(frame, key, rect);
  if (pointer.over) paint::rectangle(frame, rect, theme.hover, measures::radius);
  const float middle = rect.y + rect.height / 2;
  paint::sign(frame, row.sign, rect.x + 18, middle, 13, row.urgent ? theme.orange : theme.muted);
  paint::text(frame, rect.x + 36, middle - looks::navigation.line / 2, looks::navigation, theme.ink,
              row.words);
  Element& element = frame.report(Role::button, key, rect);
  element.name = std::string(row.words);
  element.look = (row.urgent ? "side-item urgent sign-" : "side-item sign-") + std::string(name_of(row.sign));
  column.y += rect.height;
  return frame.asked(element.id, Request::Kind::activate);
}

bool card_button(Frame& frame, Rect rect, std::string_view key, std::string_view headline,
                 std::string_view words) {
  const Theme& theme = frame.theme;
  const paint::Pointer pointer = paint::item(frame, key, rect);
  paint::rectangle(frame, rect, pointer.over ? theme.hover : theme.surface, measures::card_radius);
  paint::border(frame, rect, pointer.over ? theme.green : theme.control, measures::card_radius);
  constexpr float inset = 24;
  paint::sign(frame, Sign::plus, rect.right() - inset - 8, rect.y + 20 + 12, 14, theme.green_text);
  paint::text(frame, rect.x + inset, rect.y + 20, looks::item, theme.ink, headline);
  paint::paragraph(frame, rect.x + inset, rect.y + 48, rect.width - 2 * inset, looks::help, theme.muted,
                   words);
  Element& element = frame.report(Role::button, key, rect);
  element.name = std::string(headline);
  element.description = std::string(words);
  element.look = "card-button";
  return frame.asked(element.id, Request::Kind::activate);
}

}  // namespace kommissorium::ui
