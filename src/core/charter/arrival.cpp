// SPDX-License-Identifier: MPL-2.0
#include "core/charter/arrival.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/charter/item.h"

namespace kommissorium::charter {

using revisions::History;
using revisions::Revision;
using revisions::Value;

namespace {

std::vector<Value> values(const History& history, const std::string& field) {
  std::vector<Value> out;
  const revisions::FieldHistory* written = history.find(field);
  if (written == nullptr) return out;
  for (const Revision* one : written->alternatives()) out.push_back(one->value);
  return out;
}

bool say_the_same(const Charter& before, const Charter& after, const std::string& field) {
  const std::optional<ItemField> item = item_field(field);
  if (item && item->part == "exists")
    return presence(before.history, item->item()) == presence(after.history, item->item());
  const std::vector<Value> one = values(before.history, field);
  const std::vector<Value> other = values(after.history, field);
  return one.size() == other.size() && std::is_permutation(one.begin(), one.end(), other.begin());
}

bool is_listed(const History& history, std::string_view item) {
  const Presence there = presence(history, item);
  return there == Presence::present || there == Presence::deleted_but_changed;
}

// The item as a whole where it came or went, else the field itself.
std::string place_of(const Charter& before, const Charter& after, const std::string& field) {
  const std::optional<ItemField> item = item_field(field);
  if (!item) return field;
  const bool whole = item->part == "exists" ||
                     is_listed(before.history, item->item()) != is_listed(after.history, item->item());
  return whole ? item->item() : field;
}

// Field → how many proposals it has; one deleted and changed has two.
std::map<std::string, std::size_t> proposals(const Charter& charter) {
  std::map<std::string, std::size_t> out;
  for (const std::string& field : charter.conflicts())
    out[field] = std::max<std::size_t>(2, values(charter.history, field).size());
  return out;
}

}  // namespace

Arrival arrival(const Charter& before, const Charter& after, const revisions::RecordSet& came) {
  Arrival out;
  std::set<std::string> different;
  const std::map<std::string, std::size_t> had = proposals(before);
  for (const auto& [field, count] : proposals(after)) {
    const auto then = had.find(field);
    if (then == had.end() || then->second < count) different.insert(place_of(before, after, field));
  }
  std::map<std::string, bool> places;  // → whether it says the same
  std::set<std::string> authors;
  for (const auto& [id, record] : came.records()) {
    if (!record.kind().empty()) continue;
    const Revision revision = revisions::as_revision(record);
    const revisions::FieldHistory* known = before.history.find(revision.field);
    if ((known == nullptr || known->find(id) == nullptr) && !revision.author.empty())
      authors.insert(revision.author);
    if (revision.field.ends_with("/order")) continue;
    const bool same = say_the_same(before, after, revision.field);
    const auto [place, is_new] = places.emplace(place_of(before, after, revision.field), same);
    if (!is_new && !same) place->second = false;
  }
  for (const std::string& place : different) places.erase(place);
  for (const auto& [place, same] : places) ++(same ? out.equal : out.fresh);
  out.different = static_cast<int>(different.size());
  out.authors.assign(authors.begin(), authors.end());
  return out;
}

}  // namespace kommissorium::charter
