// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/going_back.h"

#include <algorithm>
#include <set>

#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/charter/item.h"
#include "core/charter/restore.h"

namespace kommissorium::adoption {

using charter::Charter;
using revisions::Record;

namespace {

std::set<std::string> fields_in_force(const Charter& charter) {
  std::set<std::string> fields;
  for (const charter::Section& section : charter.sections) {
    for (const charter::Point& point : section.points) {
      fields.insert(point.field);
      if (!point.wording_field.empty()) fields.insert(point.wording_field);
    }
  }
  return fields;
}

}  // namespace

Result<std::vector<Record>> restore(const revisions::RecordSet& set, const Charter& now,
                                    const Version& version, const charter::Author& author) {
  const Result<Charter> then = view_of(set, version, now.shown_in);
  if (!then.ok()) return then.error();
  if (charter::digest(now) == version.digest) return std::vector<Record>();
  const std::set<std::string> shown_now = fields_in_force(now), shown_then = fields_in_force(then.value());
  std::vector<Record> records = charter::restore(now, then.value(), author);
  std::erase_if(records, [&](const Record& record) {
    const std::string& field = *record.body.at("f").text();
    const bool stands_beside = field == "catalogue" || field == "head/language" ||
                               field.ends_with("/order") || charter::item_field(field).has_value();
    return !stands_beside && shown_now.count(field) == 0 && shown_then.count(field) == 0;
  });
  return records;
}

}  // namespace kommissorium::adoption
