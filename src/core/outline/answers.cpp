// SPDX-License-Identifier: MPL-2.0
#include "core/outline/answers.h"

#include "core/outline/prose.h"
#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::outline {
namespace {

using charter::Answer;
using charter::AnswerKind;
using charter::Point;
using charter::PointKind;
using texts::DocumentTexts;
using texts::fill;
using Lines = std::vector<Runs>;

bool is_answered_to(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

bool is_deviation(AnswerKind kind) {
  return kind == AnswerKind::explained || kind == AnswerKind::not_relevant;
}

std::string_view word(AnswerKind kind, PointKind point, const DocumentTexts& say) {
  switch (kind) {
    case AnswerKind::followed:
      return point == PointKind::responsibility ? say.confirmed : say.followed;
    case AnswerKind::explained:
      return say.explained;
    case AnswerKind::not_relevant:
      return say.not_relevant;
    case AnswerKind::open:
      break;
  }
  return say.answer_missing;
}

std::string reason_sentence(const Answer& answer, const DocumentTexts& say) {
  const std::string_view reason = trimmed(answer.reason);
  if (reason.empty()) return std::string(say.reason_missing);
  return fill(answer.kind == AnswerKind::explained ? say.explanation : say.reason, {reason});
}

/// Empty when there is nothing to follow up. `day` and `person` are the places of both, or only their texts.
Runs follow_up_runs(const Run& day, const Run& person, const DocumentTexts& say) {
  if (day.text.empty() && person.text.empty()) return {};
  if (day.text.empty()) return filled(say.follow_up_person, {person}, Tone::muted);
  if (person.text.empty()) return filled(say.follow_up, {day}, Tone::muted);
  return filled(say.follow_up_by, {day, person}, Tone::muted);
}

/// The answer with its reason in one line, for the proposals of a conflict.
std::string answer_in_words(const Answer& answer, PointKind kind, const DocumentTexts& say) {
  std::string words(word(answer.kind, kind, say));
  if (is_deviation(answer.kind)) words += ". " + reason_sentence(answer, say);
  return words;
}

Run proposal_label(std::size_t index, const DocumentTexts& say) {
  return strong(fill(say.proposal, {std::to_string(index + 1)}));
}

Lines wording_lines(const Point& point, const DocumentTexts& say) {
  Lines lines;
  if (point.wording_proposals.size() > 1) {
    for (std::size_t at = 0; at < point.wording_proposals.size(); ++at) {
      const std::string* text = point.wording_proposals[at].value.text();
      lines.push_back({proposal_label(at, say), plain(text ? *text : point.catalogue_wording)});
    }
  } else {
    lines.push_back({plain(point.label)});
  }
  return lines;
}

/// What the group worded itself can be worded anew where it stands.
void place_wording(Lines& lines, const Point& point, Form& form) {
  if (!point.own && !point.reworded) return;
  const std::string label = fill(form.say.wording_of, {point.number});
  Run& run = lines.front().front();
  run = form.place(std::move(run),
                   control(point.wording_field, ControlKind::long_text, label, form.say.write_here));
}

Control part(const Point& point, std::string_view name, ControlKind kind, std::string_view label,
             const DocumentTexts& say) {
  const std::string_view placeholder = kind == ControlKind::date ? say.choose_day : say.write_here;
  return control(point.field + std::string(name), kind, fill(label, {point.number}), placeholder);
}

/// The reason with the words around it; what is missing is said, or in a blank form asked for.
Runs reason_runs(const Point& point, Form& form) {
  const DocumentTexts& say = form.say;
  const std::string_view reason = trimmed(point.answer.reason);
  Control place = part(point, "#reason", ControlKind::long_text, say.reason_of, say);
  if (!is_deviation(point.answer.kind)) {
    place.placeholder = say.reason_if_needed;
    return filled(say.reason, {form.empty_place(missing(say.reason_if_needed), std::move(place))},
                  Tone::muted);
  }
  if (reason.empty()) return {form.empty_place(missing(say.reason_missing), std::move(place))};
  const bool explained = point.answer.kind == AnswerKind::explained;
  return filled(explained ? say.explanation : say.reason, {form.place(muted(reason), std::move(place))},
                Tone::muted);
}

/// Only what is explained is taken up again, so only there it is asked for.
Run follow_up_place(std::string_view text, Control place, const Point& point, Form& form) {
  const bool asked_for =
      text.empty() && (form.asks || form.blank) && !form.closed && point.answer.kind == AnswerKind::explained;
  if (!asked_for) return form.place(muted(text), std::move(place));
  const Run nothing = missing(place.placeholder);
  return form.empty_place(nothing, std::move(place));
}

/// When and by whom, where nothing is explained yet.
Runs empty_follow_up(const Point& point, Form& form) {
  const DocumentTexts& say = form.say;
  Control day = part(point, "#follow-up", ControlKind::date, say.day_of, say);
  Control person = part(point, "#person", ControlKind::text, say.person_of, say);
  const Run when = form.empty_place(missing(say.choose_day), std::move(day));
  const Run who = form.empty_place(missing(say.write_here), std::move(person));
  return filled(say.follow_up_by, {when, who}, Tone::muted);
}

void add_proposals(Lines& lines, const Point& point, const Form& form) {
  for (std::size_t at = 0; at < point.proposals.size(); ++at) {
    const Answer answer = charter::decode_answer(point.proposals[at].value);
    lines.push_back({proposal_label(at, form.say), plain(answer_in_words(answer, point.kind, form.say))});
    const std::string day = texts::long_date(answer.follow_up, form.charter.shown_in);
    Runs follow_up = follow_up_runs(muted(day), muted(trimmed(answer.person)), form.say);
    if (!follow_up.empty()) lines.push_back(std::move(follow_up));
  }
}

Lines left_lines(const Point& point, Form& form) {
  const DocumentTexts& say = form.say;
  Lines lines = wording_lines(point, say);
  place_wording(lines, point, form);
  if (point.deleted_but_changed) lines.push_back({missing(say.own_deleted)});
  if (point.proposals.size() > 1) {
    add_proposals(lines, point, form);
    return lines;
  }
  const bool is_open = point.answer.kind == AnswerKind::open;
  const bool asks_reason =
      is_deviation(point.answer.kind) || form.blank || (form.asks && is_open && !form.closed);
  if (form.blank && !trimmed(point.help).empty()) lines.push_back({muted(point.help)});
  if (asks_reason) lines.push_back(reason_runs(point, form));
  if (is_deviation(point.answer.kind)) {
    const std::string day_text = texts::long_date(point.answer.follow_up, form.charter.shown_in);
    const Run day =
        follow_up_place(day_text, part(point, "#follow-up", ControlKind::date, say.day_of, say), point, form);
    const Run person =
        follow_up_place(trimmed(point.answer.person),
                        part(point, "#person", ControlKind::text, say.person_of, say), point, form);
    Runs follow_up = follow_up_runs(day, person, say);
    if (!follow_up.empty()) lines.push_back(std::move(follow_up));
  } else if (form.blank) {
    lines.push_back(empty_follow_up(point, form));
  }
  if (point.own) lines.push_back({muted(say.own)});
  if (!point.own && point.reworded) lines.push_back({muted(say.reworded)});
  return lines;
}

Run answer_run(const Point& point, Form& form) {
  const DocumentTexts& say = form.say;
  if (point.proposals.size() > 1) return missing(say.answer_missing);
  Control place =
      control(point.field, ControlKind::choice, fill(say.answer_of, {point.number}), say.choose_answer);
  for (const AnswerKind kind : {AnswerKind::followed, AnswerKind::explained, AnswerKind::not_relevant})
    place.choices.push_back({std::string(charter::tag(kind)), std::string(word(kind, point.kind, say))});
  if (point.answer.kind == AnswerKind::open)
    return form.empty_place(missing(form.blank ? say.choose_answer : say.answer_missing), std::move(place));
  const std::string_view text = word(point.answer.kind, point.kind, say);
  return form.place(point.answer.kind == AnswerKind::followed ? plain(text) : strong(text), std::move(place));
}

std::string follow_up_cell(const Answer& answer) {
  std::string text = texts::short_date(answer.follow_up);
  const std::string_view person = trimmed(answer.person);
  if (!text.empty() && !person.empty()) text += ", ";
  return text + std::string(person);
}

Table deviation_table(const charter::Charter& charter, const DocumentTexts& say) {
  Table table;
  table.caption = say.deviations;
  for (const std::string_view column :
       {say.column_number, say.column_point, say.column_deviation, say.column_follow_up}) {
    table.columns.push_back(std::string(column));
  }
  table.widths = {7, 28, 47, 18};
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      const bool listed =
          is_answered_to(point) && point.proposals.size() <= 1 && is_deviation(point.answer.kind);
      if (!listed) continue;
      const std::string_view reason = trimmed(point.answer.reason);
      table.rows.push_back({{{{plain(point.number)}},
                             wording_lines(point, say),
                             {{strong(word(point.answer.kind, point.kind, say))},
                              {reason.empty() ? missing(say.reason_missing) : plain(reason)}},
                             {{plain(follow_up_cell(point.answer))}}},
                            point.field});
    }
  }
  return table;
}

