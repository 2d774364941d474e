// SPDX-License-Identifier: MPL-2.0
// A charter as a flat list of what people read: every field in force with its text, in reading order.
#pragma once

#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/compare/field_name.h"

namespace kommissorium::compare {

struct ShownField {
  std::string field;
  std::string section;  // heading; "" for what stands beside the sections
  FieldName name;
  std::string text;  // in_words; the proposals, each on its line, where several differ; "" = nothing
};

/// Section by section: of each point first its wording, then its value or answer; of each member what is
/// written. Only what people read: two sets with the same content give the same list.
std::vector<ShownField> shown_fields(const charter::Charter& charter);

/// A field's value as it stands, or its proposals: ShownField::text.
std::string shown_text(const charter::Charter& charter, std::string_view field);

}  // namespace kommissorium::compare
