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

const texts::ComingBackTexts& returned_words(const Frame& frame) {
  return texts::coming_back_texts(frame.state.preferences.language);
}

void said(Frame& frame, Column& inside, const std::string& key, std::string_view label,
          const std::string& what) {
  text(frame, inside, key + "/label", label, styles::help);
  if (what.empty()) {
    text(frame, inside, key + "/nothing", returned_words(frame).nothing, styles::lead);
  } else {
    user_text(frame, inside, key + "/words", text_policy::shown(what), styles::body);
  }
}

/// Why it cannot be used as it stands, and what would fit.
std::string why_not(const Frame& frame, const Change& change) {
  using Form = returned::Wanted::Form;
  const texts::ComingBackTexts& words = returned_words(frame);
  if (change.problem->problem != Problem::invalid_value) {
    return std::string(words.cannot) + " " +
           texts::describe({change.problem->problem, {}, ""}, frame.state.preferences.language);
  }
  std::string why(words.does_not_fit);
  std::string choices;
  for (const std::string& choice : change.wanted.choices) choices += (choices.empty() ? "" : ", ") + choice;
  if (change.wanted.form == Form::one_of) why += " " + words.fits_one_of(text_policy::shown(choices));
  if (change.wanted.form == Form::day) why += " " + std::string(words.fits_a_day);
  if (change.wanted.form == Form::number) why += " " + std::string(words.fits_a_number);
  return why;
}

void change_row(Frame& frame, Column& inside, const Change& change) {
  const texts::ComingBackTexts& words = returned_words(frame);
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
    text(frame, row, key + "/why", why_not(frame, change), styles::error);
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
  const texts::ComingBackTexts& words = returned_words(frame);
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

/// A list under the changes: what stands in the document beside its fields, and what is not there any more.
void list_card(Frame& frame, Column& page, const std::string& key, std::string_view title,
               std::string_view lead, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  page.y += 28;
  Card card(frame, page, "returned-" + key, title, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, key + "/title", title, 3, styles::item);
  text(frame, inside, key + "/lead", lead, styles::help);
  for (std::size_t index = 0; index < lines.size(); ++index) {
    inside.y += 10;
    user_text(frame, inside, key + "/" + std::to_string(index), text_policy::shown(lines[index]),
              styles::body);
  }
}

}  // namespace

void returned_document(Frame& frame, Column& column) {
  const texts::ComingBackTexts& words = returned_words(frame);
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
  const app::ReturnedDocument& document = *frame.state.returned;
  list_card(frame, page, "unread", words.unread, words.unread_lead, document.unread);
  list_card(frame, page, "gone", words.gone, words.gone_lead, document.gone);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
