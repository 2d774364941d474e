// SPDX-License-Identifier: MPL-2.0
#include "core/charter/item.h"

#include <algorithm>
#include <set>

namespace kommissorium::charter {

namespace {

// Calls visit(field id, history) for "duty/<id>" itself and everything below it.
template <class Visit>
void each_field_of(const revisions::History& history, std::string_view item, const Visit& visit) {
  for (auto at = history.fields.lower_bound(item); at != history.fields.end(); ++at) {
    const std::string_view field = at->first;
    if (!field.starts_with(item)) break;
    if (field.size() == item.size() || field[item.size()] == '/') visit(field, at->second);
  }
}

std::vector<std::string> ordered_ids(const revisions::History& history, std::string_view list) {
  const revisions::FieldHistory* order = history.find(std::string(list) + "/order");
  if (order == nullptr) return {};
  for (const std::string& head : order->heads) {  // sorted: the lowest id that holds a list
    const revisions::Revision* revision = order->find(head);
    const revisions::Value::Array* ids = revision == nullptr ? nullptr : revision->value.array();
    if (ids == nullptr) continue;
    std::vector<std::string> out;
    for (const revisions::Value& id : *ids) {
      if (id.text() != nullptr) out.push_back(*id.text());
    }
    return out;
  }
  return {};
}

}  // namespace

bool is_item_id(std::string_view text) {
  return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::optional<ItemField> item_field(std::string_view field) {
  const std::size_t first = field.find('/');
  if (first == std::string_view::npos) return std::nullopt;
  ItemField out;
  out.list = field.substr(0, first);
  if (out.list != "member" && out.list != "duty" && out.list != "section") return std::nullopt;
  const std::string_view rest = field.substr(first + 1);
  const std::size_t second = rest.find('/');
  out.id = rest.substr(0, second);
  if (!is_item_id(out.id)) return std::nullopt;
  if (second != std::string_view::npos) out.part = rest.substr(second + 1);
  return out;
}

Presence presence(const revisions::History& history, std::string_view item) {
  bool written = false;
  std::set<std::string, std::less<>> heads;
  std::set<std::string, std::less<>> seen;
  bool some_deleted = false;
  bool some_kept = false;
  each_field_of(history, item, [&](std::string_view field, const revisions::FieldHistory& fh) {
    written = true;
    if (field.substr(item.size()) != "/exists") {
      heads.insert(fh.heads.begin(), fh.heads.end());
      return;
    }
    for (const std::string& head : fh.heads) {
      const revisions::Revision* revision = fh.find(head);
      if (revision == nullptr) continue;
      const revisions::Value* exists = revision->value.find("exists");
      if (exists == nullptr || exists->boolean() == nullptr || *exists->boolean()) {
        some_kept = true;
        continue;
      }
      some_deleted = true;
      const revisions::Value* saw = revision->value.find("saw");
      if (saw == nullptr || saw->array() == nullptr) continue;
      for (const revisions::Value& id : *saw->array()) {
        if (id.text() != nullptr) seen.insert(*id.text());
      }
    }
  });
  if (!written) return Presence::unknown;
  if (!some_deleted) return Presence::present;
  if (some_kept) return Presence::deleted_but_changed;
  return std::includes(seen.begin(), seen.end(), heads.begin(), heads.end()) ? Presence::gone
                                                                             : Presence::deleted_but_changed;
}

std::vector<std::string> heads_of_item(const revisions::History& history, std::string_view item) {
  std::vector<std::string> heads;
  each_field_of(history, item, [&](std::string_view field, const revisions::FieldHistory& fh) {
    if (field.substr(item.size()) != "/exists") heads.insert(heads.end(), fh.heads.begin(), fh.heads.end());
  });
  std::sort(heads.begin(), heads.end());
  return heads;
}

std::vector<Item> items(const revisions::History& history, std::string_view list) {
  std::set<std::string, std::less<>> known;  // by id
  const std::string prefix = std::string(list) + "/";
  for (auto at = history.fields.lower_bound(prefix); at != history.fields.end(); ++at) {
    if (!at->first.starts_with(prefix)) break;
    if (const std::optional<ItemField> field = item_field(at->first)) known.insert(std::string(field->id));
  }
  std::vector<std::string> order = ordered_ids(history, list);
  order.insert(order.end(), known.begin(), known.end());
  std::vector<Item> out;
  for (const std::string& id : order) {
    if (known.erase(id) == 0) continue;  // not an item, or placed already
    const Presence there = presence(history, prefix + id);
    if (there != Presence::gone) out.push_back({id, there == Presence::deleted_but_changed});
  }
  return out;
}

}  // namespace kommissorium::charter
