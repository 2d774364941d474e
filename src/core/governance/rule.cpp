// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rule.h"

#include <algorithm>

namespace kommissorium::governance {

std::string_view tag(Severity severity) {
  switch (severity) {
    case Severity::must:
      return "must";
    case Severity::should:
      return "should";
    case Severity::advice:
      return "advice";
  }
  return "must";
}

std::string_view Case::text(std::string_view field) const {
  const charter::Point* point = charter.point(field);
  const std::string* text = point == nullptr ? nullptr : point->value.text();
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

std::vector<const charter::Member*> Case::members() const {
  std::vector<const charter::Member*> active;
  for (const charter::Member& member : charter.members) {
    const bool left = !member.to.empty() && !today.empty() && member.to < today;
    const bool joins_later = !member.from.empty() && !today.empty() && member.from > today;
    if (!left && !joins_later) active.push_back(&member);
  }
  return active;
}

bool Case::offers_role(std::string_view id) const {
  const auto is_it = [id](const catalogue::Role& role) { return role.id == id; };
  return std::any_of(charter.group->roles.begin(), charter.group->roles.end(), is_it);
}

bool Case::offers_organisation_kind(std::string_view id) const {
  const auto is_it = [id](const catalogue::Choice& kind) { return kind.id == id; };
  return std::any_of(charter.group->organisation_kinds.begin(), charter.group->organisation_kinds.end(),
                     is_it);
}

}  // namespace kommissorium::governance
