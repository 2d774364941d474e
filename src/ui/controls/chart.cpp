// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/chart.h"

#include <algorithm>
#include <cmath>

#include "ui/controls/paint.h"
#include "ui/controls/text.h"

namespace kommissorium::ui {
namespace {

constexpr float bar_height = 12;
constexpr float label_share = 0.36F;
constexpr float value_width = 48;

/// The eight colours of charts, as in assets/document/document.css. In dark and contrasting looks one colour
/// for all: the words tell them apart.
Colour chart_colour(const Frame& frame, int number) {
  constexpr std::uint32_t shades[8] = {0x3a7f3b, 0x1b3c1c, 0x3b6fb6, 0x284b7b,
                                       0x2e767c, 0x194043, 0xb94c09, 0x813506};
  if (frame.theme.name != "light") return frame.theme.green_text;
  return rgb(shades[std::clamp(number, 0, 7)]);
}

}  // namespace

void bar_line(Frame& frame, Column& column, std::string_view key, const BarLook& look) {
  const float label_width = std::floor(column.width * label_share);
  Column label{column.x, column.y, label_width - 12};
  const Group line(frame, Role::group, key, label, "", "bar-line");
  text(frame, label, std::string(key) + "/label", look.label, styles::help);
  const float room = column.width - label_width - value_width - 8;
  const float width = std::floor(room * static_cast<float>(std::clamp(look.share, 0, 1000)) / 1000);
  const float middle = column.y + (looks::help.line - bar_height) / 2;
  paint::upright(frame, column.x + label_width, column.y, looks::help.line, frame.theme.control);
  if (width > 0)
    paint::rectangle(frame, {column.x + label_width + 1, middle, width, bar_height},
                     chart_colour(frame, look.colour));
  text_at(frame, column.x + column.width - value_width, column.y, std::string(key) + "/value", look.value,
          styles::label);
  column.y = std::max(label.y, column.y + looks::help.line) + 2;
  label.y = column.y;
}

void picture_box(const Frame& frame, Rect rect, int colour, bool dashed, std::string_view name,
                 std::string_view more) {
  paint::rectangle(frame, rect, frame.theme.surface, 6);
  if (dashed) {
    paint::dashed_border(frame, rect, frame.theme.control);
  } else {
    paint::border(frame, rect, chart_colour(frame, colour), 6, 2);
  }
  const float lines = looks::label.line + (more.empty() ? 0 : looks::help.line);
  float y = rect.y + (rect.height - lines) / 2;
  const auto centred = [&](std::string_view words, TextLook look, Colour ink) {
    const float width = text_width(frame.fonts, look, words);
    paint::text(frame, std::floor(rect.x + (rect.width - width) / 2), y, look, ink, words);
    y += look.line;
  };
  centred(name, looks::label, frame.theme.ink);
  if (!more.empty()) centred(more, looks::help, frame.theme.muted);
}

void picture_line(const Frame& frame, float x, float y, float to_x, float to_y) {
  if (x == to_x) {
    paint::upright(frame, x, std::min(y, to_y), std::fabs(to_y - y), frame.theme.control);
  } else {
    paint::line(frame, std::min(x, to_x), y, std::fabs(to_x - x), frame.theme.control);
  }
}

}  // namespace kommissorium::ui
