// SPDX-License-Identifier: MPL-2.0
#include "core/charter/restore.h"

#include <algorithm>
#include <set>

#include "core/charter/chronicle.h"
#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/reading.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

using revisions::History;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

constexpr std::string_view exists_part = "/exists";

bool is_order(std::string_view field) { return field.ends_with("/order"); }

std::optional<FieldRule> rule_in(const Charter& then, const Charter& now, std::string_view field) {
  if (std::optional<FieldRule> rule = rule_of(then, field)) return rule;
  return rule_of(now, field);
}

// What a field says; where none has written, the value for nothing.
std::vector<Value> says(const History& history, std::string_view field, const FieldRule& rule) {
  std::vector<Value> values;
  for (Proposal& proposal : read(history, field, rule).proposals) values.push_back(std::move(proposal.value));
  if (values.empty()) values.push_back(settled_form(rule, Value()));
  return values;
}

// Every way of saying nothing is the same; as a proposal beside another it stays as it was written.
bool are_same(const FieldRule& rule, const std::vector<Value>& one, const std::vector<Value>& other) {
  if (one.size() != other.size()) return false;
  if (one.size() == 1 && is_none(rule, one.front()) && is_none(rule, other.front())) return true;
  return std::is_permutation(one.begin(), one.end(), other.begin());
}

bool was_there(const History& then, std::string_view item) {
  const Presence there = presence(then, item);
  return there == Presence::present || there == Presence::deleted_but_changed;
}

void restore_fields(std::vector<Record>& records, const Charter& now, const Charter& then,
                    const Author& author) {
  for (const auto& [field, written] : now.history.fields) {
    if (is_order(field)) continue;
    const std::optional<ItemField> item = item_field(field);
    if (item && (item->part == "exists" || !was_there(then.history, item->item()))) continue;
    const std::optional<FieldRule> rule = rule_in(then, now, field);
    if (!rule) continue;
    const std::vector<Value> wanted = says(then.history, field, *rule);
    if (are_same(*rule, wanted, says(now.history, field, *rule))) continue;
    for (const Value& value : wanted) records.push_back(revise(now.history, field, value, author));
  }
}

void restore_item(std::vector<Record>& records, const History& now, const History& then,
                  const std::string& item, const Author& author) {
  const Presence is = presence(now, item);
  const Presence was = presence(then, item);
  const std::string field = item + std::string(exists_part);
  if (is == was) return;
  Value::Array saw;
  if (!was_there(then, item)) {
    if (is == Presence::gone) return;
    for (std::string& head : heads_of_item(now, item)) saw.push_back(std::move(head));
  }
  // one that somebody deleted and somebody else changed is both again: a deletion that saw nothing of it
  if (was != Presence::present)
    records.push_back(revise(now, field, Value::Object{{"exists", false}, {"saw", std::move(saw)}}, author));
  if (was_there(then, item)) records.push_back(revise(now, field, Value::Object{{"exists", true}}, author));
}

void restore_items(std::vector<Record>& records, const Charter& now, const Charter& then,
                   const Author& author) {
  std::set<std::string> known;
  for (const auto& [field, written] : now.history.fields) {
    if (const std::optional<ItemField> item = item_field(field)) known.insert(item->item());
  }
  for (const std::string& item : known) restore_item(records, now.history, then.history, item, author);
}

// Where those that stay stand in another order, or some come back.
void restore_order(std::vector<Record>& records, const History& now, const History& then,
                   std::string_view list, const Author& author) {
  std::vector<std::string> wanted;
  std::vector<std::string> kept;
  for (const Item& item : items(then, list)) wanted.push_back(item.id);
  for (const Item& item : items(now, list)) {
    if (std::find(wanted.begin(), wanted.end(), item.id) != wanted.end()) kept.push_back(item.id);
  }
  if (wanted == kept) return;
  Value::Array order;
  for (std::string& id : wanted) order.push_back(std::move(id));
  records.push_back(revise(now, std::string(list) + "/order", std::move(order), author));
}

}  // namespace

RecordSet as_it_was(const RecordSet& set, const Charter& charter, std::string_view revision) {
  const std::vector<Entry> entries = chronicle(charter);  // newest first, what came from something before it
  std::set<std::string_view> later;
  for (const Entry& entry : entries) {
    if (entry.revision == revision) break;
    later.insert(entry.revision);
  }
  if (later.size() == entries.size()) return set;
  RecordSet out;
  for (const auto& [id, record] : set.records()) {
    if (later.count(id) == 0) out.add(record);
  }
  return out;
}

std::vector<Record> restore(const Charter& now, const Charter& then, const Author& author) {
  std::vector<Record> records;
  restore_fields(records, now, then, author);
  restore_items(records, now, then, author);
  for (std::string_view list : {"member", "duty", "section"})
    restore_order(records, now.history, then.history, list, author);
  return records;
}

}  // namespace kommissorium::charter
