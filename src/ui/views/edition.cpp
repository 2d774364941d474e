// SPDX-License-Identifier: MPL-2.0
// Another edition of the catalogue beside the open charter, text by text: what is worded otherwise, new and
// gone, with the choice what the charter is to say, and one button that moves.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/catalogues.h"
#include "app/look_up.h"
#include "core/catalogue/age.h"
#include "core/compare/words.h"
#include "core/text_policy.h"
#include "core/texts/catalogue_texts.h"
#include "core/texts/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using moving::Asks;
using moving::Entry;
using moving::State;

const texts::CatalogueTexts& edition_words(const Frame& frame) {
  return texts::catalogue_texts(frame.state.preferences.language);
}

std::string edition_name(const catalogue::Group& group) {
  return text_policy::shown(catalogue::called(group));
}

const catalogue::Group& group_of(const Frame& frame, const std::string& id) {
  return app::catalogue_of(frame.state, id).group(frame.state.open_charter()->view->kind);
}

/// Which edition is looked at, where there are several to choose among.
void choose_edition(Frame& frame, Column& page) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const std::vector<std::string> editions = app::other_editions(frame.state, shown);
  if (editions.size() < 2) return;
  const texts::CatalogueTexts& words = edition_words(frame);
  std::vector<Option> options;
  for (const std::string& id : editions) {
    const catalogue::Group& group = group_of(frame, id);
    const bool newer = catalogue::age(group, *shown.group) == catalogue::Age::newer;
    options.push_back(
        {id, edition_name(group) + " (" + std::string(newer ? words.newer : words.another) + ")"});
  }
  Column list{page.x, page.y, std::min(480.0F, page.width)};
  const auto chosen = select(frame, list, "edition/which", std::move(options), frame.state.edition,
                             {.label = words.compared_with});
  if (chosen) frame.ask(app::ShowEdition{*chosen});
  page.y = list.y + 20;
}

void choice(Frame& frame, Column& row, const std::string& key, const Entry& entry) {
  const texts::CatalogueTexts& words = edition_words(frame);
  row.y += 10;
  if (entry.asks == Asks::nothing) {
    if (entry.state == State::reworded) text(frame, row, key + "/no-choice", words.no_choice, styles::help);
    return;
  }
  const bool wording = entry.asks == Asks::wording;
  const std::vector<Segment> choices = {
      {"keep", wording ? words.keep_wording : words.keep_point, Sign::check, Segment::Fill::green},
      {app::take_it, wording ? words.take_wording : words.drop_point, Sign::check, Segment::Fill::blue}};
  const std::string slot = app::edition_slot(entry.id);
  const bool taken = frame.state.form(slot) == app::take_it;
  const std::string name = (entry.title.empty() ? entry.before : entry.title).substr(0, 120);
  const std::string asked = segments(frame, row.x, row.y, key + "/choice", text_policy::shown(name), choices,
                                     taken ? app::take_it : "keep");
  if (!asked.empty()) frame.ask(app::FillForm{slot, asked == app::take_it ? app::take_it : ""});
  row.y += segments_height;
}

void entry_row(Frame& frame, Column& inside, const Entry& entry) {
  const texts::CatalogueTexts& words = edition_words(frame);
  const std::string key = "edition/" + entry.id;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, entry.title, "row");
  std::string what(words.kinds[static_cast<std::size_t>(entry.kind)]);
  if (!entry.title.empty()) what += " · " + text_policy::shown(entry.title);
  if (entry.answered && entry.kind != moving::Kind::question) what += " · " + std::string(words.answered);
  user_text(frame, row, key + "/what", what, styles::help);
  row.y += 2;
  const compare::Pieces pieces = entry.state == State::reworded
                                     ? compare::compare_words(entry.before, entry.after)
                                     : compare::Pieces{{compare::Mark::same, entry.before + entry.after}};
  if (!entry.before.empty() || !entry.after.empty())
    user_pieces(frame, row, key + "/words", pieces_of(pieces), styles::body);
  if (!entry.stands.empty() && entry.asks != Asks::nothing) {
    row.y += 8;
    text(frame, row, key + "/yours", entry.own_wording ? words.yours : words.yours_retired, styles::help);
    user_text(frame, row, key + "/stands", text_policy::shown(entry.stands), styles::body);
  }
  choice(frame, row, key, entry);
  inside.y = row.y;
}

