// SPDX-License-Identifier: MPL-2.0
#include "core/charter/charter.h"

#include "core/charter/field_rule.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {

const Point* Charter::point(std::string_view field) const {
  for (const Section& one : sections) {
    for (const Point& candidate : one.points) {
      if (candidate.field == field) return &candidate;
    }
  }
  return nullptr;
}

const Section* Charter::section(std::string_view wanted) const {
  for (const Section& one : sections) {
    if (one.id == wanted) return &one;
  }
  return nullptr;
}

const Member* Charter::member(std::string_view wanted) const {
  for (const Member& one : members) {
    if (one.id == wanted) return &one;
  }
  return nullptr;
}

std::vector<std::string> Charter::conflicts() const {
  std::vector<std::string> out;
  for (std::string_view field : {"catalogue", "head/language", "head/example"}) {
    if (point(field) != nullptr) continue;  // comes in its section
    const std::optional<FieldRule> rule = rule_of(*this, field);
    if (rule && read(history, field, *rule).conflict()) out.emplace_back(field);
  }
  for (const Section& one : sections) {
    for (const Point& each : one.points) {
      if (each.proposals.size() > 1) out.push_back(each.field);
      if (each.wording_proposals.size() > 1 && each.wording_field != each.field)
        out.push_back(each.wording_field);
      if (each.deleted_but_changed)
        out.push_back(each.field.substr(0, each.field.find('/') + 33) + "/exists");
    }
    if (one.kind != catalogue::SectionKind::members) continue;
    for (const Member& each : members) {
      out.insert(out.end(), each.conflicts.begin(), each.conflicts.end());
      if (each.deleted_but_changed) out.push_back("member/" + each.id + "/exists");
    }
  }
  return out;
}

}  // namespace kommissorium::charter
