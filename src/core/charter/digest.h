// SPDX-License-Identifier: MPL-2.0
// The digest of the agreement: what is adopted is exactly what was read.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// 64 hex digits: SHA-256 of the canonical {format, group, catalogue, language, fields in force}. No charter
/// id, no history, no member list (a dated annex). "" while a conflict on an agreed field is open. `charter`
/// is viewed in the document's language inside, so the interface language does not matter.
std::string digest(const revisions::RecordSet& set);

std::string label(std::string_view digest);    // 8 digits as "3f2a 91c0"
std::string compare(std::string_view digest);  // 16 digits as "3f2a 91c0 77de 0b1a"

}  // namespace kommissorium::charter
