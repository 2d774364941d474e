// SPDX-License-Identifier: MPL-2.0
// What a charter says in one field, by the catalogue in force or by another one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/field_rule.h"

namespace kommissorium::moving {

/// Where the wording of a clause or duty is written.
std::string wording_field(std::string_view id);

/// The values that stand in a field, in settled form: none, the one in force, or the proposals.
std::vector<revisions::Value> says(const charter::Charter& charter, std::string_view field);

/// Whether one of them is more than nothing.
bool is_written(const charter::Charter& charter, std::string_view field);

/// The rule that another edition has for a field of its own.
std::optional<charter::FieldRule> rule_in(const catalogue::Group& group, std::string_view field);

/// What remains of a value under another edition's rule: all of it, the roles that are still there, or
/// nothing.
revisions::Value remains(const charter::FieldRule& rule, const revisions::Value& value);

}  // namespace kommissorium::moving