Table rewording_table(const charter::Charter& charter, const DocumentTexts& say) {
  Table table;
  table.caption = say.rewordings;
  for (const std::string_view column : {say.column_number, say.column_change, say.column_catalogue_wording}) {
    table.columns.push_back(std::string(column));
  }
  table.widths = {7, 33, 60};
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      if (point.number.empty() || (!point.own && !point.reworded)) continue;
      table.rows.push_back({{{{plain(point.number)}},
                             {{plain(point.own ? say.own : say.reworded)}},
                             {{plain(point.own ? "" : point.catalogue_wording)}}},
                            point.wording_field});
    }
  }
  return table;
}

/// "", one number, or how many with all their numbers.
std::string open_points(const charter::Charter& charter, const DocumentTexts& say) {
  std::string numbers;
  int open = 0;
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      const bool settled = point.proposals.size() <= 1 && point.answer.settled();
      if (!is_answered_to(point) || settled) continue;
      numbers += (open > 0 ? ", " : "") + point.number;
      ++open;
    }
  }
  if (open == 0) return "";
  return open == 1 ? fill(say.one_open_point, {numbers})
                   : fill(say.open_points, {std::to_string(open), numbers});
}

}  // namespace

Table answer_table(const charter::Section& section, Form& form) {
  const DocumentTexts& say = form.say;
  const bool responsibilities = section.kind == catalogue::SectionKind::responsibilities;
  const bool expectations = form.charter.kind == catalogue::GroupKind::expert;
  Table table;
  table.caption = plain(section.heading).text;
  table.columns = {std::string(say.column_number),
                   std::string(responsibilities ? say.column_responsibility
                               : expectations   ? say.column_expectation
                                                : say.column_duty),
                   std::string(say.column_answer)};
  table.widths = {7, 73, 20};
  for (const Point& point : section.points) {
    if (!is_answered_to(point)) continue;
    form.closed = point.state == charter::PointState::conflict;
    Lines left = left_lines(point, form);  // first: controls stand in reading order
    table.rows.push_back({{{{plain(point.number)}}, std::move(left), {{answer_run(point, form)}}}});
  }
  form.closed = false;
  return table;
}

std::vector<Block> deviations(const charter::Charter& charter) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  std::vector<Block> blocks;
  const std::string open = open_points(charter, say);
  Table deviating = deviation_table(charter, say);

  blocks.push_back(Heading{2, "", std::string(say.deviations)});
  if (deviating.rows.empty()) {
    blocks.push_back(Paragraph{{plain(open.empty() ? say.no_deviations : say.deviations_so_far)}, ""});
  } else {
    blocks.push_back(std::move(deviating));
  }
  if (!open.empty()) blocks.push_back(Paragraph{{missing(open)}, ""});

  Table reworded = rewording_table(charter, say);
  if (!reworded.rows.empty()) {
    blocks.push_back(Heading{2, "", std::string(say.rewordings)});
    blocks.push_back(std::move(reworded));
  }
  return blocks;
}

}  // namespace kommissorium::outline
