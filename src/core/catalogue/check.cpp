// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/check.h"

#include <algorithm>
#include <set>
#include <string>

namespace kommissorium::catalogue {
namespace {

constexpr std::size_t longest_id = 64;
constexpr std::size_t item_id_digits = 32;
constexpr std::string_view steering_group_question = "head/steering-group";
constexpr std::string_view own_points = "own";   // the section the program keeps for the group's own ones
constexpr std::string_view own_order = "order";  // duty/order and section/order say how own points stand
constexpr std::string_view example_mark = "head/example";  // the field that says "this is an example"

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether the id is one of the prefixes followed by a catalogue id.
bool has_form(std::string_view id, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [id](std::string_view prefix) {
    if (!id.starts_with(prefix)) return false;
    const std::string_view rest = id.substr(prefix.size());
    return is_catalogue_id(rest) && rest != own_order;
  });
}

/// The entries of all sections, which share one space of ids because each is a field of the charter.
class GroupCheck {
 public:
  GroupCheck(const Group& group, const std::string& path, Flaws& flaws)
      : group_(group), kind_(std::string(tag(group.kind)) + "/"), path_(path), flaws_(flaws) {}

  void run() {
    check_list(group_.roles, "roles");
    check_list(group_.organisation_kinds, "organisation-kinds");
    check_list(group_.participations, "participations");
    check_list(group_.references, "references");
    check_list(group_.sections, "sections", kind_);
    for (std::size_t i = 0; i < group_.references.size(); ++i) {
      const Reference& reference = group_.references[i];
      if (is_reading_address(reference.address)) continue;
      note(Problem::invalid_value, "references/" + reference.id, "address", at("references", i, "address"),
           reference.address);
    }
    for (std::size_t i = 0; i < group_.sections.size(); ++i) check_section(group_.sections[i], i);
    check_take_over();
  }

 private:
  static std::string at(std::string_view list, std::size_t index, std::string_view member) {
    return std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
  }

  void note(Problem problem, std::string entry, std::string member, const std::string& path,
            std::string detail = "") {
    flaws_.list.push_back(
        {Error{problem, Place{"", std::move(entry), std::move(member)}, std::move(detail)}, path_ + path});
  }

  /// Ids in a list: of the right form, each once. What has no id has been told of.
  template <class Entry>
  void check_list(const std::vector<Entry>& entries, const std::string& list, std::string where = "") {
    if (where.empty()) where = list + "/";
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const std::string& id = entries[i].id;
      if (id.empty()) continue;
      if (!is_catalogue_id(id)) note(Problem::wrong_id, where + id, "id", at(list, i, "id"), id);
      if (!seen.insert(id).second) note(Problem::id_twice, where + id, "id", at(list, i, "id"), id);
    }
  }

  void take_id(const std::string& id, bool right_form, const std::string& path) {
    if (id.empty()) return;
    if (!right_form) note(Problem::wrong_id, id, "id", path + "id", id);
    if (!seen_.insert(id).second) note(Problem::id_twice, id, "id", path + "id", id);
  }

  void check_section(const SectionEntry& section, std::size_t index) {
    const std::string name = kind_ + section.id;
    const std::string here = at("sections", index, "");
    if (section.id == own_points) note(Problem::wrong_id, name, "id", here + "id", section.id);
    const bool members = section.kind == SectionKind::members;
    const bool answers = section.kind == SectionKind::duties || section.kind == SectionKind::responsibilities;
    if (members && !section.clauses.empty())
      note(Problem::misplaced_entry, name, "clauses", here + "clauses");
    if (members && !section.fields.empty()) note(Problem::misplaced_entry, name, "fields", here + "fields");
    if (!answers && !section.duties.empty()) note(Problem::misplaced_entry, name, "duties", here + "duties");

    for (std::size_t i = 0; i < section.clauses.size(); ++i)
      check_clause(section.clauses[i], here + at("clauses", i, ""));
    for (std::size_t i = 0; i < section.fields.size(); ++i)
      check_field(section.fields[i], here + at("fields", i, ""));
    const std::string_view prefix =
        section.kind == SectionKind::responsibilities ? "responsibility/" : "duty/";
    for (std::size_t i = 0; i < section.duties.size(); ++i) {
      const std::string& id = section.duties[i].id;
      take_id(id, !answers || has_form(id, {prefix}), here + at("duties", i, ""));
    }
  }

  void check_clause(const ClauseEntry& clause, const std::string& path) {
    take_id(clause.id, has_form(clause.id, {"section/"}), path);
    for (std::size_t i = 0; i < clause.references.size(); ++i) {
      const std::string& id = clause.references[i];
      const bool known = std::any_of(group_.references.begin(), group_.references.end(),
                                     [&id](const Reference& reference) { return reference.id == id; });
      if (!known) note(Problem::points_nowhere, clause.id, "references", path + at("references", i, ""), id);
    }
  }

  void check_field(const FieldEntry& field, const std::string& path) {
    take_id(field.id, has_form(field.id, {"head/", "agreement/", "meeting/"}) && field.id != example_mark,
            path);
    const bool chooses = field.type == FieldType::choice;
    if (chooses && field.choices.empty())
      note(Problem::missing_member, field.id, "choices", path + "choices");
    if (!chooses && !field.choices.empty())
      note(Problem::misplaced_entry, field.id, "choices", path + "choices");
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
      const std::string& id = field.choices[i].id;
      if (id.empty()) continue;
      const std::string member = "choices/" + id + "/id";
      const std::string there = path + at("choices", i, "id");
      if (!is_catalogue_id(id)) note(Problem::wrong_id, field.id, member, there, id);
      if (!seen.insert(id).second) note(Problem::id_twice, field.id, member, there, id);
    }
  }

  /// A section that is in force only without a steering group needs the question that says so.
  void check_take_over() {
    if (seen_.contains(std::string(steering_group_question))) return;
    for (std::size_t i = 0; i < group_.sections.size(); ++i) {
      if (!group_.sections[i].taken_over) continue;
      note(Problem::points_nowhere, kind_ + group_.sections[i].id, "taken-over",
           at("sections", i, "taken-over"), std::string(steering_group_question));
    }
  }

  const Group& group_;
  const std::string kind_;
  const std::string path_;
  Flaws& flaws_;
  std::set<std::string> seen_;
};

}  // namespace

bool is_catalogue_id(std::string_view id) {
  if (id.empty() || id.size() > longest_id) return false;
  const bool right_characters = std::all_of(
      id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; });
  const bool all_hex =
      std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'f') || is_digit(c); });
  return right_characters && !(all_hex && id.size() == item_id_digits);
}

bool is_reading_address(std::string_view address) {
  constexpr std::string_view scheme = "https://";
  if (!address.starts_with(scheme)) return false;
  const bool plain = std::all_of(address.begin(), address.end(), [](char c) {
    return c > ' ' && c < '\x7f' && std::string_view("\"'<>\\`").find(c) == std::string_view::npos;
  });
  const std::string_view rest = address.substr(scheme.size());
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  return plain && !host.empty() &&
         host.find('@') == std::string_view::npos;  // "https://os2.eu@elsewhere" deceives
}

void check(const Group& group, const std::string& path, Flaws& flaws) {
  GroupCheck(group, path, flaws).run();
}

}  // namespace kommissorium::catalogue
