// SPDX-License-Identifier: MPL-2.0
// Those who were not at the meeting, and the board: what each has answered, and the form to write it down.
#include <algorithm>

#include "app/deciding.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/standing.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Answer;
using adoption::Person;

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

void how(Frame& frame, Column& inside, const std::string& who) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string slot = app::slots::answer(who, "way");
  const std::vector<Option> ways = {
      {std::string(tag(adoption::Way::writing)), std::string(words.by_writing)},
      {std::string(tag(adoption::Way::paper)), std::string(words.by_paper)},
      {std::string(tag(adoption::Way::meeting)), std::string(words.by_meeting)}};
  const std::string chosen = frame.state.form(slot);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, slot + "/pair", row, "", "pair");
  Column left{row.x, row.y, std::min(280.0F, row.width - 184)};
  const auto way =
      select(frame, left, slot, ways, chosen.empty() ? ways.front().value : chosen, {.label = words.way});
  if (way) frame.ask(app::FillForm{slot, *way});
  Column right{left.x + left.width + 16, row.y, 168};
  form_field(frame, right, app::slots::answer(who, "date"),
             {.kind = FieldLook::Kind::date, .label = words.answer_date}, app::answer_day(frame.state, who));
  row.y = std::max(left.y, right.y);
  inside.y = row.y;
}

void answer_form(Frame& frame, Column& inside, const std::string& who, const std::string& name) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string verdict = app::slots::answer(who, "verdict");
  const std::string refused(tag(adoption::Verdict::refused));
  const bool is_refused = frame.state.form(verdict) == refused;
  inside.y += 12;
  if (who == "other") {
    form_field(frame, inside, app::slots::answer(who, "name"),
               {.label = words.somebody_else_name, .required = true});
    inside.y += 12;
  }
  const std::vector<Segment> both = {
      {std::string(tag(adoption::Verdict::approved)), words.approved, Sign::check},
      {refused, words.refused, Sign::cross, Segment::Fill::grey}};
  const std::string chosen = segments(frame, inside.x, inside.y, verdict, words.answer_of(name), both,
                                      is_refused ? refused : tag(adoption::Verdict::approved));
  if (!chosen.empty()) frame.ask(app::FillForm{verdict, chosen});
  inside.y += segments_height + 12;
  if (is_refused) {
    form_field(frame, inside, app::slots::answer(who, "reason"),
               {.kind = FieldLook::Kind::area,
                .label = words.reason,
                .help = words.reason_needed,
                .required = true});
    inside.y += 12;
  }
  how(frame, inside, who);
  inside.y += 12;
  form_field(frame, inside, app::slots::answer(who, "reference"),
             {.label = words.reference, .help = words.reference_help});
  inside.y += 16;
  const bool nameless = is_blank(app::answering(frame.state, who).name);
  const bool reasonless = is_refused && is_blank(frame.state.form(app::slots::answer(who, "reason")));
  if (button(frame, inside, "answer/" + who + "/save", words.save_answer,
             {.kind = ButtonLook::Kind::primary, .disabled = nameless || reasonless})) {
    frame.ask(app::GiveAnswer{who});
  }
}

/// One voice: its name, what it has said, and the button that unfolds the form.
void voice(Frame& frame, Column& inside, const std::string& who, const std::string& name,
           std::string_view about, const std::vector<const Answer*>& said) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string key = "answer/" + who;
  const bool open = frame.state.unfolded.count(key) != 0;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, name, "row");
  ButtonLook look{.kind = ButtonLook::Kind::secondary, .height = 32};
  look.expanded = open;
  const float width = button_width(frame, words.give_answer, look);
  const float top = row.y;
  Column left{row.x, top + 2, row.width - width - 24};
  user_text(frame, left, key + "/name", name, styles::item);
  if (!about.empty()) text(frame, left, key + "/about", about, styles::help);
  const bool is_asked = who != "other";  // of nobody else is an answer awaited
  if (said.empty() && is_asked) text(frame, left, key + "/none", words.no_answer, styles::help);
  for (std::size_t index = 0; const Answer* one : said) {
    user_text(frame, left, key + "/said/" + std::to_string(index++), answer_words(frame, *one),
              one->approval.verdict == adoption::Verdict::refused ? styles::error : styles::help);
  }
  if (button(frame, row.x + row.width - width, top, key + "/open", words.give_answer, look))
    frame.ask(app::Toggle{key});
  frame.elements.back().name = std::string(words.give_answer) + ": " + name;
  row.y = std::max(left.y, top + 32);
  if (open) answer_form(frame, row, who, name);
  inside.y = row.y;
}

}  // namespace

void answers_to_adoption(Frame& frame, Column& page) {
  const texts::DecisionTexts& words = decision_words(frame);
  const app::KeptCharter& kept = *frame.state.open_charter();
  const adoption::Standing& standing = kept.standing;
  Card card(frame, page, "answers", words.answers, Role::region);
  Column& inside = card.inside;
  heading(frame, inside, "answers/title", words.answers, 3, styles::item);
  text(frame, inside, "answers/lead", words.answers_lead, styles::help);
  if (standing.board != adoption::Board::not_asked) {
    inside.y += 16;
    std::vector<const Answer*> said;
    for (const Answer& one : standing.board_answers) said.push_back(&one);
    voice(frame, inside, "board", std::string(words.board), words.board_help, said);
  }
  for (const Person& one : standing.silent) {
    divider(frame, inside, 16);
    voice(frame, inside, one.member, one.name, one.organisation, {});
  }
  for (const Answer& one : standing.answers) {
    divider(frame, inside, 16);
    const Person& who = one.approval.who;
    const bool member = !who.member.empty() && kept.view->member(who.member) != nullptr;
    if (member) {
      voice(frame, inside, who.member, who.name, who.organisation, {&one});
    } else {
      user_text(frame, inside, "answer/" + one.approval.id + "/name", who.name, styles::item);
      user_text(frame, inside, "answer/" + one.approval.id + "/said", answer_words(frame, one), styles::help);
    }
  }
  divider(frame, inside, 16);
  voice(frame, inside, "other", std::string(words.somebody_else), "", {});
}

}  // namespace kommissorium::ui::views
