// SPDX-License-Identifier: MPL-2.0
// Everything a set says of versions, adoptions, answers and reopenings: a pure function of the set, alike in
// whatever order the records came.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/adoption.h"
#include "core/adoption/approval.h"
#include "core/adoption/reopening.h"
#include "core/adoption/version.h"
#include "core/revisions/record_set.h"

namespace kommissorium::adoption {

struct Decisions {
  std::vector<Version> versions;      // by number, then by id
  std::vector<Adoption> adoptions;    // by date, then by id
  std::vector<Approval> approvals;    // by date, then by id
  std::vector<Reopening> reopenings;  // by id
  /// Records of these kinds that say nothing: malformed, a text that is not its digest's, an adoption that
  /// contradicts its version. They stay in the set, so that bringing sets together loses nothing and a later
  /// program may understand them; here they are named, and nowhere do they count.
  std::vector<Error> set_aside;

  const Version* version(std::string_view id) const;
  const Adoption* adoption(std::string_view id) const;

  /// Versions that no other follows.
  std::vector<Version> newest_versions() const;
  /// Adoptions that no other decision follows: none was adopted or reopened on top of them.
  std::vector<Adoption> standing_adoptions() const;
  /// Reopenings that no adoption follows, of adoptions that none follows.
  std::vector<Reopening> standing_reopenings() const;

  /// Whether versions of this number with different contents were made apart: then the number alone does not
  /// tell which is meant.
  bool is_shared(int number) const;
  /// Versions by what people call them: "2", a digest or its beginning (8 digits or more, blanks allowed), a
  /// record's id, or the name in full. Each content and number once.
  std::vector<Version> called(std::string_view words) const;
};

Decisions read_decisions(const revisions::RecordSet& set);

}  // namespace kommissorium::adoption
