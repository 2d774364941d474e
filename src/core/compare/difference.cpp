// SPDX-License-Identifier: MPL-2.0
#include "core/compare/difference.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/charter/item.h"
#include "core/compare/in_words.h"
#include "core/compare/item_name.h"
#include "core/compare/shown_fields.h"
#include "core/texts/compare_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::compare {

using charter::Charter;

namespace {

/// "member/<id>" and the like; "" for what belongs to no item.
std::string item_of(std::string_view field) {
  const std::optional<charter::ItemField> item = charter::item_field(field);
  return item ? item->item() : "";
}

std::string label(const FieldName& name) {
  return name.number.empty() ? name.label : name.number + " " + name.label;
}

/// One line of an item that is told as a whole: its name or wording alone, the rest with what it is.
std::string line_of_item(const Charter& charter, const ShownField& shown) {
  const charter::ItemField item = *charter::item_field(shown.field);
  if (item.list != "member" || item.part == "name" || item.part == "exists" || shown.text.empty())
    return shown.text;
  return texts::fill(texts::compare_texts(charter.shown_in).part_of,
                     {member_part_name(item.part, charter.shown_in), shown.text});
}

std::set<std::string> items_in(const std::vector<ShownField>& fields) {
  std::set<std::string> items;
  for (const ShownField& shown : fields) items.insert(item_of(shown.field));
  return items;
}

/// What one version shows, with items that the other has not got drawn together into one field each.
std::vector<ShownField> drawn_together(const Charter& charter, std::vector<ShownField> fields,
                                       const std::set<std::string>& items_there) {
  std::vector<ShownField> out;
  for (ShownField& shown : fields) {
    const std::string item = item_of(shown.field);
    if (item.empty() || items_there.count(item) > 0) {
      out.push_back(std::move(shown));
      continue;
    }
    std::string line = line_of_item(charter, shown);
    const std::string whole = item + "/exists";
    if (out.empty() || out.back().field != whole)
      out.push_back({whole, shown.section, field_name(charter, whole), {}});
    std::string& text = out.back().text;
    if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
  }
  for (ShownField& shown : out)  // an item nobody has written anything in yet came or went all the same
    if (shown.text.empty() && shown.field.ends_with("/exists")) shown.text = shown.name.label;
  return out;
}

struct Pair {
  const ShownField* before = nullptr;
  const ShownField* after = nullptr;
};

/// Every field of either once: in the order of `after`, what only `before` has where it stood.
std::vector<Pair> paired(const std::vector<ShownField>& before, const std::vector<ShownField>& after) {
  std::map<std::string_view, std::size_t> places;  // in before
  for (std::size_t at = 0; at < before.size(); ++at) places[before[at].field] = at;
  std::set<std::string_view> in_after;
  for (const ShownField& shown : after) in_after.insert(shown.field);
  std::vector<Pair> out;
  std::size_t next = 0;  // what stood before it is in `out`
  const auto take_gone_up_to = [&](std::size_t end) {
    for (; next < end; ++next)
      if (in_after.count(before[next].field) == 0) out.push_back({&before[next], nullptr});
  };
  for (const ShownField& shown : after) {
    const auto there = places.find(shown.field);
    if (there != places.end()) take_gone_up_to(there->second);
    out.push_back({there == places.end() ? nullptr : &before[there->second], &shown});
  }
  take_gone_up_to(before.size());
  return out;
}

void add(std::vector<Change>& changes, const ShownField& named, std::string before, std::string after) {
  if (before == after) return;
  Pieces words = compare_words(before, after);
  changes.push_back(
      {named.field, named.section, label(named.name), std::move(before), std::move(after), std::move(words)});
}

std::string names_in_order(const Charter& charter, std::string_view list,
                           const std::set<std::string>& wanted) {
  std::string names;
  for (const charter::Item& item : charter::items(charter.history, list)) {
    if (wanted.count(item.id) == 0) continue;
    names += (names.empty() ? "" : ", ") + item_name(charter, list, item.id);
  }
  return names;
}

/// The order of the items both have; of others it says nothing new that they came or went.
void add_order(std::vector<Change>& changes, const Charter& before, const Charter& after,
               std::string_view list) {
  std::vector<std::string> old_order, new_order;
  for (const charter::Item& item : charter::items(before.history, list)) old_order.push_back(item.id);
  for (const charter::Item& item : charter::items(after.history, list)) new_order.push_back(item.id);
  const std::set<std::string> old_ids(old_order.begin(), old_order.end());
  std::set<std::string> in_both;
  for (const std::string& id : new_order)
    if (old_ids.count(id) > 0) in_both.insert(id);
  const auto only_before = [&](const std::string& id) { return in_both.count(id) == 0; };
  std::erase_if(old_order, only_before);
  std::erase_if(new_order, only_before);
  if (old_order == new_order) return;
  const std::string field = std::string(list) + "/order";
  add(changes, {field, "", field_name(after, field), ""}, names_in_order(before, list, in_both),
      names_in_order(after, list, in_both));
}

}  // namespace

std::vector<Change> difference(const Charter& before, const Charter& after) {
  std::vector<ShownField> old_fields = shown_fields(before), new_fields = shown_fields(after);
  const std::set<std::string> old_items = items_in(old_fields), new_items = items_in(new_fields);
  old_fields = drawn_together(before, std::move(old_fields), new_items);
  new_fields = drawn_together(after, std::move(new_fields), old_items);
  std::vector<Change> changes;
  for (const Pair& pair : paired(old_fields, new_fields)) {
    add(changes, pair.after != nullptr ? *pair.after : *pair.before,
        pair.before != nullptr ? pair.before->text : "", pair.after != nullptr ? pair.after->text : "");
  }
  for (const std::string_view list : {"duty", "section", "member"}) add_order(changes, before, after, list);
  return changes;
}

}  // namespace kommissorium::compare
