// SPDX-License-Identifier: MPL-2.0
// The history of a charter as people look through it: who wrote what, when, in place of what.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

struct Entry {
  std::string revision;  // id
  std::string field;
  std::string author;       // as written, may be ""
  std::string time;         // as written, may be "": information only
  revisions::Value before;  // what its author saw: of several parents the one with the lowest id; null = none
  revisions::Value after;
  bool current = false;  // a head: in force, or one of the proposals
  bool operator==(const Entry&) const = default;
};

/// Every revision of the set, newest first: by time text, then by depth in its field's history, then by id.
/// What was written on top of a revision counts as later than it, whatever the clocks said.
std::vector<Entry> chronicle(const Charter& charter);

/// The same of one field; empty when nothing was written in it.
std::vector<Entry> chronicle_of(const Charter& charter, std::string_view field);

}  // namespace kommissorium::charter
