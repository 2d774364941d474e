// SPDX-License-Identifier: MPL-2.0
// Values and fields as people read them, in the language of the view.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"
#include "core/revisions/value.h"

namespace kommissorium::compare {

/// A value of a field: "Følges", "Forklares: …", the label of a choice, a day as dd-mm-yyyy, roles with
/// commas, the catalogue's own wording where that is what stands. "" for nothing. What does not fit the field
/// comes as canonical JSON, so that nothing is hidden. Texts come as they are: text_policy::shown is the
/// caller's.
std::string in_words(const charter::Charter& charter, std::string_view field, const revisions::Value& value);

/// What a field is called: "4.3 Stille krav …", "Medlem Anna Eksempel: Rolle"; a field that is not in force
/// by its catalogue's label without a number, an unknown one by its name.
std::string field_label(const charter::Charter& charter, std::string_view field);

}  // namespace kommissorium::compare
