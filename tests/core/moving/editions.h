// SPDX-License-Identifier: MPL-2.0
// Newer editions of a group for tests: made by hand from the small one, and by chance from any.
#pragma once

#include <algorithm>
#include <string>

#include "core/catalogue/check.h"
#include "tests/core/charter/charters.h"
#include "tests/laws/dice.h"

namespace kommissorium::moving::trial {

inline catalogue::SectionEntry& section_in(catalogue::Group& group, std::string_view id) {
  for (catalogue::SectionEntry& section : group.sections) {
    if (section.id == id) return section;
  }
  FAIL("no section " << std::string(id));
  return group.sections.front();
}

template <class Entry>
Entry& entry_in(std::vector<Entry>& entries, std::string_view id) {
  for (Entry& entry : entries) {
    if (entry.id == id) return entry;
  }
  FAIL("no entry " << std::string(id));
  return entries.front();
}

template <class Entry>
void drop(std::vector<Entry>& entries, std::string_view id) {
  std::erase_if(entries, [id](const Entry& entry) { return entry.id == id; });
}

/// Both languages with something more at the end.
inline LocalText more(const LocalText& text, const std::string& end = " Og mere.") {
  return {text.danish + end, text.english + end};
}

inline void change_by_chance(laws::Dice& dice, LocalText& text) {
  if (text.empty()) return;
  if (dice.one_in(4)) text = more(text);
  if (dice.one_in(12)) text.english += " only";
}

/// Any entry worded otherwise, gone, or moved; new ones; roles and choices gone; types of questions changed.
inline catalogue::Group edition_by_chance(laws::Dice& dice, catalogue::Group group) {
  group.version = "2027." + std::to_string(1 + dice.below(9));
  if (group.sections.size() > 2 && dice.one_in(6))
    std::erase_if(group.sections,
                  [&dice](const auto& section) { return section.id != "about" && dice.one_in(5); });
  for (catalogue::SectionEntry& section : group.sections) {
    change_by_chance(dice, section.heading);
    std::erase_if(section.clauses, [&dice](const auto&) { return dice.one_in(6); });
    for (catalogue::ClauseEntry& clause : section.clauses) {
      change_by_chance(dice, clause.title);
      change_by_chance(dice, clause.text);
    }
    std::erase_if(section.fields,
                  [&dice](const auto& field) { return field.id != "head/steering-group" && dice.one_in(6); });
    for (catalogue::FieldEntry& field : section.fields) {
      change_by_chance(dice, field.label);
      if (field.id == "head/steering-group") continue;
      if (field.choices.size() > 1 && dice.one_in(3)) field.choices.erase(field.choices.begin());
      if (field.type != catalogue::FieldType::choice && dice.one_in(5))
        field.type = dice.one_in(2) ? catalogue::FieldType::date : catalogue::FieldType::number;
    }
    std::erase_if(section.duties, [&dice](const auto&) { return dice.one_in(5); });
    for (catalogue::DutyEntry& duty : section.duties) change_by_chance(dice, duty.text);
    if (section.kind == catalogue::SectionKind::duties && dice.one_in(2))
      section.duties.push_back(charter::trial::duty("duty/new-" + section.id, "Noget nyt"));
  }
  if (group.roles.size() > 1 && dice.one_in(2)) group.roles.erase(group.roles.begin());
  if (group.organisation_kinds.size() > 1 && dice.one_in(3))
    group.organisation_kinds.erase(group.organisation_kinds.begin());
  if (group.participations.size() > 1 && dice.one_in(3))
    group.participations.erase(group.participations.begin());
  catalogue::Flaws flaws;
  catalogue::check(group, "", flaws);
  CHECK(flaws.list.empty());
  return group;
}

}  // namespace kommissorium::moving::trial
