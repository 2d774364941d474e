// SPDX-License-Identifier: MPL-2.0
#include "core/charter/digest.h"

#include <algorithm>

#include "core/charter/item.h"
#include "core/charter/reading.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

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

bool has_agreed_conflict(const Charter& charter) {
  const std::vector<std::string> conflicts = charter.conflicts();
  return std::any_of(conflicts.begin(), conflicts.end(),
                     [](const std::string& field) { return !field.starts_with("member/"); });
}

std::string grouped(std::string_view digest, std::size_t digits) {
  std::string out;
  for (std::size_t i = 0; i < digits && i < digest.size(); ++i) {
    if (i > 0 && i % 4 == 0) out += ' ';
    out += digest[i];
  }
  return out;
}

}  // namespace

std::string digest(const revisions::RecordSet& set) {
  const Result<Charter> viewed = view(set);
  return viewed.ok() ? digest(viewed.value()) : "";
}

std::string digest(const Charter& charter) {
  if (has_agreed_conflict(charter)) return "";
  Value::Object fields;
  for (const Section& section : charter.sections) {
    for (const Point& point : section.points) add_point(fields, point);
  }
  fields.erase("head/language");  // stands beside the fields, also where nobody wrote it
  add_order(fields, charter, "duty");
  add_order(fields, charter, "section");
  const Value::Object agreement = {
      {"format", "kommissorium agreement 1"},
      {"group", catalogue::tag(charter.kind)},
      {"catalogue", charter.catalogue_record},
      {"language", tag(charter.language)},
      {"fields", fields},
  };
  return revisions::sha256_hex(revisions::canonical(agreement));
}

std::string label(std::string_view digest) { return grouped(digest, 8); }

std::string compare(std::string_view digest) { return grouped(digest, 16); }

}  // namespace kommissorium::charter
