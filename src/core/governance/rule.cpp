// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rule.h"

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
    if (!left) active.push_back(&member);
  }
  return active;
}

}  // namespace kommissorium::governance
