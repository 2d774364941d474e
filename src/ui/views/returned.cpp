// SPDX-License-Identifier: MPL-2.0
// A Word document that came back: field by field what it says and what stands here, to be used or passed
// over.
#include <algorithm>
#include <cmath>

#include "app/look_up.h"
#include "core/text_policy.h"
#include "core/texts/coming_back_texts.h"
#include "core/texts/problems.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using returned::Change;

const texts::ComingBackTexts& words_of(const Frame& frame) {
  return texts::coming_back_texts(frame.state.preferences.language);
}

void said(Frame& frame, Column& inside, const std::string& key, std::string_view label,
          const std::string& what) {
  text(frame, inside, key + "/label", label, styles::help);
  if (what.empty()) {
    text(frame, inside, key + "/nothing", words_of(frame).nothing, styles::lead);
  } else {
    user_text(frame, inside, key + "/words", text_policy::shown(what), styles::body);
  }
}

void change_row(Frame& frame, Column& inside, const Change& change) {
  const texts::ComingBackTexts& words = words_of(frame);
  const std::string key = "returned/" + change.field;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, change.label, "row");
  user_text(frame, row, key + "/name", change.label, styles::item, 3);
  row.y += 6;
  said(frame, row, key + "/there", words.in_document, change.there);
  row.y += 6;
  said(frame, row, key + "/here", words.here_now, change.here);
  if (change.changed_here) text(frame, row, key + "/changed", words.changed_here, styles::error);
  if (change.problem) {
    const bool does_not_fit = change.problem->problem == Problem::invalid_value;
    const std::string why(does_not_fit ? words.does_not_fit : words.cannot);
    text(frame, row, key + "/why",
         does_not_fit
             ? why
             : why + " " +
                   texts::describe({change.problem->problem, {}, ""}, frame.state.preferences.language),
         styles::error);
  }
  row.y += 10;
  Column buttons{row.x, row.y, row.width};
  const Group actions(frame, Role::group, key + "/buttons", buttons, "", "actions");
  float x = buttons.x;
  const ButtonLook use{.kind = ButtonLook::Kind::secondary, .height = 32};
  if (!change.problem) {
    if (button(frame, x, buttons.y, key + "/use", words.use, use)) frame.ask(app::TakeReturned{change.field});
    frame.elements.back().name = std::string(words.use) + ": " + change.label;
    x += button_width(frame, words.use, use) + 12;
  }
  const ButtonLook pass{.kind = ButtonLook::Kind::quiet, .height = 32};
  if (button(frame, x, buttons.y, key + "/pass", words.pass_over, pass))
    frame.ask(app::PassOverReturned{change.field});
  frame.elements.back().name = std::string(words.pass_over) + ": " + change.label;
  buttons.y += 32;
  row.y = buttons.y;
  inside.y = row.y;
}

void changes_card(Frame& frame, Column& page, const std::vector<Change>& all) {
  const texts::ComingBackTexts& words = words_of(frame);
  Card card(frame, page, "returned-changes", words.title, Role::region);
  Column& inside = card.inside;
  if (all.empty()) {
    text(frame, inside, "returned/done", words.all_done, styles::body);
    return;
  }
  const bool any = std::any_of(all.begin(), all.end(), [](const Change& one) { return !one.problem; });
  if (all.size() > 1 && any) {
    if (button(frame, inside, "returned/use-all", words.use_all, {.kind = ButtonLook::Kind::primary}))
      frame.ask(app::TakeReturned{});
    inside.y += 20;
  }
  bool first = true;
  for (const Change& change : all) {
    if (!first) divider(frame, inside, 18);
    first = false;
    change_row(frame, inside, change);
  }
}

void unread_card(Frame& frame, Column& page, const std::vector<std::string>& unread) {
  if (unread.empty()) return;
  const texts::ComingBackTexts& words = words_of(frame);
  page.y += 28;
  Card card(frame, page, "returned-unread", words.unread, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "unread/title", words.unread, 3, styles::item);
  text(frame, inside, "unread/lead", words.unread_lead, styles::help);
  for (std::size_t index = 0; index < unread.size(); ++index) {
    inside.y += 10;
    user_text(frame, inside, "unread/" + std::to_string(index), text_policy::shown(unread[index]),
              styles::body);
  }
}

}  // namespace

void returned_document(Frame& frame, Column& column) {
  const texts::ComingBackTexts& words = words_of(frame);
  const std::vector<Change>& all = frame.state.looked_up->in_document;
  const float width = std::min(measures::text_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  user_text(frame, page, "returned/of", words.from(frame.state.returned->file), styles::help);
  heading(frame, page, "returned/title",
          all.empty() ? std::string(words.title) : words.changes(static_cast<int>(all.size())), 2,
          styles::section_title);
  page.y += 2;
  text(frame, page, "returned/lead", words.lead, styles::lead);
  page.y += 20;
  changes_card(frame, page, all);
  unread_card(frame, page, frame.state.returned->unread);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
