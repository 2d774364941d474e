// SPDX-License-Identifier: MPL-2.0
// Charters begun for many products at once from one table: the product, the group, the level and who is known
// to sit in it are filled in; everything else waits for the group's first meeting.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/edit.h"

namespace kommissorium::report {

struct Starter {
  int line = 0;
  charter::NewCharter wish;
  std::string level;  // "" = not known
  struct Person {
    std::string name, organisation;
    std::vector<std::string> roles;  // ids
    bool operator==(const Person&) const = default;
  };
  std::vector<Person> people;
};

/// Where `errors` is not empty, nothing is to be written.
struct StarterList {
  std::vector<Starter> starters;
  std::vector<Error> errors;
};

inline constexpr std::size_t most_starters = 2000;

/// Columns product/produkt, group/gruppe, level/niveau, field/fagområde, members/medlemmer ("Navn,
/// Organisation, rolle | …"), and name/navn, organisation, role/rolle for one person each, numbered for more
/// ("navn 2"). Roles by their names in either language or by their ids, several with "/" between. errors,
/// each with its line and column: those of read_csv, missing_column, unknown_column, empty_cell,
/// invalid_cell, too_many_rows.
StarterList read_starters(std::string_view bytes, std::string_view file,
                          const catalogue::Catalogue& catalogue);

/// A starter's charter and the name of its file, ending included.
struct Begun {
  std::string file_name;
  revisions::RecordSet set;
};
/// Writes what a starter says. The ids come from `ids`. errors: those of charter::write and add_member.
Result<Begun> begun(const Starter& starter, const catalogue::Catalogue& catalogue, IdSource& ids,
                    const charter::Author& author);

/// All of them, or what is wrong, each with its line; doubled_row where two would have one file name.
struct BegunList {
  std::vector<Begun> charters;
  std::vector<Error> errors;
};
BegunList begun(const std::vector<Starter>& starters, std::string_view file,
                const catalogue::Catalogue& catalogue, IdSource& ids, const charter::Author& author);

}  // namespace kommissorium::report
