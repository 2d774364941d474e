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

Error refused(std::string entry, std::string member, std::string detail) {
  return Error{Problem::invalid_value, Place{"", std::move(entry), std::move(member)}, std::move(detail)};
}

/// Whether the id is one of the prefixes followed by a catalogue id.
bool has_form(std::string_view id, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [id](std::string_view prefix) {
    if (!id.starts_with(prefix)) return false;
    const std::string_view rest = id.substr(prefix.size());
    return is_catalogue_id(rest) && rest != own_order;
  });
}

/// Ids in a list: of the right form, each once. `where` comes before the id in messages.
template <class Entry>
Result<void> check_list(const std::vector<Entry>& entries, const std::string& where) {
  std::set<std::string_view> seen;
  for (const Entry& entry : entries) {
    if (!is_catalogue_id(entry.id)) return refused(where + entry.id, "id", "is no id");
    if (!seen.insert(entry.id).second) return refused(where + entry.id, "id", "stands twice");
  }
  return {};
}

/// The entries of all sections, which share one space of ids because each is a field of the charter.
class GroupCheck {
 public:
  explicit GroupCheck(const Group& group) : group_(group) {}

  Result<void> run() {
    for (const Result<void>& list :
         {check_list(group_.roles, "roles/"), check_list(group_.organisation_kinds, "organisation-kinds/"),
          check_list(group_.participations, "participations/"), check_list(group_.references, "references/"),
          check_list(group_.sections, std::string(tag(group_.kind)) + "/")}) {
      if (!list.ok()) return list.error();
    }
    for (const Reference& reference : group_.references) {
      if (!is_reading_address(reference.address)) {
        return refused("references/" + reference.id, "address", "is no https address");
      }
    }
    for (const SectionEntry& section : group_.sections) {
      if (Result<void> checked = check_section(section); !checked.ok()) return checked;
    }
    return check_take_over();
  }

 private:
  Result<void> take_id(const std::string& id, bool right_form) {
    if (!right_form) return refused(id, "id", "is no id for this place");
    if (!seen_.insert(id).second) return refused(id, "id", "stands twice");
    return {};
  }

  Result<void> check_section(const SectionEntry& section) {
    const std::string name = std::string(tag(group_.kind)) + "/" + section.id;
    if (section.id == own_points) return refused(name, "id", "is kept for the group's own sections");
    if (section.kind == SectionKind::members && !(section.clauses.empty() && section.fields.empty())) {
      return refused(name, section.clauses.empty() ? "fields" : "clauses",
                     "do not belong with the member list");
    }
    const bool answers = section.kind == SectionKind::duties || section.kind == SectionKind::responsibilities;
    if (!answers && !section.duties.empty())
      return refused(name, "duties", "do not belong in this kind of section");

    for (const ClauseEntry& clause : section.clauses) {
      if (Result<void> checked = check_clause(clause); !checked.ok()) return checked;
    }
    for (const FieldEntry& field : section.fields) {
      if (Result<void> checked = check_field(field); !checked.ok()) return checked;
    }
    const std::string_view prefix = section.kind == SectionKind::duties ? "duty/" : "responsibility/";
    for (const DutyEntry& duty : section.duties) {
      if (Result<void> checked = take_id(duty.id, has_form(duty.id, {prefix})); !checked.ok()) return checked;
    }
    return {};
  }

  Result<void> check_clause(const ClauseEntry& clause) {
    if (Result<void> id = take_id(clause.id, has_form(clause.id, {"section/"})); !id.ok()) return id;
    for (const std::string& id : clause.references) {
      const bool known = std::any_of(group_.references.begin(), group_.references.end(),
                                     [&id](const Reference& reference) { return reference.id == id; });
      if (!known) return refused(clause.id, "references", id + " is not among the references");
    }
    return {};
  }

  Result<void> check_field(const FieldEntry& field) {
    const bool right_form =
        has_form(field.id, {"head/", "agreement/", "meeting/"}) && field.id != example_mark;
    if (Result<void> id = take_id(field.id, right_form); !id.ok()) return id;
    const bool chooses = field.type == FieldType::choice;
    if (chooses && field.choices.empty()) return refused(field.id, "choices", "are missing");
    if (!chooses && !field.choices.empty()) return refused(field.id, "choices", "belong to a choice only");
    std::set<std::string_view> seen;
    for (const Choice& choice : field.choices) {
      const std::string member = "choices/" + choice.id + "/id";
      if (!is_catalogue_id(choice.id)) return refused(field.id, member, "is no id");
      if (!seen.insert(choice.id).second) return refused(field.id, member, "stands twice");
    }
    return {};
  }

  /// A section that is in force only without a steering group needs the question that says so.
  Result<void> check_take_over() const {
    if (seen_.contains(std::string(steering_group_question))) return {};
    for (const SectionEntry& section : group_.sections) {
      if (section.taken_over) {
        return refused(std::string(tag(group_.kind)) + "/" + section.id, "taken-over",
                       "needs the question " + std::string(steering_group_question));
      }
    }
    return {};
  }

  const Group& group_;
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

Result<void> check(const Group& group) { return GroupCheck(group).run(); }

}  // namespace kommissorium::catalogue
