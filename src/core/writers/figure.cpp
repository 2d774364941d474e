// SPDX-License-Identifier: MPL-2.0
// Every text passes escaped(); numbers are this program's own. Colours are classes, because the page's own
// policy refuses style attributes: keep in step with .k0 … .k7 in assets/document/document.css.
#include "core/writers/figure.h"

#include <algorithm>

#include "core/writers/escape.h"

namespace kommissorium::writers {
namespace {

constexpr int line_height = 18;
constexpr int bar_height = 14;

std::string number(std::string_view name, int value) {
  return " " + std::string(name) + "=\"" + std::to_string(value) + "\"";
}

std::string colour(int of) { return "k" + std::to_string(std::clamp(of, 0, outline::chart_colours - 1)); }

std::string svg(int width, int height, std::string_view more) {
  return "<svg aria-hidden=\"true\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height) +
         "\"" + std::string(more) + ">";
}

std::string line_markup(const outline::Figure::Line& line) {
  std::string points;
  for (std::size_t at = 0; at < line.corners.size(); ++at)
    points += (at == 0 ? "" : at % 2 == 1 ? "," : " ") + std::to_string(line.corners[at]);
  return "<polyline class=\"" + std::string(line.dashed ? "line dashed" : "line") + "\" points=\"" + points +
         "\"></polyline>\n";
}

std::string box_markup(const outline::Figure::Box& box) {
  std::string out = "<rect class=\"box " + colour(box.colour) + (box.dashed ? " dashed" : "") + "\"" +
                    number("x", box.x) + number("y", box.y) + number("width", box.width) +
                    number("height", box.height) + " rx=\"6\"></rect>\n";
  const int lines = static_cast<int>(box.lines.size());
  int y = box.y + (box.height - (lines - 1) * line_height) / 2 + 4;
  for (const std::string& text : box.lines) {
    out += "<text" + std::string(&text == box.lines.data() ? " class=\"name\"" : "") +
           number("x", box.x + box.width / 2) + number("y", y) + ">" + escaped(text) + "</text>\n";
    y += line_height;
  }
  return out;
}

}  // namespace

std::string drawing(const outline::Figure& figure) {
  std::string out = svg(figure.width + 2, figure.height + 2, number("width", figure.width + 2)) + "\n";
  for (const outline::Figure::Line& line : figure.lines) out += line_markup(line);
  for (const outline::Figure::Box& box : figure.boxes) out += box_markup(box);
  return out + "</svg>\n";
}

std::string chart_markup(const outline::Chart& chart) {
  std::string out =
      "<figure class=\"chart\">\n<figcaption><bdi>" + escaped(chart.title) + "</bdi></figcaption>\n<table>\n";
  for (const outline::Chart::Bar& bar : chart.bars) {
    out += "<tr><th scope=\"row\"><bdi>" + escaped(bar.label) + "</bdi></th><td class=\"bar\">" +
           svg(1000, bar_height, " preserveAspectRatio=\"none\"") + "<rect class=\"" + colour(bar.colour) +
           "\"" + number("width", std::clamp(bar.share, 0, 1000)) + number("height", bar_height) +
           "></rect></svg></td><td><bdi>" + escaped(bar.value) + "</bdi></td></tr>\n";
  }
  return out + "</table>\n</figure>\n";
}

}  // namespace kommissorium::writers
