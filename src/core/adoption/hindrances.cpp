// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/hindrances.h"

#include <algorithm>

#include "core/charter/agreement.h"
#include "core/text_policy.h"

namespace kommissorium::adoption {

using charter::Point;
using revisions::Value;

namespace {

std::size_t marks_in(const Value& value) {
  std::size_t marks = 0;
  if (const std::string* text = value.text()) marks = text_policy::hidden_marks(*text);
  if (const Value::Array* array = value.array()) {
    for (const Value& one : *array) marks += marks_in(one);
  }
  if (const Value::Object* object = value.object()) {
    for (const auto& [name, one] : *object) marks += marks_in(one);
  }
  return marks;
}

/// The wording counts too, also the catalogue's: a catalogue comes in a file like everything else.
std::size_t marks_in(const Point& point) {
  return text_policy::hidden_marks(point.label) + marks_in(point.value);
}

}  // namespace

std::vector<Hindrance> hindrances(const charter::Charter& charter, const std::vector<std::string>& seen) {
  std::vector<Hindrance> found;
  for (std::string& field : charter::agreed_conflicts(charter))
    found.push_back({Hindrance::Kind::conflict, std::move(field), 0});
  for (const charter::Section& section : charter.sections) {
    for (const Point& point : section.points) {
      const std::size_t marks = marks_in(point);
      const bool is_seen = std::find(seen.begin(), seen.end(), point.field) != seen.end();
      if (marks > 0 && !is_seen) found.push_back({Hindrance::Kind::hidden_marks, point.field, marks});
    }
  }
  return found;
}

Result<void> may_be_adopted(const charter::Charter& charter, const std::vector<std::string>& seen) {
  const std::vector<Hindrance> found = hindrances(charter, seen);
  if (found.empty()) return {};
  const Hindrance& first = found.front();
  const bool conflict = first.kind == Hindrance::Kind::conflict;
  return Error{conflict ? Problem::conflict_open : Problem::unseen_marks, Place{.field = first.field},
               conflict ? "" : std::to_string(first.marks)};
}

}  // namespace kommissorium::adoption
