// SPDX-License-Identifier: MPL-2.0
#include "core/charter/members.h"

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

std::string text_of(const Value& value) { return value.text() == nullptr ? "" : *value.text(); }

void take(Member& member, std::string_view part, const Value& value) {
  if (part == "name") member.name = text_of(value);
  if (part == "organisation") member.organisation = text_of(value);
  if (part == "contact") member.contact = text_of(value);
  if (part == "organisation-kind") member.organisation_kind = text_of(value);
  if (part == "from") member.from = text_of(value);
  if (part == "to") member.to = text_of(value);
  if (part == "decision-maker" && value.boolean() != nullptr) member.decision_maker = *value.boolean();
  if (part == "participation") {
    member.participation = value.text_at("kind");
    member.reference = value.text_at("reference");
  }
  if (part == "roles" && value.array() != nullptr) {
    for (const Value& role : *value.array()) member.roles.push_back(text_of(role));
  }
}

}  // namespace

std::vector<Member> read_members(const catalogue::Group& group, const revisions::History& history) {
  std::vector<Member> members;
  for (const Item& item : items(history, "member")) {
    Member member;
    member.id = item.id;
    member.deleted_but_changed = item.deleted_but_changed;
    for (std::string_view part : member_parts) {
      const std::string field = "member/" + item.id + "/" + std::string(part);
      const std::optional<FieldRule> rule = rule_of_member(group, part);
      if (!rule || history.find(field) == nullptr) continue;
      const Reading reading = read(history, field, *rule);
      take(member, part, reading.shown);
      if (reading.conflict()) member.conflicts.push_back(field);
    }
    members.push_back(std::move(member));
  }
  return members;
}

}  // namespace kommissorium::charter
