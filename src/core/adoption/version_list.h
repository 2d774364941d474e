// SPDX-License-Identifier: MPL-2.0
// The versions of a charter as a list, each with the meetings that adopted it and what became of that.
#pragma once

#include <string_view>
#include <vector>

#include "core/adoption/standing.h"

namespace kommissorium::adoption {

/// What became of an adoption.
enum class Fate { stands, replaced, reopened };

struct ListedAdoption {
  Adoption adoption;
  Fate fate = Fate::stands;
  /// Those that count for it: also those to adoptions of the same version that it follows, which list their
  /// own only.
  std::vector<Answer> answers, board_answers;
  std::vector<Approval> replaced;  // answers to it that a later one took the place of, by date
  std::vector<Reopening> reopenings;
  bool operator==(const ListedAdoption&) const = default;
};

struct ListedVersion {
  Version version;                        // `content` is null when has_text is false
  bool has_text = true;                   // false: known by an adoption only, the text is elsewhere
  bool is_shared = false;                 // another version has the number: tell them apart by the digest
  bool is_current = false;                // the charter reads so now
  std::vector<ListedAdoption> adoptions;  // by date
  bool operator==(const ListedVersion&) const = default;
};

/// By number, then by digest; each content and number once. `digest` is the charter's now, "" for none.
std::vector<ListedVersion> listed_versions(const Decisions& decisions, std::string_view digest);

}  // namespace kommissorium::adoption
