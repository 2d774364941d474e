// SPDX-License-Identifier: MPL-2.0
#include "app/turning.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/drafts.h"
#include "app/keeping.h"
#include "core/charter/item.h"

namespace kommissorium::app {

using revisions::Record;
using revisions::Value;

namespace {

constexpr std::string_view exists_part = "/exists";
const std::string catalogue_field = "catalogue";

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

std::map<std::string, Turned> by_field(const Step& step, Direction direction) {
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

// Whether an item is there, as its "exists" says: both yes and no when one deleted what another changed.
charter::Presence presence_of(const std::vector<Value>& values) {
  if (values.size() > 1) return charter::Presence::deleted_but_changed;
  return says_it_exists(values.front()) ? charter::Presence::present : charter::Presence::gone;
}

bool comes_or_goes(const Turned& change) {
  return presence_of(change.from) == charter::Presence::gone ||
         presence_of(change.to) == charter::Presence::gone;
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
  using charter::Presence;
  const std::string item = field.substr(0, field.size() - exists_part.size());
  const Turned& change = step.at(field);
  const Presence wanted = presence_of(change.to);
  const Presence there = charter::presence(kept.view->history, item);
  if (there == wanted) return;
  if (!is_left_alone(kept, made, wanted == Presence::gone ? item + "/" : field)) return;
  if (wanted == Presence::gone && !is_untouched(kept, item, step)) return;
  if (wanted == Presence::deleted_but_changed) {
    if (there != presence_of(change.from)) return;
    // A deletion that saw nothing of it: both know what stood in between.
    records.push_back(revisions::revision(field, heads_now(kept, field),
                                          Value::Object{{"exists", false}, {"saw", Value::Array{}}},
                                          author.name, author.time));
  }
  append(records, charter::write(kept.set, *kept.view, field,
                                 Value::Object{{"exists", wanted != Presence::gone}}, author));
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

std::vector<Record> turn_fields(const KeptCharter& kept, const std::map<std::string, Turned>& step,
                                const Step& made, const charter::Author& author) {
  std::vector<Record> records;
  std::set<std::string, std::less<>> whole;  // items that come or go with all their fields
  std::set<std::string, std::less<>> lists;  // and whose order does not matter by itself
  for (const auto& [field, change] : step) {
    if (!field.ends_with(exists_part)) continue;
    turn_item(records, kept, field, step, made, author);
    if (!comes_or_goes(change)) continue;
    const auto item = charter::item_field(field);
    whole.insert(item->item());
    lists.insert(std::string(item->list) + "/order");
  }
  for (const auto& [field, change] : step) {
    if (field.ends_with(exists_part)) continue;
    const auto item = charter::item_field(field);
    const bool goes_along = lists.count(field) != 0 || (item && whole.count(item->item()) != 0);
    // Writing in an item that somebody has removed would bring it back.
    const bool left_alone =
        is_left_alone(kept, made, field) && (!item || is_left_alone(kept, made, item->item() + "/exists"));
    if (!goes_along && left_alone) turn_field(records, kept, field, change, author);
  }
  return records;
}

// The charter once it follows the other edition again: what it says there is read by that edition's rules.
// Nothing when somebody else has moved it meanwhile.
std::vector<Record> turn_edition(const KeptCharter& kept, std::map<std::string, Turned> step,
                                 const Step& made, const charter::Author& author) {
  std::vector<Record> records;
  if (is_left_alone(kept, made, catalogue_field))
    turn_field(records, kept, catalogue_field, step.at(catalogue_field), author);
  if (records.empty()) return records;
  step.erase(catalogue_field);
  KeptCharter there;
  there.set = kept.set;
  there.own = kept.own;
  for (const Record& record : records) {
    there.set.add(record);
    there.own.insert(record.id);
  }
  Result<charter::Charter> viewed = charter::view(there.set, kept.view->shown_in);
  if (!viewed.ok()) return {};
  there.view = std::make_shared<const charter::Charter>(std::move(viewed).value());
  for (Record& record : turn_fields(there, step, made, author)) records.push_back(std::move(record));
  return records;
}

}  // namespace

std::vector<Record> turned(const KeptCharter& kept, const Step& made, Direction direction,
                           const charter::Author& author) {
  const std::map<std::string, Turned> step = by_field(made, direction);
  return step.contains(catalogue_field) ? turn_edition(kept, step, made, author)
                                        : turn_fields(kept, step, made, author);
}

}  // namespace kommissorium::app
