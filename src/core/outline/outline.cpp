// SPDX-License-Identifier: MPL-2.0
#include "core/outline/outline.h"

namespace kommissorium::outline {
namespace {

Block title_of(const std::string& title) {
  Paragraph paragraph;
  paragraph.runs.push_back({title, Tone::strong, ""});
  return paragraph;
}

}  // namespace

std::vector<Block> in_words(const Figure& figure) { return {title_of(figure.title), List{figure.list}}; }

std::vector<Block> in_words(const Chart& chart) {
  Facts facts;
  for (const Chart::Bar& bar : chart.bars) facts.facts.push_back({bar.label, {{bar.value, Tone::plain, ""}}});
  return {title_of(chart.title), facts};
}

}  // namespace kommissorium::outline
