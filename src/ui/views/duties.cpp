// SPDX-License-Identifier: MPL-2.0
// Follow or explain: each duty with its four answers, the reason right below it, and what the group has
// changed.
#include <algorithm>
#include <cmath>

#include "core/texts/guide_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/answers.h"
#include "ui/views/meeting.h"
#include "ui/views/notes.h"
#include "ui/views/proposals.h"
#include "ui/views/review.h"
#include "ui/views/typing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float number_width = 44;

void duty(Frame& frame, Column& inside, const charter::Point& point) {
  const std::vector<Segment> segment_list = answer_segments(frame, point.kind == charter::PointKind::duty);
  const float segment_width = segments_width(frame, segment_list);
  constexpr float tool = 36;
  const float right = inside.x + inside.width;
  const float segments_x = right - tool - segment_width - 4;
  const bool conflict = point.state == charter::PointState::conflict;
  const bool rewording_open = point.own || frame.state.unfolded.count("wording/" + point.field) != 0;

  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, point.field + "/point", row, point.number + " " + point.label, "row");
  const float top = row.y;
  constexpr float least_for_words = 260;  // narrower, the answers stand below them
  const float beside = segments_x - inside.x - number_width - 24;
  const bool stacked = beside < least_for_words;
  Column words{inside.x + number_width, top + 5, stacked ? inside.width - number_width - tool - 12 : beside};
  text_at(frame, inside.x, top + 5, point.field + "/number", point.number, styles::number);
  if (point.own || point.reworded) {
    user_text(frame, words, point.field + "/wording",
              point.label.empty() ? frame.texts.own_duty_label : std::string_view(point.label), styles::item);
    words.y += 4;
    chip(frame, words.x, words.y, point.field + "/own", frame.texts.own_wording, Tint::plain);
    words.y += chip_height;
  } else {
    heading(frame, words, point.field + "/wording", point.label, 3, styles::item);
  }
  if (!stacked &&
      !(point.help.empty() && point.source.empty())) {  // a line each, below the answers where there is room
    words.y = std::max(words.y, top + segments_height + 2);
    words.width = right - words.x;
  }
  if (!point.help.empty()) text(frame, words, point.field + "/help", point.help, styles::help);
  std::optional<float> beside_source;
  if (!point.source.empty()) {
    const texts::GuideTexts& say = texts::guide_texts(frame.state.preferences.language);
    Column source{words.x, words.y, words.width};
    if (!stacked) {
      source.width = right - words.x - note_way_width(frame) - 16;
      beside_source = source.y - 2;
    }
    text(frame, source, point.field + "/source", say.source(point.source), styles::small);
    words.y = source.y;
  }
  put_off_here(frame, words, point);
  if (conflict) {
    words.y += 4;
    proposals_here(frame, words, point.field, point.number + " " + point.label);
  }

  const std::string chosen = conflict ? std::string() : std::string(tag(point.answer.kind));
  const std::string name = std::string(frame.texts.answer_of) + point.number + " " + point.label;
  const float answers_x = stacked ? words.x : segments_x;
  const float answers_y = stacked ? words.y + 8 : top;
  const std::string answered =
      segments(frame, answers_x, answers_y, point.field + "/answer", name, segment_list, chosen);
  if (!answered.empty())
    frame.ask(app::AnswerPoint{point.field, answer_kind(answered), frame.request->pointer});
  if (point.own) {
    const ButtonLook look{
        .kind = ButtonLook::Kind::quiet, .sign = Sign::cross, .sign_only = true, .height = 34};
    if (button(frame, right - tool, top, point.field + "/remove",
               std::string(frame.texts.remove_point) + " " + point.number, look)) {
      frame.ask(app::RemoveItem{point.field});
    }
  } else {
    ButtonLook look{.kind = ButtonLook::Kind::quiet, .sign = Sign::pen, .sign_only = true, .height = 34};
    look.expanded = rewording_open;
    if (button(frame, right - tool, top, point.field + "/reword",
               std::string(frame.texts.reword) + " " + point.number, look)) {
      frame.ask(app::Toggle{"wording/" + point.field});
    }
  }
  row.y = std::max(words.y, answers_y + segments_height);

  Column below{inside.x + number_width, row.y, inside.width - number_width};
  const bool has_reason = point.answer.kind == charter::AnswerKind::explained ||
                          point.answer.kind == charter::AnswerKind::not_relevant;
  if (!conflict && has_reason) reason(frame, below, point);
  if (rewording_open) rewording(frame, below, point);
  if (!conflict)
    written_line(frame, below, point.field, point.number + " " + point.label, point.author, point.time);
  note_here(frame, below, point.field, point.number + " " + point.label, beside_source);
  row.y = below.y;
  inside.y = row.y;
}

}  // namespace

