// SPDX-License-Identifier: MPL-2.0
// Undo and redo: the old values written anew, and only where what the step wrote still stands, so that nobody
// else's edit is lost by it.
#include <algorithm>
#include <set>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/charter/item.h"

namespace kommissorium::app {

using revisions::Record;
using revisions::Value;

namespace {

enum class Direction { back, forth };

constexpr std::string_view exists_part = "/exists";

// Whether nobody else has written in a field, or an item ("member/<id>/"), since the step was made: the same
// value again, too, is somebody's word.
bool is_left_alone(const KeptCharter& kept, const Step& step, const std::string& name) {
  const auto then = step.others.find(name);
  return then == step.others.end() || then->second == others_in(kept, name);
}

// What has to stand, and what is to stand instead, of one field; several = proposals.
struct Turned {
  std::vector<Value> from, to;
};

void add_once(std::vector<Value>& values, const Value& value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

std::map<std::string, Turned> turned(const Step& step, Direction direction) {
  std::map<std::string, Turned> fields;
  for (const Step::Change& change : step.changes) {
    Turned& field = fields[change.field];
    add_once(field.from, direction == Direction::back ? change.after : change.before);
    add_once(field.to, direction == Direction::back ? change.before : change.after);
  }
  return fields;
}

// Writing what says the same adds nothing.
bool stands(const KeptCharter& kept, const std::string& field, const Value& value) {
  const auto records = charter::write(kept.set, *kept.view, field, value, {});
  return records.ok() && records.value().empty();
}

bool stand(const KeptCharter& kept, const std::string& field, const std::vector<Value>& values) {
  if (values.size() == 1) return stands(kept, field, values.front());
  const std::vector<Value> now = values_of(*kept.view, field);
  return now.size() == values.size() && std::all_of(values.begin(), values.end(), [&](const Value& value) {
           return std::find(now.begin(), now.end(), value) != now.end();
         });
}

bool says_it_exists(const Value& value) {
  const Value* exists = value.find("exists");
  return exists != nullptr && exists->boolean() != nullptr && *exists->boolean();
}

bool is_there(const KeptCharter& kept, const std::string& item) {
  const charter::Presence there = charter::presence(kept.view->history, item);
  return there == charter::Presence::present || there == charter::Presence::deleted_but_changed;
}

// Whether nobody has written in an item what the step did not write.
bool is_untouched(const KeptCharter& kept, const std::string& item,
                  const std::map<std::string, Turned>& step) {
  const auto& fields = kept.view->history.fields;
  for (auto at = fields.lower_bound(item); at != fields.end() && at->first.starts_with(item); ++at) {
    if (at->first.ends_with(exists_part)) continue;
    const auto written = step.find(at->first);
    const std::vector<Value> expected =
        written == step.end() ? std::vector<Value>{Value()} : written->second.from;
    if (!stand(kept, at->first, expected)) return false;
  }
  return true;
}

void append(std::vector<Record>& records, Result<std::vector<Record>> more) {
  if (!more.ok()) return;
  for (Record& record : std::move(more).value()) records.push_back(std::move(record));
}

void turn_item(std::vector<Record>& records, const KeptCharter& kept, const std::string& field,
               const std::map<std::string, Turned>& step, const Step& made, const charter::Author& author) {
  const std::string item = field.substr(0, field.size() - exists_part.size());
  const Turned& change = step.at(field);
  const bool is_to_exist = says_it_exists(change.to.front());
  if (is_there(kept, item) == is_to_exist) return;
  if (!is_left_alone(kept, made, is_to_exist ? field : item + "/")) return;
  if (!is_to_exist && !is_untouched(kept, item, step)) return;
  append(records,
         charter::write(kept.set, *kept.view, field, Value::Object{{"exists", is_to_exist}}, author));
}

void turn_field(std::vector<Record>& records, const KeptCharter& kept, const std::string& field,
                const Turned& change, const charter::Author& author) {
  if (!stand(kept, field, change.from)) return;
  if (change.to.size() == 1) {
    return append(records, charter::write(kept.set, *kept.view, field, change.to.front(), author));
  }
  // Two proposals become two again: both know what stood in between.
  for (const Value& value : change.to) {
    records.push_back(revisions::revision(field, heads_now(kept, field), value, author.name, author.time));
  }
}

std::vector<Record> turn_back(const KeptCharter& kept, const Step& made, Direction direction,
                              const charter::Author& author) {
  const std::map<std::string, Turned> step = turned(made, direction);
  std::vector<Record> records;
  std::set<std::string, std::less<>> whole;  // items that come or go with all their fields
  std::set<std::string, std::less<>> lists;  // and whose order does not matter by itself
  for (const auto& [field, change] : step) {
    if (!field.ends_with(exists_part)) continue;
    turn_item(records, kept, field, step, made, author);
    const auto item = charter::item_field(field);
    whole.insert(item->item());
    lists.insert(std::string(item->list) + "/order");
  }
  for (const auto& [field, change] : step) {
    const auto item = charter::item_field(field);
    const bool goes_along = lists.count(field) != 0 || (item && whole.count(item->item()) != 0);
    // Writing in an item that somebody has removed would bring it back.
    const bool left_alone =
        is_left_alone(kept, made, field) && (!item || is_left_alone(kept, made, item->item() + "/exists"));
    if (!goes_along && left_alone) turn_field(records, kept, field, change, author);
  }
  return records;
}

std::string item_name(const Turn& turn, const charter::Charter& view, const charter::ItemField& item) {
  if (item.list != "member") return std::string(turn.texts().own_point);
  const charter::Member* member = view.member(item.id);
  return member == nullptr || member->name.empty() ? std::string(turn.texts().member) : member->name;
}

std::string field_name(const Turn& turn, const charter::Charter& view, const std::string& field) {
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (point.field != field && point.wording_field != field) continue;
      return point.number.empty() ? point.label : turn.texts().point(point.number);
    }
  }
  if (const auto item = charter::item_field(field)) return item_name(turn, view, *item);
  return turn.texts().changes(1);
}

// What was undone, in words: its name, or how many.
std::string in_words(const Turn& turn, const charter::Charter& before, const charter::Charter& after,
                     const std::vector<std::string>& fields) {
  if (fields.size() > 1) return turn.texts().changes(static_cast<int>(fields.size()));
  const auto item = charter::item_field(fields.front());
  const bool gone = item && after.member(item->id) == nullptr;
  return field_name(turn, gone ? before : after, fields.front());
}

std::vector<std::string> fields_of(const std::vector<Record>& records) {
  std::vector<std::string> fields;
  for (const Record& record : records) {
    const std::string field = revisions::as_revision(record).field;
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  }
  return fields;
}

void turn_step(Turn& turn, Direction direction) {
  seal_drafts(turn);
  State& state = turn.state;
  if (workable(state) == nullptr) return;
  KeptCharter& kept = state.charters.at(state.open);
  const bool back = direction == Direction::back;
  std::vector<Step>& here = back ? kept.undo : kept.redo;
  std::vector<Step>& there = back ? kept.redo : kept.undo;
  if (here.empty())
    return turn.announce(std::string(back ? turn.texts().nothing_to_undo : turn.texts().nothing_to_redo));
  Step step = std::move(here.back());
  here.pop_back();
  const std::shared_ptr<const charter::Charter> before = kept.view;
  std::vector<Record> records = turn_back(kept, step, direction, turn.author());
  if (records.empty()) return turn.announce(std::string(turn.texts().changed_since));
  there.push_back(std::move(step));
  const std::vector<std::string> fields = fields_of(records);
  mark_own(kept, records);
  keep(turn, state.open, std::move(records));
  if (kept.view == nullptr) return;
  const std::string what = in_words(turn, *before, *kept.view, fields);
  turn.announce(back ? turn.texts().undone(what) : turn.texts().redone(what));
  const std::string section = section_of(*kept.view, fields.front());
  if (section.empty() || state.screen != Screen::charter) return;
  go_to_section(turn, section);
  state.place = fields.front();
}

}  // namespace

void carry_out(Turn& turn, const Undo&) { turn_step(turn, Direction::back); }

void carry_out(Turn& turn, const Redo&) { turn_step(turn, Direction::forth); }

}  // namespace kommissorium::app
