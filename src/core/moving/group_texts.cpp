// SPDX-License-Identifier: MPL-2.0
#include "core/moving/group_texts.h"

#include "core/charter/reading.h"

namespace kommissorium::moving {
namespace {

std::string with_help(const std::string& text, const std::string& help) {
  return help.empty() || help == text ? text : text + "\n" + help;
}

class Lister {
 public:
  Lister(Language language, bool management) : language_(language), management_(management) {}

  void add_section(const catalogue::SectionEntry& section) {
    in_force_ = !section.taken_over || management_;
    const std::string title = section.title.in(language_);
    const std::string guidance = section.guidance.in(language_);
    add("page/" + section.id, Kind::section, section.heading.in(language_), with_help(title, guidance));
    for (const catalogue::ClauseEntry& clause : section.clauses)
      add(clause.id, Kind::clause, clause.title.in(language_), clause.text.in(language_));
    for (const catalogue::FieldEntry& field : section.fields) {
      add(field.id, Kind::question, "", with_help(field.label.in(language_), field.help.in(language_)));
      add_list(field.choices, field.id + "/choices/", Kind::choice);
    }
    for (const catalogue::DutyEntry& duty : section.duties) {
      const bool responsible = duty.id.starts_with("responsibility/");
      add(duty.id, responsible ? Kind::responsibility : Kind::duty, "", duty.text.in(language_));
    }
    in_force_ = true;
  }

  template <class Entry>
  void add_list(const std::vector<Entry>& entries, const std::string& before, Kind kind) {
    for (const Entry& entry : entries)
      add(before + entry.id, kind, "", with_help(entry.label.in(language_), entry.help.in(language_)));
  }

  void add(std::string id, Kind kind, std::string title, std::string text) {
    texts_.push_back({std::move(id), kind, std::move(title), std::move(text), in_force_});
  }

  std::vector<GroupText> texts() && { return std::move(texts_); }

 private:
  Language language_;
  bool management_;
  bool in_force_ = true;
  std::vector<GroupText> texts_;
};

}  // namespace

std::vector<GroupText> texts_of(const catalogue::Group& group, Language language,
                                const revisions::History& history) {
  const charter::FieldRule no = {charter::Shape::choice, {"no"}, {}};
  Lister lister(language, charter::read(history, "head/steering-group", no).value == "no");
  for (const catalogue::SectionEntry& section : group.sections) lister.add_section(section);
  lister.add_list(group.roles, "roles/", Kind::role);
  lister.add_list(group.organisation_kinds, "organisation-kinds/", Kind::organisation_kind);
  lister.add_list(group.participations, "participations/", Kind::participation);
  for (const catalogue::Reference& reference : group.references)
    lister.add("references/" + reference.id, Kind::reference, "",
               reference.title.in(language) + "\n" + reference.address);
  return std::move(lister).texts();
}

}  // namespace kommissorium::moving
