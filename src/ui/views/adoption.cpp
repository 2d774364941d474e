// SPDX-License-Identifier: MPL-2.0
// Where the charter stands, and the way to adopt it, to write down who else agreed, and to go back.
#include "ui/views/adoption.h"

#include <algorithm>
#include <cmath>

#include "app/deciding.h"
#include "app/look_up.h"
#include "core/adoption/doubts.h"
#include "core/charter/digest.h"
#include "core/texts/problems.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/meeting.h"
#include "ui/views/review.h"
#include "ui/views/standing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Standing;

void reopening(Frame& frame, Column& inside) {
  const texts::DecisionTexts& words = decision_words(frame);
  text(frame, inside, "reopen/help", words.reopen_help, styles::help);
  inside.y += 8;
  form_field(frame, inside, app::slots::reopening,
             {.kind = FieldLook::Kind::area, .label = words.reopen_reason});
  inside.y += 12;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, "reopen/buttons", row, "", "actions");
  if (button(frame, row.x, row.y, "reopen/now", words.reopen_now, {.kind = ButtonLook::Kind::danger}))
    frame.ask(app::Reopen{});
  const float x = row.x + button_width(frame, words.reopen_now, {}) + 12;
  if (button(frame, x, row.y, "reopen/leave", words.leave_it, {})) frame.ask(app::Toggle{"reopen"});
  row.y += measures::control_height;
  inside.y = row.y;
}

/// What one can do with what was adopted: print it, look at what has changed since, take it up again.
void standing_tools(Frame& frame, Column& inside, const Standing& standing) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string& version = standing.adoption->version;
  const bool known = frame.state.looked_up->decisions.version(version) != nullptr;
  const std::string fold = "changes/" + version;
  const bool open = frame.state.unfolded.count(fold) != 0;
  inside.y += 16;
  Column row{inside.x, inside.y, inside.width};
  {
    const Group group(frame, Role::group, "standing/tools", row, "", "actions");
    float x = row.x;
    if (button(frame, x, row.y, "standing/print", words.print, {})) frame.ask(app::OpenPrint{});
    x += button_width(frame, words.print, {}) + 12;
    if (standing.state == adoption::State::changed && known) {
      ButtonLook look{};
      look.expanded = open;
      const std::string_view label = open ? words.hide_changes : words.see_changes;
      if (button(frame, x, row.y, "standing/changes", label, look)) frame.ask(app::Toggle{fold});
      x += button_width(frame, label, look) + 12;
    }
    if (standing.state != adoption::State::reopened) {
      ButtonLook look{.kind = ButtonLook::Kind::quiet};
      look.expanded = frame.state.unfolded.count("reopen") != 0;
      if (button(frame, x, row.y, "standing/reopen", words.reopen, look)) frame.ask(app::Toggle{"reopen"});
    }
    row.y += measures::control_height;
  }
  inside.y = row.y;
  if (open && standing.state == adoption::State::changed)
    changes(frame, inside, version, standing.adoption->number);
  if (frame.state.unfolded.count("reopen") == 0 || standing.state == adoption::State::reopened) return;
  inside.y += 16;
  reopening(frame, inside);
}

/// What does not count, and what does not go together: somebody has to look.
void doubts(Frame& frame, Column& inside) {
  const adoption::Decisions& decisions = frame.state.looked_up->decisions;
  if (const int count = static_cast<int>(decisions.set_aside.size()); count > 0) {
    inside.y += 8;
    text(frame, inside, "standing/do-not-count", decision_words(frame).do_not_count(count), styles::error);
  }
  for (std::size_t line = 0; const Error& one : adoption::at_odds(decisions)) {
    inside.y += 8;
    user_text(frame, inside, "standing/at-odds/" + std::to_string(line++),
              texts::describe({one.problem, {}, one.detail}, frame.state.preferences.language),
              styles::error);
  }
}

void where_it_stands(Frame& frame, Column& page, const app::KeptCharter& kept) {
  const texts::DecisionTexts& words = decision_words(frame);
  Card card(frame, page, "standing", words.title, Role::region);
  Column& inside = card.inside;
  const Standing& standing = kept.standing;
  if (standing.state == adoption::State::draft) {
    text(frame, inside, "standing/state", words.not_adopted, styles::item);
  } else {
    chip(frame, inside.x, inside.y, "standing/state", standing_words(frame, standing),
         standing_tint(standing));
    inside.y += chip_height;
    for (std::size_t line = 0; const std::string& said : standing_lines(frame, standing)) {
      inside.y += 8;
      user_text(frame, inside, "standing/line/" + std::to_string(line++), said, styles::body);
    }
  }
  doubts(frame, inside);
  if (!kept.digest.empty()) {
    inside.y += 8;
    text(frame, inside, "standing/number", std::string(words.check_number) + charter::compare(kept.digest),
         styles::body);
    text(frame, inside, "standing/number/help", words.check_number_help, styles::help);
  }
  if (standing.adoption) standing_tools(frame, inside, standing);
}

}  // namespace

const texts::DecisionTexts& decision_words(const Frame& frame) {
  return texts::decision_texts(frame.state.preferences.language);
}

void form_field(Frame& frame, Column& column, const std::string& slot, const FieldLook& look,
                const std::string& otherwise) {
  const std::string filled = frame.state.form(slot);
  const std::string& shown = filled.empty() ? otherwise : filled;
  const FieldEvent event = field(frame, column, slot, shown, look);
  if (event.kind != FieldEvent::Kind::none && event.text != shown) frame.ask(app::FillForm{slot, event.text});
}

void changes(Frame& frame, Column& column, const std::string& version, int number) {
  const texts::DecisionTexts& words = decision_words(frame);
  const auto found = frame.state.looked_up->changes.find(version);
  if (found == frame.state.looked_up->changes.end()) return;
  const std::vector<compare::Change>& all = found->second;
  const std::string key = "changes/" + version;
  column.y += 16;
  heading(
      frame, column, key + "/title",
      all.empty() ? std::string(words.no_changes) : words.changes_since(number, static_cast<int>(all.size())),
      3, styles::item);
  for (const compare::Change& change : all) {
    column.y += 12;
    const std::string place = key + "/" + change.field;
    user_text(frame, column, place + "/label", change.label, styles::label, 4);
    column.y += 2;
    user_pieces(frame, column, place + "/words", pieces_of(change.words), styles::body);
  }
  if (all.empty()) return;
  column.y += 12;
  if (button(frame, column, key + "/print", words.print_changes, {})) frame.ask(app::ShowChanges{version});
}

void adoption(Frame& frame, Column& column) {
  const texts::DecisionTexts& words = decision_words(frame);
  const app::KeptCharter& kept = *frame.state.open_charter();
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  tour(frame, page);
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "adoption/of", kept.view->title, styles::help);
  heading(frame, page, "adoption/title", words.title, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "adoption/lead", words.lead, styles::lead);
  page.y += 20;
  hint(frame, page);
  where_it_stands(frame, page, kept);
  back_to_meeting(frame, page);
  if (kept.standing.state != adoption::State::adopted) {
    page.y += 28;
    adoption_meeting(frame, page);
  }
  if (kept.standing.adoption && kept.standing.state != adoption::State::reopened) {
    page.y += 28;
    answers_to_adoption(frame, page);
  }
  page.y += 28;
  versions(frame, page);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
