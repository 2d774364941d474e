// SPDX-License-Identifier: MPL-2.0
// Everything a set says of versions, adoptions, answers and reopenings: a pure function of the set, alike in
// whatever order the records came.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/adoption.h"
#include "core/adoption/approval.h"
#include "core/adoption/reopening.h"
#include "core/adoption/version.h"
#include "core/revisions/record_set.h"

namespace kommissorium::adoption {

class Decisions {
 public:
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
  /// Where in `approvals` the answers that were written to this adoption stand, in that order.
  const std::vector<std::size_t>& answers_at(std::string_view adoption) const;

  /// Versions that no other follows.
  std::vector<Version> newest_versions() const;
  /// Adoptions that no other decision follows: none was adopted or reopened on top of them.
  std::vector<Adoption> standing_adoptions() const;
  /// Reopenings that no adoption follows. One that was written down apart from a later adoption stands beside
  /// it, until the group adopts in the knowledge of both.
  std::vector<Reopening> standing_reopenings() const;

  /// Whether versions of this number with different contents were made apart: then the number alone does not
  /// tell which is meant.
  bool is_shared(int number) const;
  /// Versions by what people call them: "2" or "udgave 2" or "version 2", a digest or its beginning (8 digits
  /// or more, blanks allowed, small letters or capitals), a record's id, or the name in full. Where a version
  /// has the number, the number is meant. Each content and number once.
  std::vector<Version> called(std::string_view words) const;
  /// The latest day on which a version of this content and number was adopted; "" when none was.
  std::string last_adopted(const Version& version) const;
  /// What they say of one content and number alone, as if nothing had been decided of any other.
  Decisions about(const Version& version) const;

  /// To be called whenever the lists were changed: everything is found by its id in no time, whatever a file
  /// holds.
  void index();

 private:
  using Positions = std::map<std::string, std::size_t, std::less<>>;
  Positions versions_at_, adoptions_at_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> answers_at_;
  std::set<int> shared_;
};

Decisions read_decisions(const revisions::RecordSet& set);

}  // namespace kommissorium::adoption
