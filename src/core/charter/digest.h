// SPDX-License-Identifier: MPL-2.0
// The digest of the agreement: what is adopted is exactly what was read.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// 64 hex digits: SHA-256 of the canonical {format, group, catalogue, language, fields in force}. No charter
/// id, no history, no member list (a dated annex). Fields: answered questions, answers that are not open,
/// wordings that differ from the catalogue's (its own are named by its record's id), own points and their
/// order. "" while a conflict on an agreed field is open, or when the set is no charter.
std::string digest(const revisions::RecordSet& set);
/// The same of a set that has been viewed already; in which language does not matter.
std::string digest(const Charter& charter);

std::string label(std::string_view digest);    // 8 digits as "3f2a 91c0"
std::string compare(std::string_view digest);  // 16 digits as "3f2a 91c0 77de 0b1a"

}  // namespace kommissorium::charter
