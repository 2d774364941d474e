// SPDX-License-Identifier: MPL-2.0
// One point of a meeting in large type, with its guidance: answer it, explain it, word it otherwise, or put
// it off with day and person.
#include <algorithm>

#include "app/meeting.h"
#include "core/compare/in_words.h"
#include "core/texts/guide_texts.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/answers.h"
#include "ui/views/meeting.h"
#include "ui/views/notes.h"
#include "ui/views/proposals.h"
#include "ui/views/typing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using charter::Point;
using charter::PointKind;

/// What it is called; what the group worded itself is painted by the page.
void point_title(Frame& frame, Column& page, const Point& point) {
  const std::string number = point.number.empty() ? "" : point.number + " ";
  std::string_view label = point.label;
  if (label.empty())
    label = point.kind == PointKind::own_section ? frame.texts.own_section_title : frame.texts.own_duty_label;
  const std::string words = number + std::string(label);
  if (point.own || (point.reworded && is_answered(point))) {
    user_text(frame, page, "meeting/title", words, styles::title, 2);
  } else {
    heading(frame, page, "meeting/title", words, 2, styles::title);
  }
  if (point.own || point.reworded) {
    page.y += 4;
    chip(frame, page.x, page.y, "meeting/own", frame.texts.own_wording, Tint::plain);
    page.y += chip_height;
  }
  page.y += 4;
  text(frame, page, "meeting/guidance", help_of(point), styles::large_lead);
  const bool is_question = !is_answered(point) && point.kind != PointKind::clause && !point.own;
  if (is_question) {
    const std::string_view wish =
        point.required ? meeting_words(frame).must_be_filled : meeting_words(frame).may_be_filled;
    text(frame, page, "meeting/wish", wish, {looks::large_help, &Theme::muted, "help"});
  }
  if (!point.source.empty())
    text(frame, page, "meeting/source",
         texts::guide_texts(frame.state.preferences.language).source(point.source),
         {looks::large_help, &Theme::muted, "help"});
}

void answer(Frame& frame, Column& inside, const Point& point) {
  const std::string name = std::string(frame.texts.answer_of) + point.number + " " + point.label;
  const std::vector<Segment> all = answer_segments(frame, point.kind == PointKind::duty);
  const std::string answered = segments(frame, inside.x, inside.y, point.field + "/answer", name, all,
                                        charter::tag(point.answer.kind), true);
  if (!answered.empty())
    frame.ask(app::AnswerPoint{point.field, answer_kind(answered), frame.request->pointer});
  inside.y += height_of_segments(frame);
  if (point.kind == PointKind::duty) {  // also when it is answered: what stands below must not move
    inside.y += 8;
    text(frame, inside, point.field + "/answers", meeting_words(frame).answer_help,
         {looks::large_help, &Theme::muted, "help"});
  }
  const bool has_reason = point.answer.kind == charter::AnswerKind::explained ||
                          point.answer.kind == charter::AnswerKind::not_relevant;
  if (has_reason) reason(frame, inside, point);
}

/// A text in an area of its own.
void written(Frame& frame, Column& inside, const Point& point, std::string_view label) {
  const std::string* words = point.value.text();
  on_typing(frame,
            field(frame, inside, point.field,
                  shown_text(frame, point.field, "", words == nullptr ? std::string() : *words),
                  {.kind = FieldLook::Kind::area, .label = label, .rows = 3}),
            point.field, "");
}

/// The text in force, and the way to word it otherwise.
void wording(Frame& frame, Column& inside, const Point& point) {
  const bool open = frame.state.unfolded.count("wording/" + point.field) != 0;
  const std::string* words = point.value.text();
  if (point.kind == PointKind::clause && !open && words != nullptr) {
    if (point.reworded) {
      user_text(frame, inside, point.field + "/text", *words, styles::large);
    } else {
      text(frame, inside, point.field + "/text", *words, styles::large);
    }
  }
  if (point.kind == PointKind::clause && !open && !point.reworded) {
    inside.y += 4;
    text(frame, inside, point.field + "/standard", meeting_words(frame).standard,
         {looks::large_help, &Theme::muted, "help"});
  }
  if (open && point.kind == PointKind::clause) {
    written(frame, inside, point, frame.texts.wording_label);
    after_wording(frame, inside, point, point.field);
  }
  if (open && point.kind != PointKind::clause) rewording(frame, inside, point);
  if (open) return;
  inside.y += 16;
  ButtonLook look{.kind = ButtonLook::Kind::quiet, .sign = Sign::pen};
  look.expanded = false;
  if (button(frame, inside, point.field + "/reword", std::string(frame.texts.reword) + " " + point.number,
             look))
    frame.ask(app::Toggle{"wording/" + point.field});
}

void decide(Frame& frame, Column& inside, const Point& point) {
  if (point.state == charter::PointState::conflict) {
    const bool section = point.kind == PointKind::own_section;
    const std::string what = section ? point.field.substr(0, point.field.rfind('/')) : point.field;
    return proposals_here(frame, inside, what, name_in_meeting(point));
  }
  if (point.kind == PointKind::own_section)
    return written(frame, inside, point, frame.texts.own_section_text);
  if (is_answered(point)) answer(frame, inside, point);
  if (is_answered(point) || point.kind == PointKind::clause) return wording(frame, inside, point);
  question(frame, inside, point);
}

