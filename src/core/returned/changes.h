// SPDX-License-Identifier: MPL-2.0
// A document that was filled in elsewhere, held against what it said when it left: which fields say something
// else now, for people to take one by one. Nothing is written here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/edit.h"
#include "core/returned/control_text.h"
#include "core/revisions/record_set.h"

namespace kommissorium::returned {

struct Change {
  std::string field;                   // or "member/new-1": somebody who is not there yet
  std::string label;                   // what the field is called, in the charter's language
  std::string text;                    // as it stands in the document, its parts on lines of their own
  revisions::Value was;                // when the document left; null = nothing
  std::vector<revisions::Value> here;  // in force now: none, one, or proposals that differ
  revisions::Value after;     // what the document says; of somebody new the details as plain content has them
  bool changed_here = false;  // the field says something else here than when the document left
  std::optional<Error> problem = std::nullopt;  // then it cannot be taken; place.field is set
  bool operator==(const Change&) const = default;
};

/// Fields in the order of the document, each once. What already stands here is no change. A control that is
/// gone is none either: somebody deleted its place, not its value. A row of the member list that was copied
/// is somebody new. Problems: unknown_field (not in this charter), invalid_value, text_too_long,
/// missing_argument (somebody new without a name), reason_without_answer (a reason, day or person beside an
/// answer that has none), twice_in_document. must: `here` is the view of `set`; `left` is the view of the
/// content the document carries; `printed` is what was printed of `left`, ids of several editions of the
/// document side by side; `found` is what stands there now; all texts are well-formed UTF-8.
std::vector<Change> changes(const revisions::RecordSet& set, const charter::Charter& here,
                            const charter::Charter& left, const std::vector<ControlText>& printed,
                            const std::vector<ControlText>& found);

/// The changes as revisions, each with all heads as parents.
/// must: they come from `changes` on this very set, and have no problem.
/// errors: those of charter::write and of charter::plan.
Result<std::vector<revisions::Record>> take(const revisions::RecordSet& set, const charter::Charter& here,
                                            const std::vector<Change>& chosen, const charter::Author& author);

}  // namespace kommissorium::returned
