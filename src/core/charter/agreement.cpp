// SPDX-License-Identifier: MPL-2.0
#include "core/charter/agreement.h"

#include "core/charter/item.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

// What a reader of the document reads of one point. The catalogue's own wording is named by the catalogue's
// id.
void add_point(Value::Object& fields, const Point& point) {
  const bool answered = point.kind == PointKind::duty || point.kind == PointKind::responsibility;
  if (answered) {
    if (point.answer.kind != AnswerKind::open) fields[point.field] = point.value;
    if (point.own || point.reworded) fields[point.wording_field] = point.label;
    return;
  }
  if (point.kind == PointKind::clause && !point.reworded) return;
  if (!point.value.is_null()) fields[point.field] = point.value;
  if (point.own) fields[point.wording_field] = point.label;
}

void add_order(Value::Object& fields, const Charter& charter, std::string_view list) {
  Value::Array order;
  for (const Item& item : items(charter.history, list)) order.push_back(item.id);
  if (!order.empty()) fields[std::string(list) + "/order"] = order;
}

}  // namespace

std::vector<std::string> agreed_conflicts(const Charter& charter) {
  std::vector<std::string> conflicts = charter.conflicts();
  std::erase_if(conflicts, [](const std::string& field) { return field.starts_with("member/"); });
  return conflicts;
}

std::optional<Value> agreement(const Charter& charter) {
  if (!agreed_conflicts(charter).empty()) return std::nullopt;
  Value::Object fields;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) add_point(fields, point);
  }
  fields.erase("head/language");  // stands beside the fields, also where nobody wrote it
  add_order(fields, charter, "duty");
  add_order(fields, charter, "section");
  return Value::Object{
      {"format", agreement_format},
      {"group", catalogue::tag(charter.kind)},
      {"catalogue", charter.catalogue_record},
      {"language", tag(charter.language)},
      {"fields", std::move(fields)},
  };
}

}  // namespace kommissorium::charter