/// When it is taken up again, and by whom.
void later(Frame& frame, Column& inside, const std::vector<charter::PutOff>& all,
           const std::string& field_name) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const charter::Charter& shown = *frame.state.open_charter()->view;
  if (all.size() > 1) {  // who said what, until one of them is written again
    for (std::size_t index = 0; index < all.size(); ++index) {
      user_text(frame, inside, field_name + "/said/" + std::to_string(index),
                compare::in_words(shown, field_name, charter::encode(all[index])), styles::large);
    }
    inside.y += 8;
  }
  Column row{inside.x, inside.y, inside.width};
  {
    const Group group(frame, Role::group, field_name + "/when", row, "", "pair");
    constexpr float day_width = 232;
    Column day{row.x, row.y, day_width};
    on_typing(frame,
              field(frame, day, field_name + "/date", shown_text(frame, field_name, "date", all.front().date),
                    {.kind = FieldLook::Kind::date, .label = frame.texts.taken_up}),
              field_name, "date");
    Column who{row.x + day_width + 16, row.y, std::min(400.0F, row.width - day_width - 16)};
    on_typing(frame,
              field(frame, who, field_name + "/person",
                    shown_text(frame, field_name, "person", all.front().person), who_takes_it_up(frame)),
              field_name, "person");
    if (all.front().date.empty()) day.y += line_below(frame);
    row.y = std::max(day.y, who.y);
  }
  inside.y = row.y;
  const charter::PutOff now = {shown_text(frame, field_name, "date", all.front().date),
                               shown_text(frame, field_name, "person", all.front().person)};
  if (now.complete()) return;
  inside.y += 8;
  const std::string_view needs = !now.date.empty()     ? words.needs_person
                                 : !now.person.empty() ? words.needs_day
                                                       : words.needs;
  text(frame, inside, field_name + "/needs", needs, styles::large_error);
}

/// Whether taking on the rest of the section would save the group more than this one answer.
bool more_is_open(const Frame& frame, const meeting::Item& item) {
  if (!is_answered(*item.point)) return false;
  const std::vector<meeting::Item> agenda = app::meeting_agenda(frame.state);
  const auto at = static_cast<std::size_t>(app::meeting_position(frame.state, agenda));
  const int open = meeting::open_from(agenda, at);
  return open > (item.outcome == meeting::Outcome::open ? 1 : 0);
}

/// Ways to leave the point: put off, or taken on with the rest of its section.
void putting_off(Frame& frame, Column& page, const meeting::Item& item) {
  const bool may_be = charter::can_be_put_off(*item.point);
  const bool more = more_is_open(frame, item);
  if (!may_be && !more) return;
  const texts::MeetingTexts& words = meeting_words(frame);
  const bool is = may_be && !item.put_off.empty();
  page.y += 16;
  if (is) {
    Card card(frame, page, "meeting/later", words.is_put_off, Role::region);
    heading(frame, card.inside, "meeting/later/title", words.is_put_off, 3, styles::large_label);
    card.inside.y += 8;
    later(frame, card.inside, item.put_off, charter::put_off_field(item.point->field));
  }
  page.y += is ? 12 : 0;
  Column row{page.x, page.y, page.width};
  const Group group(frame, Role::group, "meeting/ways", row, "", "actions");
  const ButtonLook look{
      .sign = is ? Sign::cross : Sign::clock, .height = measures::large_control_height, .disabled = !may_be};
  // Also where it cannot be: what stands beside it must not come to lie under the hand.
  const std::string_view label = is ? words.not_put_off : words.put_off;
  if (button(frame, row.x, row.y, "meeting/put-off", label, look)) frame.ask(app::PutOff{item.point->field});
  row.x += button_width(frame, label, look) + 12;
  if (more) {
    const ButtonLook rest{.sign = Sign::check, .height = look.height};
    const bool duty = item.point->kind == PointKind::duty;
    if (button(frame, row.x, row.y, "meeting/follow-rest", duty ? words.follow_rest : words.confirm_rest,
               rest))
      frame.ask(app::FollowRest{});
  }
  row.y += look.height;
  page.y = row.y;
}

/// Where the group has heard all of its duties.
void own_duty(Frame& frame, Column& page, const meeting::Item& item) {
  if (item.section->id != "duties" || item.point != &item.section->points.back()) return;
  page.y += 16;
  const ButtonLook look{
      .kind = ButtonLook::Kind::quiet, .sign = Sign::plus, .height = measures::large_control_height};
  if (button(frame, page, "meeting/own-duty", frame.texts.add_own_duty, look)) frame.ask(app::AddOwnDuty{});
}

}  // namespace

void meeting_point(Frame& frame, Column& page, const meeting::Item& item) {
  point_title(frame, page, *item.point);
  notice(frame, page, "meeting/point");
  page.y += 20;
  {
    Card card(frame, page, "meeting/answer", meeting_words(frame).answered, Role::region);
    decide(frame, card.inside, *item.point);
  }
  putting_off(frame, page, item);
  own_duty(frame, page, item);
  page.y += 12;
  note_here(frame, page, item.point->field, name_in_meeting(*item.point));
}

}  // namespace kommissorium::ui::views
