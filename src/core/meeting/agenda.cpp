// SPDX-License-Identifier: MPL-2.0
#include "core/meeting/agenda.h"

#include <algorithm>
#include <map>

#include "core/charter/plain_text.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace kommissorium::meeting {
namespace {

using charter::Point;
using charter::PointKind;
using charter::PointState;

constexpr std::size_t digits_of_a_hash = 16;

/// Of one point when the meeting began. As a line: "FIELD oHASH WORDING NAME", without the "o" of what was
/// open, the hash of a wording there was not, and the name of what was not the group's own.
struct Note {
  bool open = false;
  std::string said, worded, name;
};

bool is_answered_to(const Point& point) {
  return point.kind == PointKind::duty || point.kind == PointKind::responsibility;
}

/// What the group itself says in a point; the catalogue's own words change with the language.
revisions::Value said(const Point& point) {
  const bool own_words = point.own || point.reworded;
  revisions::Value::Array all = {own_words ? revisions::Value(point.label) : revisions::Value()};
  const std::string* text = point.value.text();
  const bool says_nothing = text != nullptr && charter::is_blank(*text);  // as if nobody had been there
  if (point.kind != PointKind::clause || point.reworded)
    all.push_back(says_nothing ? revisions::Value() : point.value);
  for (const auto* proposals : {&point.proposals, &point.wording_proposals}) {
    if (proposals->size() < 2) continue;
    for (const charter::Proposal& one : *proposals) all.push_back(one.value);
  }
  return all;
}

std::string hash_of(const revisions::Value& value) {
  return revisions::sha256_hex(revisions::canonical(value)).substr(0, digits_of_a_hash);
}

/// How the group worded it; a clause's text is its value.
std::string wording_hash(const Point& point) {
  if (!point.own && !point.reworded) return "";
  revisions::Value::Array all = {point.label};
  if (point.kind == PointKind::clause) all.push_back(point.value);
  return hash_of(std::move(all));
}

Note note_of(const Point& point) {
  return {point.state == PointState::open, hash_of(said(point)), wording_hash(point),
          point.own ? charter::one_line(point.label) : std::string()};
}

std::string_view cut(std::string_view& rest, char at) {
  const std::string_view part = rest.substr(0, rest.find(at));
  rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  return part;
}

using Notes = std::map<std::string, Note, std::less<>>;

Notes notes_in(std::string_view began) {
  Notes notes;
  while (!began.empty()) {
    std::string_view line = cut(began, '\n');
    const std::string_view field = cut(line, ' ');
    if (line.empty()) continue;
    Note& note = notes[std::string(field)];
    note.open = line.front() == 'o';
    if (note.open) line.remove_prefix(1);
    note.said = cut(line, ' ');
    note.worded = cut(line, ' ');
    note.name = line;
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
    for (const Point& point : section.points) {
      const Note note = note_of(point);
      notes +=
          point.field + (note.open ? " o" : " ") + note.said + " " + note.worded + " " + note.name + "\n";
    }
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
      const bool is_new = then == notes.end();
      if (!began.empty()) {
        const Note now = note_of(point);
        item.changed = is_new || then->second.said != now.said || then->second.open != now.open;
        item.worded = item.changed && (is_new ? point.own : then->second.worded != now.worded);
      }
      const bool was_open = is_new ? point.state == PointState::open : then->second.open;
      (open_first && !was_open ? others : open).push_back(std::move(item));
    }
  }
  for (Item& item : others) open.push_back(std::move(item));
  return open;
}

std::vector<std::string> taken_out(const charter::Charter& charter, std::string_view began) {
  std::vector<std::string> names;
  for (const auto& [field, note] : notes_in(began)) {
    if (!note.name.empty() && charter.point(field) == nullptr) names.push_back(note.name);
  }
  return names;
}

int count(const std::vector<Item>& items, Outcome outcome) {
  return static_cast<int>(std::count_if(items.begin(), items.end(),
                                        [outcome](const Item& one) { return one.outcome == outcome; }));
}

int open_from(const std::vector<Item>& items, std::size_t position) {
  const charter::Section* section = items[position].section;
  int open = 0;
  for (std::size_t at = position; at < items.size() && items[at].section == section; ++at)
    if (is_answered_to(*items[at].point) && items[at].outcome == Outcome::open) ++open;
  return open;
}

bool is_only_worded(const Item& item) {
  return item.worded && (item.outcome == Outcome::open || item.outcome == Outcome::put_off);
}

bool is_decided_now(const Item& item) {
  return is_only_worded(item) || (item.changed && item.outcome == Outcome::decided);
}

bool is_left(const Item& item) {
  return item.outcome == Outcome::open && (item.point->required || item.changed);
}

}  // namespace kommissorium::meeting
