// SPDX-License-Identifier: MPL-2.0
// The history of the charter, or of one thing in it: who wrote what, when, marked against what stood before,
// and the way back. The newest first; what one person wrote in one go stands on one card.
#include <algorithm>
#include <cmath>

#include "app/local_time.h"
#include "app/look_up.h"
#include "core/compare/in_words.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using compare::Told;

/// A revision of one field only: its card needs no label.
bool of_one_field(const compare::Telling& telling) {
  return std::all_of(telling.told.begin(), telling.told.end(),
                     [&](const Told& told) { return told.field == telling.told.front().field; });
}

/// Written by the same person within the same hour and day, one after the other.
bool in_one_go(const Told& one, const Told& other) {
  constexpr std::size_t hour = 13;  // "YYYY-MM-DDThh"
  return one.author == other.author && one.time.substr(0, hour) == other.time.substr(0, hour);
}

void told_words(Frame& frame, Column& column, const Told& told, const std::string& key) {
  const texts::ReviewTexts& words = review_words(frame);
  if (told.words.empty()) return text(frame, column, key + "/words", words.nothing_said, styles::lead);
  user_pieces(frame, column, key + "/words", pieces_of(told.words), styles::body);
  if (told.emptied) text(frame, column, key + "/emptied", words.emptied, styles::help);
}

/// The time beside the first line; whether this stands there now, or the way back to it.
void told_line(Frame& frame, Column& column, const Told& told, bool labelled) {
  const texts::ReviewTexts& words = review_words(frame);
  const std::string key = "told/" + told.revision;
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, key, row, told.label, "told");
  const std::string when = when_written(frame, told.time);
  const float when_width = std::ceil(text_width(frame.fonts, looks::help, when));
  Column left{row.x, row.y, row.width - 176};
  if (labelled) {
    constexpr Style label{looks::label, &Theme::ink, "label"};
    user_text(frame, left, key + "/label", told.label, label, 3);
    left.y += 2;
  }
  told_words(frame, left, told, key);
  if (!when.empty())
    text_at(frame, row.x + row.width - when_width, row.y + 1, key + "/when", when, styles::help);
  float right_bottom = row.y + 24;
  if (told.current && !frame.state.history.empty()) {
    const float width = chip_width(frame, words.stands_now);
    chip(frame, row.x + row.width - width, right_bottom + 2, key + "/now", words.stands_now, Tint::green);
    right_bottom += 2 + chip_height;
  } else if (told.possible) {
    const ButtonLook look{.kind = ButtonLook::Kind::secondary, .height = 32};
    const float width = button_width(frame, words.say_again, look);
    if (button(frame, row.x + row.width - width, right_bottom + 2, key + "/again", words.say_again, look))
      frame.ask(app::RestoreField{told.field, told.revision});
    right_bottom += 2 + 32;
  }
  row.y = std::max(left.y, right_bottom);
  column.y = row.y;
}

/// Everything as it stood when the newest on this card had been written.
void whole_back(Frame& frame, Column& inside, const Told& newest) {
  const texts::ReviewTexts& words = review_words(frame);
  inside.y += 16;
  if (button(frame, inside, "told/" + newest.revision + "/whole", words.whole_back,
             {.kind = ButtonLook::Kind::quiet, .sign = Sign::undo, .height = 32})) {
    frame.ask(app::RestoreMoment{newest.revision});
  }
  frame.elements.back().description = std::string(words.whole_back_help);
}

void told_card(Frame& frame, Column& page, const std::vector<Told>& told, std::size_t from, std::size_t to,
               bool labelled) {
  const bool whole = frame.state.history.empty();
  const Told& newest = told[from];
  const texts::ReviewTexts& words = review_words(frame);
  const std::string author = newest.author.empty() ? std::string(words.nameless_author) : newest.author;
  const std::string key = "go/" + newest.revision;
  Card card(frame, page, key, author);
  Column& inside = card.inside;
  user_line(frame, {inside.x, inside.y, inside.width, 24}, key + "/who", author, styles::item, 3);
  inside.y += 24;
  if (to - from > 1) {
    text(frame, inside, key + "/count", words.changes(static_cast<int>(to - from)), styles::help);
  }
  inside.y += 12;
  for (std::size_t index = from; index < to; ++index) {
    if (index > from) divider(frame, inside, 14);
    told_line(frame, inside, told[index], labelled);
  }
  if (whole && from > 0) whole_back(frame, inside, newest);
}

void cards(Frame& frame, Column& page, const compare::Telling& telling) {
  const std::vector<Told>& told = telling.told;
  const bool labelled = !of_one_field(telling);
  std::size_t from = 0;
  while (from < told.size()) {
    std::size_t to = from + 1;
    while (to < told.size() && in_one_go(told[from], told[to])) ++to;
    if (from > 0) page.y += 16;
    told_card(frame, page, told, from, to, labelled);
    from = to;
  }
}

void more(Frame& frame, Column& page, const compare::Telling& telling) {
  if (telling.told.size() >= telling.all) return;
  const texts::ReviewTexts& words = review_words(frame);
  page.y += 20;
  const ButtonLook look{};
  const float width = button_width(frame, words.show_more, look);
  if (button(frame, page.x, page.y, "history/more", words.show_more, look)) frame.ask(app::ShowMoreHistory{});
  text_at(frame, page.x + width + 16, page.y + 8, "history/shown",
          words.shown_of(static_cast<int>(telling.told.size()), static_cast<int>(telling.all)), styles::help);
  page.y += measures::control_height;
}

}  // namespace

void history(Frame& frame, Column& column) {
  const compare::Telling& telling = frame.state.looked_up->telling;
  const texts::ReviewTexts& words = review_words(frame);
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const bool whole = frame.state.history.empty();
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "history/of", whole ? shown.title : std::string(words.field_history), styles::help);
  if (whole) {
    heading(frame, page, "history/title", words.history, 2, styles::section_title);
  } else {
    user_text(frame, page, "history/title", compare::field_label(shown, frame.state.history),
              styles::section_title, 2);
  }
  page.y += 2;
  text(frame, page, "history/lead", whole ? words.history_lead : words.field_history_lead, styles::lead);
  page.y += 20;
  cards(frame, page, telling);
  more(frame, page, telling);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
