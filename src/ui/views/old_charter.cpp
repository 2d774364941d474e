// SPDX-License-Identifier: MPL-2.0
// A text from an older charter: the box it was pasted into, and below it its pieces, each with the place it
// seems to belong to.
#include "app/old_charter.h"

#include <algorithm>
#include <cmath>

#include "core/texts/old_charter_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using charter::Piece;

const texts::OldCharterTexts& old_charter_words(const Frame& frame) {
  return texts::old_charter_texts(frame.state.preferences.language);
}

std::vector<Option> options(const Frame& frame, const std::vector<charter::TextPlace>& places) {
  const texts::OldCharterTexts& words = old_charter_words(frame);
  std::vector<Option> all = {{"", std::string(words.no_place)}};
  for (const charter::TextPlace& place : places) all.push_back({place.field, place.label});
  all.push_back({app::new_duty, std::string(words.new_duty)});
  all.push_back({app::new_section, std::string(words.new_section)});
  return all;
}

void piece_row(Frame& frame, Column& inside, const Piece& piece, const std::vector<Option>& places) {
  const texts::OldCharterTexts& words = old_charter_words(frame);
  const std::string key = "piece/" + std::to_string(piece.from);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, piece.text, "row");
  user_text(frame, row, key + "/text", piece.text, styles::body);
  row.y += 8;
  const std::string slot = app::place_slot(piece);
  const std::string chosen = app::chosen_place(frame.state, piece);
  const ButtonLook look{.kind = ButtonLook::Kind::secondary, .disabled = chosen.empty()};
  const float width = button_width(frame, words.lay_in, look);
  Column list{row.x, row.y, std::min(480.0F, row.width - width - 12)};
  const auto place =
      select(frame, list, key + "/place", places, chosen, {.label = words.place, .label_hidden = true});
  if (place) frame.ask(app::FillForm{slot, *place});
  if (button(frame, list.x + list.width + 12, row.y, key + "/lay-in", words.lay_in, look))
    frame.ask(app::LayIn{piece.from, piece.text});
  row.y = std::max(list.y, row.y + measures::control_height);
  inside.y = row.y;
}

void pieces(Frame& frame, Column& page, const charter::Charter& shown, const std::string& pasted) {
  const texts::OldCharterTexts& words = old_charter_words(frame);
  const std::vector<Piece> all = charter::read_old_charter(shown, pasted);
  const int left = static_cast<int>(
      std::count_if(all.begin(), all.end(), [](const Piece& piece) { return !piece.is_heading; }));
  Card card(frame, page, "pieces", words.pieces, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "pieces/title", words.pieces, 3, styles::item);
  text(frame, inside, "pieces/left", all.empty() ? std::string(words.nothing_yet) : words.left(left),
       styles::help);
  const std::vector<Option> places = options(frame, charter::places_for_text(shown));
  for (const Piece& piece : all) {
    if (piece.is_heading) {
      inside.y += 20;
      user_text(frame, inside, "piece/" + std::to_string(piece.from), piece.text, styles::label, 4);
      continue;
    }
    inside.y += 16;
    piece_row(frame, inside, piece, places);
  }
}

}  // namespace

void old_charter(Frame& frame, Column& column) {
  const texts::OldCharterTexts& words = old_charter_words(frame);
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "old-charter/of", shown.title, styles::help);
  heading(frame, page, "old-charter/title", words.title, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "old-charter/lead", words.lead, styles::lead);
  page.y += 20;
  form_field(frame, page, app::old_text,
             {.kind = FieldLook::Kind::area, .label = words.text, .help = words.text_help, .rows = 6});
  page.y += 28;
  pieces(frame, page, shown, frame.state.form(app::old_text));
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
