// SPDX-License-Identifier: MPL-2.0
#include "core/meeting/agenda.h"

#include <algorithm>
#include <map>

#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace kommissorium::meeting {
namespace {

using charter::Point;
using charter::PointKind;
using charter::PointState;

constexpr std::size_t digits_of_a_note = 16;

bool is_answered_to(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

/// What the group itself says in a point; the catalogue's own words change with the language.
revisions::Value said(const Point& point) {
  const bool own_words = point.own || point.reworded;
  revisions::Value::Array all = {own_words ? revisions::Value(point.label) : revisions::Value()};
  if (point.kind != PointKind::clause || point.reworded) all.push_back(point.value);
  for (const auto* proposals : {&point.proposals, &point.wording_proposals}) {
    if (proposals->size() < 2) continue;
    for (const charter::Proposal& one : *proposals) all.push_back(one.value);
  }
  return all;
}

/// "o" in front of one that is open.
std::string note_of(const Point& point) {
  const std::string hash = revisions::sha256_hex(revisions::canonical(said(point)));
  return (point.state == PointState::open ? "o" : "") + hash.substr(0, digits_of_a_note);
}

std::map<std::string, std::string, std::less<>> notes_in(std::string_view began) {
  std::map<std::string, std::string, std::less<>> notes;
  while (!began.empty()) {
    const std::string_view line = began.substr(0, began.find('\n'));
    began.remove_prefix(std::min(line.size() + 1, began.size()));
    const std::size_t blank = line.find(' ');
    if (blank != std::string_view::npos) notes[std::string(line.substr(0, blank))] = line.substr(blank + 1);
  }
  return notes;
}

Outcome outcome_of(const Item& item) {
  const Point& point = *item.point;
  if (point.state == PointState::conflict) return Outcome::two_proposals;
  if (!item.put_off.empty()) return Outcome::put_off;
  if (point.state == PointState::open) return Outcome::open;
  const bool followed = point.answer.kind == charter::AnswerKind::followed;
  return is_answered_to(point) && !followed ? Outcome::explained : Outcome::decided;
}

}  // namespace

std::string what_stands(const charter::Charter& charter) {
  std::string notes;
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) notes += point.field + " " + note_of(point) + "\n";
  }
  return notes;
}

std::vector<Item> agenda(const charter::Charter& charter, std::string_view began, bool open_first) {
  const auto notes = notes_in(began);
  std::vector<Item> open, others;
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      Item item{.section = &section, .point = &point, .put_off = charter::put_off(charter.history, point)};
      item.outcome = outcome_of(item);
      const auto then = notes.find(point.field);
      item.changed = !began.empty() && (then == notes.end() || then->second != note_of(point));
      const bool was_open =
          then == notes.end() ? point.state == PointState::open : then->second.starts_with('o');
      (open_first && !was_open ? others : open).push_back(std::move(item));
    }
  }
  for (Item& item : others) open.push_back(std::move(item));
  return open;
}

int count(const std::vector<Item>& items, Outcome outcome) {
  return static_cast<int>(std::count_if(items.begin(), items.end(),
                                        [outcome](const Item& one) { return one.outcome == outcome; }));
}

bool is_left(const Item& item) {
  return item.outcome == Outcome::open && (item.point->required || item.changed);
}

}  // namespace kommissorium::meeting