/// All that are new, say; without any there is no card.
void state_card(Frame& frame, Column& page, State state, const std::vector<Entry>& entries) {
  const auto is_one = [state](const Entry& entry) { return entry.state == state; };
  const auto count = std::count_if(entries.begin(), entries.end(), is_one);
  if (count == 0) return;
  const std::string key = "edition-" + std::to_string(static_cast<int>(state));
  const std::string title = std::string(edition_words(frame).states[static_cast<std::size_t>(state)]) + " (" +
                            std::to_string(count) + ")";
  {
    Card card(frame, page, key, title, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, key + "/title", title, 3, styles::item);
    inside.y += 12;
    bool first = true;
    for (const Entry& entry : entries) {
      if (!is_one(entry)) continue;
      if (!first) divider(frame, inside, 16);
      first = false;
      entry_row(frame, inside, entry);
    }
  }
  page.y += 20;
}

/// The same choice for all that ask.
void for_all(Frame& frame, Column& page, const std::vector<Entry>& entries) {
  const moving::Taken all = moving::all_that_ask(entries);
  if (all.size() < 2) return;
  const texts::CatalogueTexts& words = edition_words(frame);
  Column row{page.x, page.y, page.width};
  const Group group(frame, Role::group, "edition/all", row, "", "actions");
  const auto fill_all = [&](std::string_view key, std::string_view label, const char* with, float x) {
    if (!button(frame, x, row.y, key, label, {})) return;
    for (const std::string& id : all) frame.ask(app::FillForm{app::edition_slot(id), with});
  };
  fill_all("edition/keep-all", words.keep_all, "", row.x);
  fill_all("edition/take-all", words.take_all, app::take_it,
           row.x + button_width(frame, words.keep_all, {}) + 12);
  row.y += measures::control_height;
  page.y = row.y + 20;
}

void move_on(Frame& frame, Column& page, const std::string& edition) {
  const texts::CatalogueTexts& words = edition_words(frame);
  Column row{page.x, page.y, page.width};
  const Group group(frame, Role::group, "edition/end", row, "", "actions");
  if (button(frame, row, "edition/move", texts::fill(words.move, {edition}),
             {.kind = ButtonLook::Kind::primary}))
    frame.ask(app::MoveToEdition{});
  row.y += 8;
  text(frame, row, "edition/nothing-lost", words.nothing_lost, styles::help);
  page.y = row.y;
}

}  // namespace

void edition(Frame& frame, Column& column) {
  const texts::CatalogueTexts& words = edition_words(frame);
  const std::vector<Entry>& entries = frame.state.looked_up->edition;
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const std::string edition_called = edition_name(group_of(frame, frame.state.edition));
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "edition/of", shown.title, styles::help);
  heading(frame, page, "edition/title", words.edition_title, 2, styles::section_title);
  page.y += 2;
  user_text(frame, page, "edition/from-to",
            texts::fill(words.from_to, {edition_name(*shown.group), edition_called}), styles::lead);
  text(frame, page, "edition/lead", words.edition_lead, styles::lead);
  page.y += 20;
  choose_edition(frame, page);
  for_all(frame, page, entries);
  for (const State state : {State::reworded, State::added, State::retired})
    state_card(frame, page, state, entries);
  const auto unchanged = std::count_if(entries.begin(), entries.end(),
                                       [](const Entry& entry) { return entry.state == State::unchanged; });
  const bool nothing = static_cast<std::size_t>(unchanged) == entries.size();
  text(frame, page, "edition/unchanged",
       nothing ? std::string(words.nothing_differs)
               : texts::fill(words.unchanged, {std::to_string(unchanged)}),
       styles::help);
  page.y += 16;
  move_on(frame, page, edition_called);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
