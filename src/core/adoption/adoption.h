// SPDX-License-Identifier: MPL-2.0
// "Adopted at the meeting on this date, present: these": one record, bound to one exact text by its digest.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/person.h"
#include "core/revisions/record.h"

namespace kommissorium::adoption {

struct Adoption {
  std::string id;                    // of its record
  std::vector<std::string> parents;  // ids of the adoptions and reopenings it follows, sorted
  std::string version;               // id of the version; its record may be elsewhere
  int number = 1;                    // of that version
  std::string digest;                // of that version
  std::string date;                  // of the meeting, "YYYY-MM-DD"
  std::string place;                 // may be empty
  std::vector<Person> present;       // not empty
  /// Members that day who were not there, as the list had them; nullopt: not written down with it.
  std::optional<std::vector<Person>> absent;
  std::vector<std::string> seen;  // field ids whose invisible marks were looked at
  std::string author, time;       // who wrote it down, as in a revision
  bool operator==(const Adoption&) const = default;
};

inline constexpr std::string_view adoption_kind = "adoption";

/// must: record.kind() is adoption_kind. errors: malformed_record (detail: the member that is wrong).
Result<Adoption> decode_adoption(const revisions::Record& record);

revisions::Record encode(const Adoption& adoption);  // `id` follows from the rest

}  // namespace kommissorium::adoption
