// SPDX-License-Identifier: MPL-2.0
// What a set says of each field: its revisions and its heads. A pure function of the set.
// Heads are the revisions no other revision of the field names as parent.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/revisions/record_set.h"

namespace kommissorium::revisions {

struct FieldHistory {
  std::vector<Revision> revisions;  // sorted by id
  std::vector<std::string> heads;   // ids, sorted; never empty when there are revisions
  bool incomplete = false;          // a named parent is not in the set (yet), or was set aside

  const Revision* find(std::string_view id) const;
  /// The heads' revisions that differ in value: one for each distinct value (the lowest id), sorted by id.
  /// More than one = an open conflict.
  std::vector<const Revision*> alternatives() const;
};

struct History {
  std::map<std::string, FieldHistory, std::less<>> fields;
  std::vector<Error> set_aside;  // revisions whose parent belongs to another field, or that stand in a cycle

  const FieldHistory* find(std::string_view field) const;
};

History history(const RecordSet& set);

}  // namespace kommissorium::revisions
