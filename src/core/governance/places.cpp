// SPDX-License-Identifier: MPL-2.0
#include "core/governance/places.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/compare/item_name.h"

namespace kommissorium::governance {

Spot at_member(const charter::Charter& charter, const charter::Member& member, std::string_view part) {
  return {"member/" + member.id + "/" + std::string(part),
          {compare::item_name(charter, "member", member.id)}};
}

bool has_role(const charter::Member& member, std::string_view role) {
  return std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end();
}

bool in_conflict(const charter::Member& member, std::string_view part) {
  const std::string field = "member/" + member.id + "/" + std::string(part);
  return std::find(member.conflicts.begin(), member.conflicts.end(), field) != member.conflicts.end();
}

Spots unanswered(const Case& asked, std::string_view field) {
  const charter::Point* point = asked.charter.point(field);
  if (point == nullptr || point->proposals.size() > 1 || !charter::is_blank(asked.text(field))) return {};
  return {{std::string(field), {}}};
}

bool is_answered_to(const charter::Point& point) {
  return point.kind == charter::PointKind::duty || point.kind == charter::PointKind::responsibility;
}

bool needs_steering_group(std::string_view level) { return level == "2" || level == "3"; }

bool has_kind(const std::vector<const Brief*>& charters, catalogue::GroupKind kind) {
  return std::any_of(charters.begin(), charters.end(),
                     [kind](const Brief* one) { return one->kind == kind; });
}

}  // namespace kommissorium::governance
