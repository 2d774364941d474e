// SPDX-License-Identifier: MPL-2.0
// Plain content taken in: which edits it comes to, so that people see them before they are made.
// Content writes what it says and empties nothing: null, "" and an open answer leave a field as it is,
// whoever is not named stays. Importing the same content again comes to no edit.
#pragma once

#include <string>
#include <vector>

#include "core/charter/edit.h"

namespace kommissorium::charter {

/// One field that is to say something else. compare::difference shows them in words: compare the view with
/// the view of the set to which `write`'s records were added.
struct PlannedEdit {
  std::string field;
  std::vector<revisions::Value> before;  // none, the value in force, or the proposals this would settle
  revisions::Value after;
  bool operator==(const PlannedEdit&) const = default;
};

struct Plan {
  std::vector<PlannedEdit> edits;  // in the content's order; none when there is a problem
  std::vector<Error> problems;  // everything that does not fit; place.field names the field, or the part of
                                // the content as a JSON pointer without its first stroke: "members/0/from"
};

/// `content` is what plain_content gives, changed or not, or a part of it; "fields" is its short form.
/// A member without an id is the one of that name, else a new one; the same content gives the same new ids on
/// every PC. problems: unknown_field, invalid_value, several_members, text_too_long, reason_missing,
/// missing_argument (a field without its name), name_missing (a member with neither id nor name),
/// charter_too_large. must: the charter is the view of the set; the content came from read_content. source of
/// the pointers: RFC 6901.
Plan plan(const revisions::RecordSet& set, const Charter& charter, const revisions::Value& content);

/// The edits as revisions, new items placed last in their lists.
/// must: planned on this very charter.
std::vector<revisions::Record> write(const Charter& charter, const std::vector<PlannedEdit>& edits,
                                     const Author& author);

}  // namespace kommissorium::charter
