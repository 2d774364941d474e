// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content.h"

#include "core/charter/item.h"
#include "core/charter/members.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::RecordSet;
using revisions::Revision;

namespace {

void add_values(RecordSet& out, const revisions::History& history, std::string_view field) {
  const revisions::FieldHistory* written = history.find(field);
  if (written == nullptr) return;
  for (const Revision* head : written->alternatives())
    out.add(revisions::revision(field, {}, head->value, "", ""));
}

// Only the order that stands: several are no proposals.
void add_order(RecordSet& out, const revisions::History& history, std::string_view list) {
  revisions::Value::Array order;
  for (const Item& item : items(history, list)) order.push_back(item.id);
  const std::string field = std::string(list) + "/order";
  if (!order.empty() && history.find(field) != nullptr)
    out.add(revisions::revision(field, {}, order, "", ""));
}

// Those that are named, and the one in force where it only stands in for them.
void add_catalogues(RecordSet& out, const RecordSet& set, const Charter& charter) {
  out.add(*set.find(charter.catalogue_record));
  const revisions::FieldHistory* named = charter.history.find("catalogue");
  if (named == nullptr) return;
  for (const Revision* head : named->alternatives()) {
    const Record* record = head->value.text() == nullptr ? nullptr : set.find(*head->value.text());
    if (record != nullptr) out.add(*record);
  }
}

}  // namespace

RecordSet without_history(const RecordSet& set) {
  RecordSet out;
  const Result<Charter> viewed = view(set);
  if (!viewed.ok()) return out;
  const Charter& charter = viewed.value();
  const revisions::History& history = charter.history;
  out.add(*set.find(charter.id));
  add_catalogues(out, set, charter);
  for (std::string_view field : {"catalogue", "head/language", "head/example"})
    add_values(out, history, field);
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) {
      add_values(out, history, point.field);
      if (!point.wording_field.empty()) add_values(out, history, point.wording_field);
      if (const std::optional<ItemField> item = item_field(point.field)) {
        add_values(out, history, item->item() + "/exists");
      }
    }
  }
  for (const Member& member : charter.members) {
    const std::string item = "member/" + member.id + "/";
    for (std::string_view part : member_parts) add_values(out, history, item + std::string(part));
    add_values(out, history, item + "exists");
  }
  for (std::string_view list : {"member", "duty", "section"}) add_order(out, history, list);
  return out;
}

}  // namespace kommissorium::charter
