// SPDX-License-Identifier: MPL-2.0
// What somebody filled in or changed in a Word document, against what stood in it when it left: field by
// field, for people to take or leave.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/content_plan.h"
#include "core/charter/edit.h"
#include "core/readers/docx.h"
#include "core/returned/wanted.h"

namespace kommissorium::returned {

/// One field that says something else in the document than when it left, and not yet here.
struct Change {
  std::string field;  // "duty/x", "member/<id>/name"; "member/new-1" for a member who is not there yet
  std::string label;  // what people call it
  std::string was;    // in the document when it left, in words; "" = nothing
  std::string here;   // in the charter now
  std::string there;  // in the document now; as it was written there when it does not fit
  bool changed_here = false;              // since the document left
  std::optional<revisions::Value> value;  // what taking it writes; none when `problem` says why not
  std::optional<Error> problem;
  std::vector<charter::PlannedEdit> edits;  // of a new member; else empty
  Wanted wanted = {};                       // what would fit, where the problem is invalid_value
  bool operator==(const Change&) const = default;
};

/// In the document's order. The document is the same for the same charter, whoever exported it: a document in
/// which nobody wrote has no changes, and what was taken is no change any more.
/// must: `here` is the view of `set`, `left` that of what the document carries, of the same charter, both in
/// the document's language.
std::vector<Change> changes(const revisions::RecordSet& set, const charter::Charter& here,
                            const charter::Charter& left, const std::vector<readers::ControlText>& controls);

/// The changes as revisions, whose parents are all heads of their fields. Those with a problem are left out.
/// must: `here` is the view of `set`, and the changes were found against it.
std::vector<revisions::Record> take(const revisions::RecordSet& set, const charter::Charter& here,
                                    const std::vector<Change>& chosen, const charter::Author& author);

}  // namespace kommissorium::returned
