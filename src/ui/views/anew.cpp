// SPDX-License-Identifier: MPL-2.0
#include "ui/views/anew.h"

#include <algorithm>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/answers.h"
#include "ui/views/review.h"
#include "ui/views/typing.h"

namespace kommissorium::ui::views {
namespace {

using charter::Shape;

/// Typing is a draft; leaving the field decides nothing, that takes the button.
void on_writing(Frame& frame, const FieldEvent& event, const std::string& field, const std::string& part,
                const std::string& shown) {
  if (event.kind != FieldEvent::Kind::none && event.text != shown)
    frame.ask(app::Type{field, part, event.text});
}

FieldLook::Kind kind_of(Shape shape) {
  if (shape == Shape::day) return FieldLook::Kind::date;
  if (shape == Shape::number) return FieldLook::Kind::number;
  return FieldLook::Kind::area;
}

void written_answer(Frame& frame, Column& inside, const app::Anew& begun) {
  const bool is_duty = !begun.field.starts_with("responsibility/");
  const std::vector<Segment> kinds = answer_segments(frame, is_duty);
  const std::string chosen = segments(frame, inside.x, inside.y, begun.field + "/anew/answer",
                                      review_words(frame).own_text, kinds, tag(begun.kind));
  if (!chosen.empty()) frame.ask(app::AnswerAnew{answer_kind(chosen)});
  inside.y += segments_height;
  if (begun.kind == charter::AnswerKind::followed) return;
  inside.y += 12;
  const std::string& words = shown_text(frame, begun.field, "reason", begun.text);
  const FieldLook look{.kind = FieldLook::Kind::area, .label = why(frame, is_duty, begun.kind)};
  on_writing(frame, field(frame, inside, begun.field + "/anew/reason", words, look), begun.field, "reason",
             words);
}

void written_text(Frame& frame, Column& inside, const app::Anew& begun, Shape shape) {
  const texts::ReviewTexts& words = review_words(frame);
  const std::string& now = shown_text(frame, begun.field, "", begun.text);
  const FieldLook look{.kind = kind_of(shape), .label = words.own_text, .help = words.own_text_help};
  on_writing(frame, field(frame, inside, begun.field + "/anew", now, look), begun.field, "", now);
}

void writing(Frame& frame, Column& page, const app::Anew& begun, Shape shape) {
  const texts::ReviewTexts& words = review_words(frame);
  page.y += 16;
  Card card(frame, page, "anew", words.own_text, Role::region, "card recommended");
  Column& inside = card.inside;
  if (shape == Shape::answer) {
    written_answer(frame, inside, begun);
  } else {
    written_text(frame, inside, begun, shape);
  }
  inside.y += 16;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, "anew/buttons", row, "", "actions");
  const std::string_view use = shape == Shape::answer ? words.use_answer : words.use_text;
  const ButtonLook primary{.kind = ButtonLook::Kind::primary};
  if (button(frame, row.x, row.y, "anew/use", use, primary)) frame.ask(app::UseAnew{});
  const float x = row.x + button_width(frame, use, primary) + 12;
  if (button(frame, x, row.y, "anew/leave", words.leave_text, {})) frame.ask(app::LeaveAnew{});
  row.y += measures::control_height;
  inside.y = row.y;
}

/// What may be chosen there at all.
std::vector<Option> choices_of(const Frame& frame, const charter::Charter& shown, const std::string& field) {
  const charter::Point* point = shown.point(field);
  const std::vector<catalogue::Choice>& choices =
      point != nullptr ? point->choices : shown.group->organisation_kinds;
  std::vector<Option> options = {{"", std::string(frame.texts.nothing_chosen)}};
  for (const catalogue::Choice& choice : choices)
    options.push_back({choice.id, choice.label.in(frame.state.preferences.language)});
  return options;
}

void other_choice(Frame& frame, Column& page, const charter::Charter& shown, const std::string& field) {
  page.y += 16;
  Column narrow{page.x, page.y, std::min(320.0F, page.width)};
  const auto changed = select(frame, narrow, field + "/anew", choices_of(frame, shown, field), "",
                              {.label = review_words(frame).choose_other});
  if (changed && !changed->empty()) frame.ask(app::ChooseProposal{field, *changed});
  page.y = narrow.y;
}

bool holds_text(Shape shape) {
  return shape == Shape::line || shape == Shape::paragraphs || shape == Shape::wording ||
         shape == Shape::day || shape == Shape::number || shape == Shape::answer;
}

bool is_choice_of_a_point(const charter::Charter& shown, const std::string& field, Shape shape) {
  return shape == Shape::choice && (shown.point(field) != nullptr || field.ends_with("/organisation-kind"));
}

}  // namespace

void anew(Frame& frame, Column& page, const std::string& field, const std::string& ready) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const std::optional<charter::FieldRule> rule = charter::rule_of(shown, field);
  if (!rule) return;
  if (is_choice_of_a_point(shown, field, rule->shape)) return other_choice(frame, page, shown, field);
  if (!holds_text(rule->shape)) return;
  const std::optional<app::Anew>& begun = frame.state.anew;
  if (begun && begun->field == field) return writing(frame, page, *begun, rule->shape);
  const bool plain =
      rule->shape == Shape::line || rule->shape == Shape::paragraphs || rule->shape == Shape::wording;
  page.y += 12;
  if (button(frame, page, "anew/begin", review_words(frame).write_new, {.sign = Sign::pen}))
    frame.ask(app::WriteAnew{field, plain ? ready : ""});
}

}  // namespace kommissorium::ui::views