void reason(Frame& frame, Column& column, const charter::Point& point) {
  const bool explained = point.answer.kind == charter::AnswerKind::explained;
  column.y += 12;
  const std::string& words = shown_text(frame, point.field, "reason", point.answer.reason);
  FieldLook look{.kind = FieldLook::Kind::area,
                 .label = why(frame, point.kind == charter::PointKind::duty, point.answer.kind)};
  // Nobody has forgotten it while it is the point one is at.
  if (!point.answer.settled() && frame.state.draft(point.field, "reason") == nullptr)
    (frame.state.place == point.field ? look.help : look.error) = frame.texts.reason_needed;
  on_typing(frame, field(frame, column, point.field + "/reason", words, look), point.field, "reason");
  if (look.error.empty() && look.help.empty())
    column.y += line_below(frame);  // the first letter must not move what stands below
  if (!explained) return;

  column.y += 12;
  const float width = frame.large ? 232 : 168;
  Column date{column.x, column.y, width};
  on_typing(frame,
            field(frame, date, point.field + "/follow-up",
                  shown_text(frame, point.field, "follow-up", point.answer.follow_up),
                  {.kind = FieldLook::Kind::date, .label = frame.texts.taken_up}),
            point.field, "follow-up");
  Column person{column.x + width + 16, column.y,
                std::min(frame.large ? 400.0F : 280.0F, column.width - width - 16)};
  on_typing(frame,
            field(frame, person, point.field + "/person",
                  shown_text(frame, point.field, "person", point.answer.person), who_takes_it_up(frame)),
            point.field, "person");
  if (shown_text(frame, point.field, "follow-up", point.answer.follow_up).empty())
    date.y += line_below(frame);
  column.y = std::max(date.y, person.y);
}

void rewording(Frame& frame, Column& column, const charter::Point& point) {
  column.y += 12;
  const std::string_view label = point.own ? frame.texts.own_duty_label : frame.texts.wording_label;
  on_typing(frame,
            field(frame, column, point.wording_field, shown_text(frame, point.wording_field, "", point.label),
                  {.kind = FieldLook::Kind::area, .label = label, .rows = 2}),
            point.wording_field, "");
  if (point.reworded) {
    column.y += 8;
    text(frame, column, point.wording_field + "/original",
         std::string(frame.texts.catalogue_says) + point.catalogue_wording, styles::help);
  }
  after_wording(frame, column, point, point.wording_field);
}

void after_wording(Frame& frame, Column& column, const charter::Point& point, const std::string& key) {
  // In the form a point of one's own is always open.
  const bool unfolded =
      frame.state.unfolded.count("wording/" + point.field) != 0 && (!point.own || frame.large);
  if (!unfolded && !point.reworded) return;
  column.y += 12;
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, key + "/ways", row, "", "actions");
  const ButtonLook done{.sign = Sign::check};
  const std::string_view words = frame.texts.wording_done;
  if (unfolded) {
    if (button(frame, row.x, row.y, key + "/done", words, done))
      frame.ask(app::Toggle{"wording/" + point.field});
    row.x += button_width(frame, words, done) + 12;
  }
  const ButtonLook back{.kind = ButtonLook::Kind::quiet, .sign = Sign::undo};
  if (point.reworded && button(frame, row.x, row.y, key + "/restore", frame.texts.restore_wording, back))
    frame.ask(app::RestoreWording{point.wording_field});
  row.y += measures::control_height;
  column.y = row.y;
}

void duties(Frame& frame, Column& column, const charter::Section& section) {
  const bool duties = section.kind == catalogue::SectionKind::duties;
  const std::string_view all = duties ? frame.texts.follow_all : frame.texts.confirm_all;
  const bool any_open =
      std::any_of(section.points.begin(), section.points.end(), [](const charter::Point& point) {
        return is_answered(point) && point.state == charter::PointState::open;
      });
  const ButtonLook all_look{.sign = Sign::check, .height = 34, .disabled = !any_open};
  const float width = button_width(frame, all, all_look);
  if (button(frame, column.x, column.y, "follow-all", all, all_look)) frame.ask(app::FollowAll{section.id});
  text_at(frame, column.x + width + 12, column.y + 7, "follow-all/after", frame.texts.follow_all_after,
          styles::help);
  column.y += 34 + 16;

  clauses(frame, column, section);
  {
    Card card(frame, column, "points", "", Role::group, "card");
    bool first = true;
    for (const charter::Point& point : section.points) {
      if (!is_answered(point)) continue;
      if (!first) divider(frame, card.inside, 20);
      first = false;
      duty(frame, card.inside, point);
    }
  }
  if (section.id == "duties") {
    column.y += 16;
    if (button(frame, column, "add-own-duty", frame.texts.add_own_duty,
               {.kind = ButtonLook::Kind::quiet, .sign = Sign::plus})) {
      frame.ask(app::AddOwnDuty{});
    }
  }
  questions(frame, column, section);
}

}  // namespace kommissorium::ui::views
