// SPDX-License-Identifier: MPL-2.0
// The agreement itself, as the one value its digest is taken of: what a group adopts.
#pragma once

#include <optional>

#include "core/charter/charter.h"

namespace kommissorium::charter {

inline constexpr std::string_view agreement_format = "kommissorium agreement 1";

/// {format, group, catalogue, language, fields in force}: what digest() hashes in canonical form. Fields:
/// answered questions, answers that are not open, wordings that differ from the catalogue's, own points and
/// their order. nullopt while a conflict on an agreed field is open.
std::optional<revisions::Value> agreement(const Charter& charter);

/// Field ids with an open conflict on which there is no agreement, in reading order: all but the members',
/// who are a dated annex.
std::vector<std::string> agreed_conflicts(const Charter& charter);

}  // namespace kommissorium::charter
