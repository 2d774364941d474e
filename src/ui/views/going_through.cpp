// SPDX-License-Identifier: MPL-2.0
// The yearly look at a charter: that it is due, and the way through it section by section.
#include "app/going_through.h"

#include <algorithm>
#include <cmath>

#include "app/look_up.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/going_through_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/charter_rows.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Passage;

const texts::GoingThroughTexts& through_words(const Frame& frame) {
  return texts::going_through_texts(frame.state.preferences.language);
}

void what_stands(Frame& frame, Column& inside, const Passage& passage, const std::string& key) {
  std::size_t number = 0;
  for (const Passage::Line& line : passage.lines) {
    const std::string place = key + "/line/" + std::to_string(number++);
    inside.y += 8;
    user_text(frame, inside, place, text_policy::shown(line.label), styles::label);
    if (line.conflict) {
      text(frame, inside, place + "/words", frame.texts.two_proposals, styles::error);
    } else if (line.words.empty()) {
      text(frame, inside, place + "/words", through_words(frame).nothing_written, styles::help);
    } else {
      user_text(frame, inside, place + "/words", text_policy::shown(line.words), styles::body);
    }
  }
}

void since_version(Frame& frame, Column& inside, const Passage& passage, const std::string& key) {
  const adoption::Standing& standing = frame.state.open_charter()->standing;
  if (!standing.adoption) return;
  const bool changed = !passage.changes.empty();
  const std::string title = through_words(frame).changed_since(standing.adoption->number, changed);
  inside.y += 16;
  if (!changed) return text(frame, inside, key + "/since", title, styles::help);
  heading(frame, inside, key + "/since", title, 4, styles::label);
  for (const compare::Change& change : passage.changes) {
    const std::string place = key + "/change/" + change.field;
    inside.y += 8;
    user_text(frame, inside, place, change.label, styles::help);
    user_pieces(frame, inside, place + "/words", pieces_of(change.words), styles::body);
  }
}

/// "Has anything changed?", with both answers.
void has_changed(Frame& frame, Column& inside, const Passage& passage, const std::string& key) {
  const texts::GoingThroughTexts& words = through_words(frame);
  const std::string slot = app::slots::stands(passage.section);
  const bool ticked = app::stands_by(frame.state, passage);
  divider(frame, inside, 16);
  text(frame, inside, key + "/question", words.question, styles::label);
  inside.y += 4;
  Column row{inside.x, inside.y, inside.width};
  {
    const Group group(frame, Role::group, key + "/answer", row, "", "side-by-side");
    const std::string mend = words.mend(passage.number);
    const float width = button_width(frame, mend, {});
    Column left{row.x, row.y + 6, row.width - width - 24};
    if (checkbox(frame, left, slot, words.stand_by(passage.number), ticked))
      frame.ask(app::FillForm{slot, ticked ? "" : passage.mark});
    if (button(frame, row.x + row.width - width, row.y, key + "/mend", mend, {}))
      frame.ask(app::OpenSection{passage.section});
    row.y = std::max(left.y, row.y + measures::control_height);
  }
  inside.y = row.y;
  if (!ticked && !frame.state.form(slot).empty()) {
    inside.y += 4;
    text(frame, inside, key + "/again", words.read_again, styles::error);
  }
}

void section_card(Frame& frame, Column& page, const Passage& passage) {
  const std::string key = "going-through/section/" + passage.section;
  const std::string title = std::to_string(passage.number) + " " + passage.title;
  Card card(frame, page, key, title, Role::region);
  heading(frame, card.inside, key + "/title", title, 3, styles::item);
  what_stands(frame, card.inside, passage, key);
  since_version(frame, card.inside, passage, key);
  has_changed(frame, card.inside, passage, key);
}

void next_time(Frame& frame, Column& page, int left) {
  const texts::GoingThroughTexts& words = through_words(frame);
  Card card(frame, page, "going-through/next", words.next_time, Role::region, "card recommended");
  Column& inside = card.inside;
  heading(frame, inside, "going-through/next/title", words.next_time, 3, styles::item);
  inside.y += 12;
  Column date{inside.x, inside.y, std::min(inside.width, 320.0F)};
  const std::string day = app::next_review_day(frame.state);
  const bool passed = day <= frame.state.local.substr(0, 10);
  form_field(frame, date, app::slots::next_review,
             {.kind = FieldLook::Kind::date,
              .label = words.next_day,
              .help = words.next_help,
              .error = passed ? words.later_day : std::string_view()},
             day);
  inside.y = date.y + 16;
  const ButtonLook look{.kind = ButtonLook::Kind::primary, .described_by_key = "going-through/finish/help"};
  if (button(frame, inside, "going-through/finish", words.finish, look)) frame.ask(app::EndGoingThrough{});
  inside.y += 8;
  const std::string help = (left == 0 ? "" : words.left(left) + " ") + std::string(words.finish_help);
  text(frame, inside, "going-through/finish/help", help, styles::help);
}

}  // namespace

void going_through(Frame& frame, Column& column) {
  const texts::GoingThroughTexts& words = through_words(frame);
  const std::vector<Passage>& all = frame.state.looked_up->passages;
  const int whole = static_cast<int>(all.size());
  const int done = static_cast<int>(std::count_if(
      all.begin(), all.end(), [&](const Passage& one) { return app::stands_by(frame.state, one); }));
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "going-through/of", frame.state.open_charter()->view->title, styles::help);
  heading(frame, page, "going-through/title", words.title, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "going-through/lead", words.lead, styles::lead);
  page.y += 12;
  const std::string said = words.done(done, whole);
  text(frame, page, "going-through/done", said, styles::label);
  page.y += 4;
  progress(frame, {page.x, page.y, page.width, 6}, "going-through/bar", said,
           whole == 0 ? 100 : done * 100 / whole);
  page.y += 6;
  for (const Passage& passage : all) {
    page.y += 20;
    section_card(frame, page, passage);
  }
  page.y += 28;
  next_time(frame, page, whole - done);
  column.y = page.y + 64;
}

void due_line(Frame& frame, Column& inside, float left, float right, const std::string& id) {
  const app::KeptCharter& kept = *frame.state.kept(id);
  const charter::Due due = app::due(frame.state, kept);
  if (due == charter::Due::no) return;
  const texts::GoingThroughTexts& words = through_words(frame);
  const bool now = due == charter::Due::now;
  const std::string key = "charter/" + id + "/due";
  const std::string day = texts::long_date(charter::review_day(*kept.view), frame.state.preferences.language);
  const RowLine line{.key = key,
                     .charter = kept.view->title,
                     .says = words.due(now, day),
                     .tint = now ? Tint::orange : Tint::blue,
                     .label = words.begin};
  if (row_line(frame, inside, left, right, line)) frame.ask(app::ShowGoingThrough{id});
}

void to_going_through(Frame& frame, Column& rows) {
  const app::KeptCharter& kept = *frame.state.open_charter();
  const charter::Due due_at = app::due(frame.state, kept);
  const bool due = due_at == charter::Due::now;
  // Also before its day: a group that has adopted may want to look at it again at any time.
  const bool wanted = due_at != charter::Due::no || app::is_begun(frame.state, frame.state.open) ||
                      kept.standing.state == adoption::State::adopted;
  if (kept.newer || !wanted) return;
  if (side_row(frame, rows, "to-going-through", {through_words(frame).title, Sign::dot, due}))
    frame.ask(app::ShowGoingThrough{});
}

}  // namespace kommissorium::ui::views
