// SPDX-License-Identifier: MPL-2.0
// Questions with one value each, and clauses whose text stands unless the group rewords it.
#include <algorithm>
#include <string>

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

bool is_question(const charter::Point& point) {
  switch (point.kind) {
    case charter::PointKind::text:
    case charter::PointKind::long_text:
    case charter::PointKind::choice:
    case charter::PointKind::date:
    case charter::PointKind::number:
      return true;
    default:
      return false;
  }
}

/// Two of these fit beside each other.
bool is_short(const charter::Point& point) {
  return point.state != charter::PointState::conflict &&
         (point.kind == charter::PointKind::date || point.kind == charter::PointKind::number ||
          (point.kind == charter::PointKind::choice && point.choices.size() > 2));
}

std::string text_of(const charter::Point& point) {
  if (const std::string* words = point.value.text()) return *words;
  if (const std::int64_t* number = point.value.integer()) return std::to_string(*number);
  return "";
}

/// What was chosen means; at a meeting, where a group has to agree, what each would mean.
void meanings(Frame& frame, Column& column, const charter::Point& point, std::string_view chosen) {
  const Language language = frame.state.preferences.language;
  for (const catalogue::Choice& one : point.choices) {
    const bool is_chosen = one.id == chosen;
    const std::string& means = one.help.in(language);
    if (means.empty() || (!is_chosen && !frame.large)) continue;
    column.y += 4;
    if (!frame.large) {
      text(frame, column, point.field + "/meaning", means, styles::label);
    } else {
      text(frame, column, point.field + "/meaning/" + one.id, one.label.in(language) + ": " + means,
           is_chosen ? styles::large_label : styles::large_lead);
    }
  }
}

void choice(Frame& frame, Column& column, const charter::Point& point) {
  const Language language = frame.state.preferences.language;
  const std::string chosen = text_of(point);
  if (point.choices.size() == 2) {
    if (!frame.large) paint_label(frame, column, point.label, point.required);
    std::vector<Segment> segment_list;
    for (const catalogue::Choice& candidate : point.choices) {
      segment_list.push_back({candidate.id, candidate.label.in(language), Sign::check, Segment::Fill::green});
    }
    const std::string activated =
        segments(frame, column.x, column.y, point.field, point.label, segment_list, chosen, point.required);
    if (!activated.empty()) frame.ask(app::Write{point.field, activated == chosen ? "" : activated});
    column.y += height_of_segments(frame);
    if (!point.help.empty() && !frame.large) {
      column.y += 4;
      text(frame, column, point.field + "/help", point.help, styles::help);
    }
    return meanings(frame, column, point, chosen);
  }
  std::vector<Option> options = {{"", std::string(frame.texts.nothing_chosen)}};
  for (const catalogue::Choice& candidate : point.choices)
    options.push_back({candidate.id, candidate.label.in(language)});
  const auto changed = select(frame, column, point.field, std::move(options), chosen,
                              {.label = point.label,
                               .help = frame.large ? std::string_view() : point.help,
                               .required = point.required,
                               .label_hidden = frame.large});
  if (changed) frame.ask(app::Write{point.field, *changed});
  meanings(frame, column, point, chosen);
}

}  // namespace

void question(Frame& frame, Column& column, const charter::Point& point) {
  if (point.state == charter::PointState::conflict) {
    if (!frame.large) text(frame, column, point.field + "/label", point.label, styles::label);
    column.y += 4;
    return proposals_here(frame, column, point.field, point.label);
  }
  if (point.kind == charter::PointKind::choice) {
    choice(frame, column, point);
    return earlier_line(frame, column, point.field, point.label, point.author, point.time);
  }
  const std::string help = help_of(point);
  FieldLook look{.label = point.label, .help = help, .required = point.required};
  if (frame.large) look.label_hidden = true, look.help = {}, look.described_by_key = "meeting/guidance";
  if (point.kind == charter::PointKind::long_text) look.kind = FieldLook::Kind::area;
  if (point.kind == charter::PointKind::date) look.kind = FieldLook::Kind::date;
  if (point.kind == charter::PointKind::number) look.kind = FieldLook::Kind::number;
  const std::string value = text_of(point);
  const std::string& shown = shown_text(frame, point.field, "", value);
  constexpr std::size_t most_digits = 9;  // as drafts.cpp reads them
  const bool no_number =
      shown.find_first_not_of("0123456789 ") != std::string::npos || shown.size() > most_digits;
  if (point.kind == charter::PointKind::number && no_number) look.error = frame.texts.number_needed;
  on_typing(frame, field(frame, column, point.field, shown, look), point.field, "");
  if (!frame.large) put_off_here(frame, column, point);
  earlier_line(frame, column, point.field, point.label, point.author, point.time);
}

