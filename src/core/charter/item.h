// SPDX-License-Identifier: MPL-2.0
// Items of a list: members, own duties, own sections. Each has a random id and its own fields
// "member/<id>/name", …; "…/exists" deletes it and remembers what it saw; "member/order" says in which order
// they stand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/revisions/history.h"

namespace kommissorium::charter {

/// 32 lowercase hex digits.
bool is_item_id(std::string_view text);

/// "member/<id>/name" in its parts; an own duty's answer "duty/<id>" has no part.
struct ItemField {
  std::string_view list;  // "member", "duty", "section"
  std::string_view id;
  std::string_view part;  // "name", "text", "exists", …; "" for an own duty's answer
  std::string item() const { return std::string(list) + "/" + std::string(id); }
};
std::optional<ItemField> item_field(std::string_view field);

/// unknown: no field of it has been written. deleted_but_changed: some head says deleted, but another says
/// the opposite or a field has a head no deletion saw; it is still listed.
enum class Presence { unknown, present, deleted_but_changed, gone };
Presence presence(const revisions::History& history, std::string_view item);

/// The heads of all fields of an item but its "exists", sorted: what a deletion sees.
std::vector<std::string> heads_of_item(const revisions::History& history, std::string_view item);

struct Item {
  std::string id;
  bool deleted_but_changed = false;
};

/// The items of a list that are there, in order: as the order field says, those it does not name last, by id.
/// Of several orders the one with the lowest revision id stands; order is no conflict.
std::vector<Item> items(const revisions::History& history, std::string_view list);

}  // namespace kommissorium::charter
