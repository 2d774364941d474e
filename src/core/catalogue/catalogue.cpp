// SPDX-License-Identifier: MPL-2.0
// The names that groups, sections and questions have in data, and the look-up of one group.
#include "core/catalogue/catalogue.h"

#include <cassert>

namespace kommissorium::catalogue {

std::string_view tag(GroupKind kind) {
  switch (kind) {
    case GroupKind::steering:
      return "steering";
    case GroupKind::coordination:
      return "coordination";
    case GroupKind::expert:
      return "expert";
  }
  return "";
}

std::optional<GroupKind> group_from_tag(std::string_view text) {
  for (const GroupKind kind : every_group) {
    if (tag(kind) == text) return kind;
  }
  return std::nullopt;
}

std::string_view tag(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "text";
    case FieldType::long_text:
      return "long-text";
    case FieldType::choice:
      return "choice";
    case FieldType::date:
      return "date";
    case FieldType::number:
      return "number";
  }
  return "";
}

std::string_view tag(SectionKind kind) {
  switch (kind) {
    case SectionKind::form:
      return "form";
    case SectionKind::members:
      return "members";
    case SectionKind::duties:
      return "duties";
    case SectionKind::responsibilities:
      return "responsibilities";
  }
  return "";
}

const Group& Catalogue::group(GroupKind kind) const {
  for (const Group& group : groups) {
    if (group.kind == kind) return group;
  }
  assert(false && "a decoded catalogue holds every kind of group");
  return groups.front();
}

}  // namespace kommissorium::catalogue
