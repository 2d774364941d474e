// SPDX-License-Identifier: MPL-2.0
// A catalogue, or one group's part of it, out of a Value. Reading notes what is missing or of a wrong type
// (entry_reader.h); what entries owe each other is checked afterwards (check.h).
#include <algorithm>
#include <set>
#include <utility>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/check.h"
#include "core/catalogue/entry_reader.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

constexpr std::string_view format_name = "kommissorium-catalogue";

/// A section that borrows the duties of one of the steering group's.
struct TakeOver {
  std::size_t section = 0;  // index in its group
  std::string from;         // id of the steering section
};

/// What all groups of a file have unless they bring their own.
struct Lists {
  std::vector<Role> roles;
  std::vector<Choice> organisation_kinds, participations;
  std::vector<Reference> references;
};

template <class Kind, std::size_t size>
Kind kind_of(const EntryReader& entry, std::string_view member, const std::array<Kind, size>& every) {
  const std::string text = entry.text(member);
  for (const Kind kind : every) {
    if (tag(kind) == text) return kind;
  }
  if (!text.empty()) entry.refuse(member, Problem::invalid_value, text);
  return every.front();
}

Choice read_choice(const EntryReader& entry) {
  return {
      .id = entry.text("id"), .label = entry.local_text("label"), .help = entry.local_text_or_none("help")};
}

Role read_role(const EntryReader& entry) {
  return {
      .id = entry.text("id"), .label = entry.local_text("label"), .help = entry.local_text_or_none("help")};
}

Reference read_reference(const EntryReader& entry) {
  return {.id = entry.text("id"), .title = entry.local_text("title"), .address = entry.text("address")};
}

FieldEntry read_field(const EntryReader& entry) {
  constexpr std::array every = {FieldType::text, FieldType::long_text, FieldType::choice, FieldType::date,
                                FieldType::number};
  FieldEntry field;
  field.id = entry.text("id");
  field.type = kind_of(entry, "type", every);
  field.label = entry.local_text("label");
  field.help = entry.local_text_or_none("help");
  field.placeholder = entry.local_text_or_none("placeholder");
  entry.each_part("choices",
                  [&field](const EntryReader& part) { field.choices.push_back(read_choice(part)); });
  field.required = entry.flag("required");
  field.source = entry.text("source");
  return field;
}

ClauseEntry read_clause(const EntryReader& entry) {
  ClauseEntry clause;
  clause.id = entry.text("id");
  clause.title = entry.local_text("title");
  clause.text = entry.local_text("text");
  clause.guidance = entry.local_text_or_none("guidance");
  clause.references = entry.texts("references");
  clause.source = entry.text("source");
  return clause;
}

DutyEntry read_duty(const EntryReader& entry) {
  DutyEntry duty;
  duty.id = entry.text("id");
  duty.text = entry.local_text("text");
  duty.guidance = entry.local_text_or_none("guidance");
  duty.source = entry.text("source");
  return duty;
}

SectionEntry read_section(const EntryReader& entry) {
  constexpr std::array every = {SectionKind::form, SectionKind::members, SectionKind::duties,
                                SectionKind::responsibilities};
  SectionEntry section;
  section.id = entry.text("id");
  section.kind = kind_of(entry, "kind", every);
  section.title = entry.local_text("title");
  section.heading = entry.local_text("heading");
  section.guidance = entry.local_text_or_none("guidance");
  entry.each_entry("clauses", "",
                   [&section](const EntryReader& e) { section.clauses.push_back(read_clause(e)); });
  entry.each_entry("fields", "",
                   [&section](const EntryReader& e) { section.fields.push_back(read_field(e)); });
  entry.each_entry("duties", "",
                   [&section](const EntryReader& e) { section.duties.push_back(read_duty(e)); });
  section.taken_over = entry.flag("taken-over");
  section.source = entry.text("source");
  return section;
}

/// The lists that stand in a whole catalogue as well as in one group; what is missing is taken from
/// `otherwise`.
Lists read_lists(const EntryReader& entry, const Lists& otherwise) {
  Lists own;
  entry.each_entry("roles", "roles/", [&own](const EntryReader& e) { own.roles.push_back(read_role(e)); });
  entry.each_entry("organisation-kinds", "organisation-kinds/",
                   [&own](const EntryReader& e) { own.organisation_kinds.push_back(read_choice(e)); });
  entry.each_entry("participations", "participations/",
                   [&own](const EntryReader& e) { own.participations.push_back(read_choice(e)); });
  entry.each_entry("references", "references/",
                   [&own](const EntryReader& e) { own.references.push_back(read_reference(e)); });
  if (!entry.has("roles")) own.roles = otherwise.roles;
  if (!entry.has("organisation-kinds")) own.organisation_kinds = otherwise.organisation_kinds;
  if (!entry.has("participations")) own.participations = otherwise.participations;
  if (!entry.has("references")) own.references = otherwise.references;
  return own;
}