namespace {

void question_and_note(Frame& frame, Column& column, const charter::Point& point) {
  question(frame, column, point);
  note_here(frame, column, point.field, point.label);
}

void clause(Frame& frame, Column& column, const charter::Point& point) {
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, point.field + "/point", row, point.label, "row");
  constexpr float tool = 36;
  const bool open = frame.state.unfolded.count("wording/" + point.field) != 0;
  const float top = row.y;
  Column words{row.x, top + 4, row.width - tool - 16};
  heading(frame, words, point.field + "/title", point.number + " " + point.label, 3, styles::item);
  const std::string current = text_of(point);
  if (point.state == charter::PointState::conflict) {
    proposals_here(frame, words, point.field, point.number + " " + point.label);
  } else if (open) {
    words.y += 4;
    on_typing(frame,
              field(frame, words, point.field, shown_text(frame, point.field, "", current),
                    {.kind = FieldLook::Kind::area, .label = frame.texts.wording_label, .rows = 3}),
              point.field, "");
  } else if (point.reworded) {
    user_text(frame, words, point.field + "/text", current, styles::body);
  } else {
    text(frame, words, point.field + "/text", current, styles::body);
  }
  if (point.reworded) {
    words.y += 4;
    chip(frame, words.x, words.y, point.field + "/own", frame.texts.own_wording, Tint::plain);
    words.y += chip_height + 8;
    if (open) {
      text(frame, words, point.field + "/original",
           std::string(frame.texts.catalogue_says) + point.catalogue_wording, styles::help);
    }
  }
  if (open && point.state != charter::PointState::conflict) after_wording(frame, words, point, point.field);
  if (!point.help.empty()) {
    words.y += 4;
    text(frame, words, point.field + "/help", point.help, styles::help);
  }
  for (const std::string& reference : point.references) {
    for (const catalogue::Reference& known : frame.state.open_charter()->view->group->references) {
      if (known.id != reference) continue;
      const std::string label =
          std::string(frame.texts.read_more) + known.title.in(frame.state.preferences.language);
      link(frame, words, point.field + "/" + reference, label, known.address);
    }
  }
  put_off_here(frame, words, point);
  if (point.state != charter::PointState::conflict) {
    const std::string label = point.number + " " + point.label;
    earlier_line(frame, words, point.field, label, point.author, point.time);
  }
  note_here(frame, words, point.field, point.number + " " + point.label);
  ButtonLook look{.kind = ButtonLook::Kind::quiet, .sign = Sign::pen, .sign_only = true, .height = 34};
  look.expanded = open;
  if (button(frame, row.x + row.width - tool, top, point.field + "/reword",
             std::string(frame.texts.reword) + " " + point.number, look)) {
    frame.ask(app::Toggle{"wording/" + point.field});
  }
  row.y = words.y;
  column.y = row.y;
}

}  // namespace

void questions(Frame& frame, Column& column, const charter::Section& section) {
  std::vector<const charter::Point*> points;
  for (const charter::Point& point : section.points) {
    if (is_question(point)) points.push_back(&point);
  }
  if (points.empty()) return;
  if (points.size() < section.points.size()) column.y += 16;
  Card card(frame, column, "questions", "", Role::group, "card");
  Column& inside = card.inside;
  constexpr float gap = 24;
  const float half = (inside.width - gap) / 2;
  for (std::size_t index = 0; index < points.size(); ++index) {
    if (index > 0) inside.y += 24;
    if (is_short(*points[index])) {
      Column first{inside.x, inside.y, half};
      question_and_note(frame, first, *points[index]);
      float lowest = first.y;
      if (index + 1 < points.size() && is_short(*points[index + 1])) {
        Column second{inside.x + half + gap, inside.y, half};
        question_and_note(frame, second, *points[++index]);
        lowest = std::max(lowest, second.y);
      }
      inside.y = lowest;
    } else {
      question_and_note(frame, inside, *points[index]);
    }
  }
}

void clauses(Frame& frame, Column& column, const charter::Section& section) {
  const bool any = std::any_of(section.points.begin(), section.points.end(), [](const charter::Point& point) {
    return point.kind == charter::PointKind::clause;
  });
  if (!any) return;
  {
    Card card(frame, column, "clauses", "", Role::group, "card");
    bool first = true;
    for (const charter::Point& point : section.points) {
      if (point.kind != charter::PointKind::clause) continue;
      if (!first) divider(frame, card.inside, 16);
      first = false;
      clause(frame, card.inside, point);
    }
  }
  if (section.kind != catalogue::SectionKind::form) column.y += 16;
}

}  // namespace kommissorium::ui::views
