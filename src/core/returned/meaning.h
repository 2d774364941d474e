// SPDX-License-Identifier: MPL-2.0
// The value that a text in a document means: what documents print, read again, and what people write instead.
#pragma once

#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::returned {

/// Texts are taken as they stand, never as JSON. Choices, roles and yes or no go by their names in either
/// language or by their ids, whatever the case; several roles with commas, semicolons or line ends between.
/// Days: see texts::day_from_text. Blank text is the empty value. Of participation it is the kind, with no
/// reference. must: `text` is well-formed UTF-8; the field is no answer (see answer_meant). errors:
/// unknown_field, invalid_value (detail: the text), text_too_long; place.field is set.
Result<revisions::Value> value_meant(const charter::Charter& charter, std::string_view field,
                                     std::string_view text);

/// The same for the value of a part of a member who is not there yet: "name", "roles", ...
Result<revisions::Value> member_part_meant(const charter::Charter& charter, std::string_view part,
                                           std::string_view text);

/// The words for the four answers in either language, or their tags; blank is open. errors: invalid_value;
/// place.field is set.
Result<charter::AnswerKind> answer_meant(std::string_view field, std::string_view text);

}  // namespace kommissorium::returned
