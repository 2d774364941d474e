// SPDX-License-Identifier: MPL-2.0
// One field's next revision; what all edits are made of.
#pragma once

#include <optional>
#include <string_view>

#include "core/charter/edit.h"
#include "core/charter/field_rule.h"

namespace kommissorium::charter {

/// A revision whose parents are all heads of the field.
revisions::Record revise(const revisions::History& history, std::string_view field, revisions::Value value,
                         const Author& author);

/// The same, or nothing when the value says what is in force already. `given` is what came in, texts
/// untouched. must: fits(rule, given).
std::optional<revisions::Record> revise_if_new(const revisions::History& history, std::string_view field,
                                               const FieldRule& rule, const revisions::Value& given,
                                               const Author& author);

/// fits, with the field as place.
Result<void> fits_field(const FieldRule& rule, std::string_view field, const revisions::Value& value);

/// The order of a list with one more item at its end.
revisions::Record append_to_order(const revisions::History& history, std::string_view list,
                                  std::string_view id, const Author& author);

}  // namespace kommissorium::charter
