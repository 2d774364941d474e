// SPDX-License-Identifier: MPL-2.0
// Both changes of one value in one, where they do not touch: texts word by word, answers part by part, roles
// one by one. A proposal for people, never more.
#pragma once

#include <optional>
#include <string_view>

#include "core/charter/charter.h"
#include "core/revisions/value.h"

namespace kommissorium::compare {

/// nullopt where the changes touch, where there is nothing to combine, and for fields that hold one thing
/// only (a choice, a day, a number). Null stands for nothing written; of a wording that is the catalogue's.
/// must: people see it before it is stored.
std::optional<revisions::Value> combined_value(const charter::Charter& charter, std::string_view field,
                                               const revisions::Value& ancestor, const revisions::Value& one,
                                               const revisions::Value& other);

}  // namespace kommissorium::compare
