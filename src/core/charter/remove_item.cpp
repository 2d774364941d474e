// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/item.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

using revisions::Value;

std::vector<revisions::Record> remove_item(const revisions::RecordSet& set, std::string_view item,
                                           const Author& author) {
  const std::optional<ItemField> named = item_field(item);
  if (!named || named->item() != item) return {};
  const revisions::History history = revisions::history(set);
  const Presence there = presence(history, item);
  if (there == Presence::unknown || there == Presence::gone) return {};
  Value::Array saw;
  for (std::string& head : heads_of_item(history, item)) saw.push_back(std::move(head));
  return {
      revise(history, std::string(item) + "/exists", Value::Object{{"exists", false}, {"saw", saw}}, author)};
}

}  // namespace kommissorium::charter
