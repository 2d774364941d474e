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

std::string follow_up_sentence(const Answer& answer, Language language) {
  const DocumentTexts& say = texts::document_texts(language);
  const std::string day = texts::long_date(answer.follow_up, language);
  const std::string_view person = trimmed(answer.person);
  if (day.empty() && person.empty()) return "";
  if (day.empty()) return fill(say.follow_up_person, {person});
  if (person.empty()) return fill(say.follow_up, {day});
  return fill(say.follow_up_by, {day, person});
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

Lines left_lines(const Point& point, const charter::Charter& charter) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  Lines lines = wording_lines(point, say);
  if (point.deleted_but_changed) lines.push_back({missing(say.own_deleted)});
  if (point.proposals.size() > 1) {
    for (std::size_t at = 0; at < point.proposals.size(); ++at) {
      const Answer answer = charter::decode_answer(point.proposals[at].value);
      lines.push_back({proposal_label(at, say), plain(answer_in_words(answer, point.kind, say))});
      const std::string follow_up = follow_up_sentence(answer, charter.shown_in);
      if (!follow_up.empty()) lines.push_back({muted(follow_up)});
    }
    return lines;
  }
  if (is_deviation(point.answer.kind)) {
    const bool reason_given = !trimmed(point.answer.reason).empty();
    const std::string sentence = reason_sentence(point.answer, say);
    lines.push_back({reason_given ? muted(sentence) : missing(sentence)});
    const std::string follow_up = follow_up_sentence(point.answer, charter.shown_in);
    if (!follow_up.empty()) lines.push_back({muted(follow_up)});
  }
  if (point.own) lines.push_back({muted(say.own)});
  if (!point.own && point.reworded) lines.push_back({muted(say.reworded)});
  return lines;
}

Run answer_run(const Point& point, const DocumentTexts& say) {
  const std::string_view text = word(point.answer.kind, point.kind, say);
  if (point.proposals.size() > 1 || point.answer.kind == AnswerKind::open) return missing(say.answer_missing);
  return point.answer.kind == AnswerKind::followed ? plain(text) : strong(text);
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
                             {{plain(follow_up_cell(point.answer))}}}});
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
                             {{plain(point.own ? "" : point.catalogue_wording)}}}});
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

Table answer_table(const charter::Section& section, const charter::Charter& charter) {
  const DocumentTexts& say = texts::document_texts(charter.shown_in);
  const bool responsibilities = section.kind == catalogue::SectionKind::responsibilities;
  const bool expectations = charter.kind == catalogue::GroupKind::expert;
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
    table.rows.push_back({{{{plain(point.number)}}, left_lines(point, charter), {{answer_run(point, say)}}}});
  }
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
