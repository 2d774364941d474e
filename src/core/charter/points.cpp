// SPDX-License-Identifier: MPL-2.0
#include "core/charter/points.h"

#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {

using revisions::History;
using revisions::Value;

namespace {

PointKind kind_of(catalogue::FieldType type) {
  switch (type) {
    case catalogue::FieldType::text:
      return PointKind::text;
    case catalogue::FieldType::long_text:
      return PointKind::long_text;
    case catalogue::FieldType::choice:
      return PointKind::choice;
    case catalogue::FieldType::date:
      return PointKind::date;
    case catalogue::FieldType::number:
      return PointKind::number;
  }
  return PointKind::text;
}

bool is_text(const Value& value) { return value.text() != nullptr && !value.text()->empty(); }

bool is_blank_value(const Value& value) {
  return value.is_null() || (value.text() != nullptr && is_blank(*value.text()));
}

// "" as a proposal for a wording means the catalogue's; people are to read what it says.
std::vector<Proposal> with_wording(std::vector<Proposal> proposals, const std::string& catalogue_wording) {
  for (Proposal& proposal : proposals) {
    if (proposal.value == Value("")) proposal.value = catalogue_wording;
  }
  return proposals;
}

void take_answer(Point& point, Reading reading) {
  if (!reading.conflict()) {
    point.answer = decode_answer(reading.value);
    point.value = encode(point.answer);
    point.author = std::move(reading.author);
    point.time = std::move(reading.time);
  }
  point.proposals = std::move(reading.proposals);
}

PointState answer_state(const Point& point) {
  if (point.proposals.size() > 1 || point.wording_proposals.size() > 1) return PointState::conflict;
  if (point.deleted_but_changed) return PointState::conflict;
  if (!point.answer.settled()) return PointState::open;
  return point.own || point.reworded ? PointState::adapted : PointState::answered;
}

}  // namespace

Point question_point(const catalogue::FieldEntry& entry, const History& history, Language language) {
  Reading reading = read(history, entry.id, rule_of_question(entry));
  Point point;
  point.field = entry.id;
  point.kind = kind_of(entry.type);
  point.label = entry.label.in(language);
  point.help = entry.help.in(language);
  point.placeholder = entry.placeholder.in(language);
  point.source = entry.source;
  point.choices = entry.choices;
  point.required = entry.required;
  if (is_text(reading.value) || reading.value.integer() != nullptr) point.value = reading.value;
  point.state = reading.conflict()            ? PointState::conflict
                : is_blank_value(point.value) ? PointState::open
                                              : PointState::answered;
  point.author = std::move(reading.author);
  point.time = std::move(reading.time);
  point.proposals = std::move(reading.proposals);
  return point;
}

Point clause_point(const catalogue::ClauseEntry& entry, const History& history, Language language) {
  const FieldRule rule = {Shape::wording, {}, entry.text};
  Reading reading = read(history, entry.id, rule);
  Point point;
  point.field = entry.id;
  point.wording_field = entry.id;
  point.kind = PointKind::clause;
  point.label = entry.title.in(language);
  point.help = entry.guidance.in(language);
  point.source = entry.source;
  point.references = entry.references;
  point.catalogue_wording = entry.text.in(language);
  point.reworded = is_text(reading.value);
  if (!reading.conflict()) point.value = point.reworded ? reading.value : Value(point.catalogue_wording);
  point.state = reading.conflict()            ? PointState::conflict
                : point.reworded              ? PointState::adapted
                : is_blank_value(point.value) ? PointState::open
                                              : PointState::answered;
  point.author = std::move(reading.author);
  point.time = std::move(reading.time);
  point.proposals = with_wording(std::move(reading.proposals), point.catalogue_wording);
  point.wording_proposals = point.proposals;
  return point;
}

Point duty_point(const catalogue::DutyEntry& entry, const History& history, Language language) {
  Point point;
  point.field = entry.id;
  point.wording_field = entry.id + "/text";
  point.kind = entry.id.starts_with("responsibility/") ? PointKind::responsibility : PointKind::duty;
  point.help = entry.guidance.in(language);
  point.source = entry.source;
  point.required = true;
  point.catalogue_wording = entry.text.in(language);

  const FieldRule wording_rule = {Shape::wording, {}, entry.text};
  Reading wording = read(history, point.wording_field, wording_rule);
  point.reworded = is_text(wording.value);
  point.label = point.reworded ? *wording.value.text() : point.catalogue_wording;
  point.wording_proposals = with_wording(std::move(wording.proposals), point.catalogue_wording);
  take_answer(point, read(history, entry.id, {Shape::answer, {}, {}}));
  point.state = answer_state(point);
  return point;
}

Point own_duty_point(const Item& item, const History& history) {
  Point point;
  point.field = "duty/" + item.id;
  point.wording_field = point.field + "/text";
  point.kind = PointKind::duty;
  point.required = true;
  point.own = true;
  point.deleted_but_changed = item.deleted_but_changed;

  Reading wording = read(history, point.wording_field, {Shape::paragraphs, {}, {}});
  point.label = wording.shown_text();
  point.wording_proposals = std::move(wording.proposals);
  take_answer(point, read(history, point.field, {Shape::answer, {}, {}}));
  point.state = answer_state(point);
  return point;
}

Point own_section_point(const Item& item, const History& history) {
  Point point;
  point.field = "section/" + item.id + "/text";
  point.wording_field = "section/" + item.id + "/title";
  point.kind = PointKind::own_section;
  point.own = true;
  point.deleted_but_changed = item.deleted_but_changed;

  Reading title = read(history, point.wording_field, {Shape::line, {}, {}});
  point.label = title.shown_text();
  point.wording_proposals = std::move(title.proposals);
  Reading text = read(history, point.field, {Shape::paragraphs, {}, {}});
  if (is_text(text.value)) point.value = text.value;
  point.author = std::move(text.author);
  point.time = std::move(text.time);
  point.proposals = std::move(text.proposals);
  const bool conflict =
      point.proposals.size() > 1 || point.wording_proposals.size() > 1 || item.deleted_but_changed;
  point.state = conflict                      ? PointState::conflict
                : is_blank_value(point.value) ? PointState::open
                                              : PointState::adapted;
  return point;
}

}  // namespace kommissorium::charter