Group read_group(const EntryReader& entry, const Lists& shared, std::vector<TakeOver>& take_overs) {
  Group group;
  group.kind = kind_of(entry, "kind", every_group);
  group.label = entry.local_text("label");
  group.definite = entry.local_text("definite");
  group.summary = entry.local_text("summary");
  const std::string prefix = std::string(tag(group.kind)) + "/";
  entry.each_entry("sections", prefix, [&group, &take_overs](const EntryReader& e) {
    if (e.has("takes-over")) take_overs.push_back({group.sections.size(), e.text("takes-over")});
    group.sections.push_back(read_section(e));
  });
  if (group.sections.empty()) entry.refuse("sections", Problem::missing_member);
  Lists lists = read_lists(entry, shared);
  group.roles = std::move(lists.roles);
  group.organisation_kinds = std::move(lists.organisation_kinds);
  group.participations = std::move(lists.participations);
  group.references = std::move(lists.references);
  return group;
}

/// Fills the borrowing sections of a group with copies of the steering group's duties.
void take_over(const Group& steering, const std::vector<TakeOver>& take_overs, Group& group,
               const std::string& path, Flaws& flaws) {
  std::set<std::string> own_ids;
  for (const SectionEntry& section : group.sections) {
    for (const DutyEntry& duty : section.duties) own_ids.insert(duty.id);
  }
  for (const TakeOver& wish : take_overs) {
    SectionEntry& section = group.sections[wish.section];
    const auto lender =
        std::find_if(steering.sections.begin(), steering.sections.end(),
                     [&](const SectionEntry& s) { return s.id == wish.from && s.kind == section.kind; });
    if (lender == steering.sections.end() || &steering == &group) {
      flaws.list.push_back(
          {Error{Problem::points_nowhere,
                 Place{"", std::string(tag(group.kind)) + "/" + section.id, "takes-over"}, wish.from},
           path + "sections/" + std::to_string(wish.section) + "/takes-over"});
      continue;
    }
    section.taken_over = true;
    for (const DutyEntry& duty : lender->duties) {
      if (own_ids.insert(duty.id).second) section.duties.push_back(duty);
    }
  }
}

void require_each_kind(const EntryReader& file, const Catalogue& catalogue) {
  for (const GroupKind kind : every_group) {
    const auto count = std::count_if(catalogue.groups.begin(), catalogue.groups.end(),
                                     [kind](const Group& group) { return group.kind == kind; });
    if (count != 1)
      file.refuse("groups", count == 0 ? Problem::missing_member : Problem::id_twice, std::string(tag(kind)));
  }
}

}  // namespace

Catalogue read(const Value& value, Flaws& flaws) {
  const EntryReader file(value, "", flaws);
  Catalogue catalogue;
  if (!value.object()) return catalogue;
  if (file.text("format") != format_name) file.refuse("format", Problem::wrong_format);
  (void)file.has("$schema");
  catalogue.name = file.text_or_none("name");
  catalogue.version = file.text("version");
  const Lists shared = read_lists(file, {});
  std::vector<std::vector<TakeOver>> take_overs;
  file.each_entry("groups", "", [&](const EntryReader& entry) {
    catalogue.groups.push_back(read_group(entry, shared, take_overs.emplace_back()));
    catalogue.groups.back().version = catalogue.version;
    catalogue.groups.back().name = catalogue.name;
  });
  file.refuse_the_rest();
  const std::size_t before = flaws.list.size();
  require_each_kind(file, catalogue);
  if (flaws.list.size() != before) return catalogue;  // without a steering group nothing can be borrowed

  for (std::size_t i = 0; i < catalogue.groups.size(); ++i) {
    Group& group = catalogue.groups[i];
    const std::string path = "groups/" + std::to_string(i) + "/";
    take_over(catalogue.group(GroupKind::steering), take_overs[i], group, path, flaws);
    check(group, path, flaws);
  }
  return catalogue;
}

Result<Catalogue> decode(const Value& value) {
  Flaws flaws;
  Catalogue catalogue = read(value, flaws);
  if (!flaws.list.empty()) return flaws.list.front().error;
  return catalogue;
}

Result<Group> decode_group(const Value& value) {
  Flaws flaws;
  const EntryReader entry(value, std::string(value.text_at("kind")), flaws);
  std::vector<TakeOver> take_overs;
  Group group = read_group(entry, {}, take_overs);
  group.name = entry.text_or_none("name");
  group.version = entry.text("version");
  if (!take_overs.empty()) entry.refuse("takes-over", Problem::points_nowhere, take_overs.front().from);
  if (flaws.list.empty()) check(group, "", flaws);
  if (!flaws.list.empty()) return flaws.list.front().error;
  return group;
}

}  // namespace kommissorium::catalogue
