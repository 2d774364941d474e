// SPDX-License-Identifier: MPL-2.0
// Words that stand in a document made the value of a field.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/charter/charter.h"
#include "core/returned/places.h"

namespace kommissorium::returned {

/// The parts of one field that say something else: "" for the value itself, "reason", "person" … for its
/// parts. A day that Word keeps beside the words is in `day`.
struct Written {
  std::string text;
  std::string day;
};
using Parts = std::map<std::string, Written, std::less<>>;

/// `before` is the value the document left with; parts nobody touched stay as they are in it. An emptied text
/// empties its field; a reason where no answer was or is chosen makes it explained. Choices, answers, roles
/// and days are understood in either language. errors: unknown_field, invalid_value, text_too_long;
/// place.field is the field.
Result<revisions::Value> value_of(const charter::Charter& charter, std::string_view field,
                                  const revisions::Value& before, const Parts& parts, const Places& places);

/// The value of one part of a member, whoever that is: part "roles" from "Formand, tovholder".
/// errors: as above.
Result<revisions::Value> member_value(const charter::Charter& charter, std::string_view part,
                                      const revisions::Value& before, const Parts& parts,
                                      const Places& places, std::string_view control);

}  // namespace kommissorium::returned
