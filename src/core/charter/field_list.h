// SPDX-License-Identifier: MPL-2.0
// The flat list of fields the command line shows, and values written as plain text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::charter {

struct ListedField {
  std::string field;
  std::string kind;  // head, member, section, duty, responsibility, agreement, meeting, put-off, adoption
  std::string label;
  PointState state = PointState::open;
  revisions::Value
      value;  // writing it back changes nothing; null for none; {"proposals":[…]} while some differ
};

std::string_view tag(PointState state);

/// Every field in force, in reading order: questions, clauses, duties, responsibilities, members' fields,
/// own sections; wordings ("duty/<id>/text") only where they were changed; "member/<id>/exists" and the like
/// only where one deleted what another changed.
std::vector<ListedField> field_list(const Charter& charter);

/// "followed", "explained:REASON", "not-relevant:REASON", "open". errors: invalid_value, reason_missing;
/// place.field is `field`.
Result<revisions::Value> answer_from_text(std::string_view field, std::string_view text);

/// What a person typed after `set FILE FIELD`: JSON as field_list prints it, or plain text; for duties also
/// "followed", "explained:REASON", "not-relevant:REASON", "open"; for roles "chair, convener"; for
/// participation "agreement:REFERENCE". For "member/new": a JSON object of details, or a plain name. errors:
/// unknown_field, invalid_value, reason_missing.
Result<revisions::Value> value_from_text(const Charter& charter, std::string_view field,
                                         std::string_view text);

}  // namespace kommissorium::charter
