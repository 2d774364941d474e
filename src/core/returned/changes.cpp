// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changes.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/charter/reading.h"
#include "core/compare/in_words.h"
#include "core/compare/shown_fields.h"
#include "core/returned/filled_in.h"
#include "core/returned/place_names.h"

namespace kommissorium::returned {
namespace {

using charter::Charter;
using readers::ControlText;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

/// A field of which something was filled in, with the parts that differ.
struct Touched {
  std::string field;
  Parts parts;
};

class Finder {
 public:
  Finder(const RecordSet& set, const Charter& here, const Charter& left)
      : set_(set), here_(here), left_(left), was_(places_of(left)), names_(was_) {}

  std::vector<Change> found(const std::vector<ControlText>& controls) {
    for (const ControlText& control : controls) look(control);
    std::vector<Change> all;
    for (const Touched& one : touched_) {
      std::optional<Change> change = !new_member_row(one.field).empty() ? of_new_member(one) : of_field(one);
      if (change) all.push_back(std::move(*change));
    }
    return all;
  }

 private:
  void look(const ControlText& control) {
    const std::string* known = names_.of(control);
    const std::string id = known == nullptr ? control.tag : *known;
    const std::string_view row = new_member_row(id);
    const Place* place = place_at(was_, id);
    if (place == nullptr && row.empty()) return;  // none of ours: unread.h tells of it
    const std::string words = filled_in_words(control, place);
    const std::string there = same_words(words);
    if (there == (place == nullptr ? "" : same_words(place->text))) return;
    const FieldPart name =
        row.empty() ? field_part(id)
                    : FieldPart{row, std::string_view(id).substr(std::min(row.size() + 1, id.size()))};
    Written written{words, control.day};
    if (there.empty()) written = {};
    touched(name.field).parts.insert_or_assign(std::string(name.part), std::move(written));
  }

  Touched& touched(std::string_view field) {
    for (Touched& one : touched_) {
      if (one.field == field) return one;
    }
    touched_.push_back({std::string(field), {}});
    return touched_.back();
  }

  static Value in_force(const Charter& charter, std::string_view field) {
    const std::optional<charter::FieldRule> rule = charter::rule_of(charter, field);
    if (!rule) return {};
    const charter::Reading reading = charter::read(charter.history, field, *rule);
    return reading.proposals.size() == 1 ? reading.proposals.front().value : Value();
  }

  static std::string as_written(const Parts& parts) {
    std::string all;
    for (const auto& [part, written] : parts) {
      if (written.text.empty()) continue;
      all += (all.empty() ? "" : "\n") + written.text;
    }
    return all;
  }

  std::optional<Change> of_field(const Touched& one) const {
    Change change;
    change.field = one.field;
    change.label = compare::field_label(here_, one.field);
    change.was = compare::shown_text(left_, one.field);
    change.here = compare::shown_text(here_, one.field);
    change.changed_here = change.was != change.here;
    const Result<Value> value = value_of(here_, one.field, in_force(left_, one.field), one.parts, was_);
    if (!value.ok()) {
      change.there = as_written(one.parts);
      change.problem = value.error();
      change.wanted = wanted(here_, one.field, one.parts, was_);
      return change;
    }
    change.there = compare::in_words(here_, one.field, value.value());
    change.value = value.value();
    const Result<std::vector<Record>> records = charter::write(set_, here_, one.field, value.value(), {});
    if (!records.ok()) {
      change.problem = records.error();
      change.wanted = wanted(here_, one.field, one.parts, was_);
      change.value.reset();
    } else if (records.value().empty()) {
      return std::nullopt;  // it says so here already; of a standard text that was emptied gone.h tells
    }
    return change;
  }

  /// A row for a new member: what belongs to the same part stands together.
  std::optional<Change> of_new_member(const Touched& one) const {
    Change change;
    change.field = one.field;
    std::map<std::string, Parts, std::less<>> by_part;
    for (const auto& [name, written] : one.parts) {
      const FieldPart part = field_part(name);
      by_part[std::string(part.field)].insert_or_assign(std::string(part.part), written);
    }
    Value::Object details;
    for (const auto& [part, parts] : by_part) {
      const std::string control = one.field + "/" + part;
      const Result<Value> value = member_value(here_, part, Value(), parts, was_, control);
      if (!value.ok()) {
        change.problem = value.error();
        change.wanted = wanted(here_, control, parts, was_);
        break;
      }
      details[part] = value.value();
    }
    change.there = as_written(one.parts);
    const auto name = by_part.find("name");
    if (name != by_part.end()) change.label = charter::one_line(name->second[""].text);
    if (change.label.empty()) change.label = change.there;
    if (change.problem) return change;
    change.value = Value(details);
    const charter::Plan planned =
        charter::plan(set_, here_, Value::Object{{"members", Value::Array{Value(details)}}});
    if (!planned.problems.empty()) {
      change.problem = planned.problems.front();
      change.problem->place.field = change.field;
      change.value.reset();
      return change;
    }
    if (planned.edits.empty()) return std::nullopt;
    change.edits = planned.edits;
    return change;
  }

  const RecordSet& set_;
  const Charter& here_;
  const Charter& left_;
  Places was_;
  PlaceNames names_;
  std::vector<Touched> touched_;
};

}  // namespace

std::vector<Change> changes(const RecordSet& set, const Charter& here, const Charter& left,
                            const std::vector<ControlText>& controls) {
  return Finder(set, here, left).found(controls);
}

std::vector<Record> take(const RecordSet& set, const Charter& here, const std::vector<Change>& chosen,
                         const charter::Author& author) {
  std::vector<Record> records;
  std::vector<charter::PlannedEdit> of_members;
  for (const Change& change : chosen) {
    if (!change.value) continue;
    if (!change.edits.empty()) {
      of_members.insert(of_members.end(), change.edits.begin(), change.edits.end());
      continue;
    }
    Result<std::vector<Record>> written = charter::write(set, here, change.field, *change.value, author);
    if (!written.ok()) continue;
    for (Record& record : std::move(written).value()) records.push_back(std::move(record));
  }
  for (Record& record : charter::write(here, of_members, author)) records.push_back(std::move(record));
  return records;
}

}  // namespace kommissorium::returned
