// SPDX-License-Identifier: MPL-2.0
#include "core/compare/telling.h"

#include <algorithm>

#include "core/charter/chronicle.h"
#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/compare/in_words.h"

namespace kommissorium::compare {

using charter::Charter;

namespace {

bool is_of(std::string_view field, std::string_view what) {
  if (what.empty() || field == what) return true;
  return field.starts_with(what) && field[what.size()] == '/';
}

bool is_listed(const Charter& charter, const charter::ItemField& item) {
  const charter::Presence there = charter::presence(charter.history, item.item());
  return there == charter::Presence::present || there == charter::Presence::deleted_but_changed;
}

bool says_deleted(const revisions::Value& value) {
  const revisions::Value* exists = value.find("exists");
  return exists != nullptr && exists->boolean() != nullptr && !*exists->boolean();
}

// A field of something that is gone cannot say anything again; that it exists can be said of anything.
bool can_say(const Charter& charter, const charter::Entry& entry) {
  if (entry.current || entry.field.ends_with("/order")) return false;
  const auto item = charter::item_field(entry.field);
  if (item && item->part == "exists") return is_listed(charter, *item) == says_deleted(entry.after);
  if (item && !is_listed(charter, *item)) return false;
  const auto rule = charter::rule_of(charter, entry.field);
  return rule && charter::fits(*rule, entry.after).ok();
}

// A list that only got longer, and the beginning of an item: told by what was written of it.
bool goes_without_saying(const charter::Entry& entry) {
  if (entry.field.ends_with("/exists")) return entry.before.is_null() && !says_deleted(entry.after);
  if (!entry.field.ends_with("/order") || entry.after.array() == nullptr) return false;
  if (entry.before.array() == nullptr) return entry.before.is_null();
  const revisions::Value::Array& before = *entry.before.array();
  const revisions::Value::Array& after = *entry.after.array();
  return before.size() < after.size() && std::equal(before.begin(), before.end(), after.begin());
}

}  // namespace

Telling tell(const Charter& charter, std::string_view what, std::size_t most) {
  Telling out;
  for (charter::Entry& entry : charter::chronicle(charter)) {
    if (!is_of(entry.field, what) || goes_without_saying(entry)) continue;
    ++out.all;
    if (out.told.size() >= most) continue;
    const std::string after = in_words(charter, entry.field, entry.after);
    Told told;
    told.words = compare_words(in_words(charter, entry.field, entry.before), after);
    told.label = field_label(charter, entry.field);
    told.emptied = after.empty();
    told.current = entry.current;
    told.possible = can_say(charter, entry);
    told.revision = std::move(entry.revision);
    told.field = std::move(entry.field);
    told.author = std::move(entry.author);
    told.time = std::move(entry.time);
    out.told.push_back(std::move(told));
  }
  return out;
}

bool has_earlier(const Charter& charter, std::string_view what) {
  const auto& fields = charter.history.fields;
  for (auto at = fields.lower_bound(what); at != fields.end() && at->first.starts_with(what); ++at) {
    if (is_of(at->first, what) && at->second.revisions.size() > 1) return true;
  }
  return false;
}

}  // namespace kommissorium::compare
