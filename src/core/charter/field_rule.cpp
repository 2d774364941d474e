// SPDX-License-Identifier: MPL-2.0
#include "core/charter/field_rule.h"

#include "core/charter/explanation.h"
#include "core/charter/note.h"
#include "core/charter/put_off.h"

namespace kommissorium::charter {

namespace {

template <class Entry>
std::vector<std::string> ids_of(const std::vector<Entry>& entries) {
  std::vector<std::string> ids;
  ids.reserve(entries.size());
  for (const Entry& entry : entries) ids.push_back(entry.id);
  return ids;
}

FieldRule plain(Shape shape) { return {shape, {}, {}}; }

std::optional<FieldRule> rule_in_section(const catalogue::SectionEntry& section, std::string_view field) {
  for (const catalogue::ClauseEntry& clause : section.clauses) {
    if (clause.id == field) return FieldRule{Shape::wording, {}, clause.text};
  }
  for (const catalogue::FieldEntry& question : section.fields) {
    if (question.id == field) return rule_of_question(question);
  }
  for (const catalogue::DutyEntry& duty : section.duties) {
    if (!field.starts_with(duty.id)) continue;
    if (field.size() == duty.id.size()) return plain(Shape::answer);
    if (field.substr(duty.id.size()) == "/text") return FieldRule{Shape::wording, {}, duty.text};
  }
  return std::nullopt;
}

}  // namespace

FieldRule rule_of_question(const catalogue::FieldEntry& entry) {
  switch (entry.type) {
    case catalogue::FieldType::text:
      return plain(Shape::line);
    case catalogue::FieldType::long_text:
      return plain(Shape::paragraphs);
    case catalogue::FieldType::choice:
      return {Shape::choice, ids_of(entry.choices), {}};
    case catalogue::FieldType::date:
      return plain(Shape::day);
    case catalogue::FieldType::number:
      return plain(Shape::number);
  }
  return plain(Shape::line);
}

std::optional<FieldRule> rule_of_item(const catalogue::Group& group, const ItemField& field) {
  if (field.part == "exists") return plain(Shape::exists);
  if (field.list == "member") return rule_of_member(group, field.part);
  if (field.part == "text") return plain(Shape::paragraphs);
  if (field.list == "duty" && field.part.empty()) return plain(Shape::answer);
  if (field.list == "section" && field.part == "title") return plain(Shape::line);
  return std::nullopt;
}

std::optional<FieldRule> rule_of_member(const catalogue::Group& group, std::string_view part) {
  if (part == "name" || part == "organisation" || part == "contact") return plain(Shape::line);
  if (part == "from" || part == "to") return plain(Shape::day);
  if (part == "decision-maker") return plain(Shape::flag);
  if (part == "roles") return FieldRule{Shape::roles, ids_of(group.roles), {}};
  if (part == "organisation-kind") return FieldRule{Shape::choice, ids_of(group.organisation_kinds), {}};
  if (part == "participation") return FieldRule{Shape::participation, ids_of(group.participations), {}};
  return std::nullopt;
}

namespace {

/// Only what a point holds can be put off.
std::optional<FieldRule> rule_of_put_off(const Charter& charter, std::string_view point) {
  const std::optional<FieldRule> rule = rule_of(charter, point);
  if (!rule || point.starts_with("member/") || is_note(point)) return std::nullopt;
  switch (rule->shape) {
    case Shape::line:
    case Shape::paragraphs:
    case Shape::wording:
    case Shape::choice:
    case Shape::day:
    case Shape::number:
    case Shape::answer:
      return plain(Shape::put_off);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<FieldRule> rule_of(const Charter& charter, std::string_view field) {
  if (field == "catalogue") return plain(Shape::record);
  if (field == "head/language") return FieldRule{Shape::choice, {"da", "en"}, {}};
  if (field == "head/example") return plain(Shape::flag);
  if (field == "member/order" || field == "duty/order" || field == "section/order")
    return plain(Shape::order);
  if (is_explanation(field) || is_note(field)) return plain(Shape::paragraphs);
  if (const std::string_view point = put_off_point(field); !point.empty())
    return rule_of_put_off(charter, point);
  if (const std::optional<ItemField> item = item_field(field)) {
    const bool written = presence(charter.history, item->item()) != Presence::unknown;
    return written ? rule_of_item(*charter.group, *item) : std::nullopt;
  }
  for (const catalogue::SectionEntry& section : charter.group->sections) {
    if (std::optional<FieldRule> rule = rule_in_section(section, field)) return rule;
  }
  return std::nullopt;
}

}  // namespace kommissorium::charter
