// SPDX-License-Identifier: MPL-2.0
// The name a charter's file gets: group, product and date, safe on every file system, æøå kept.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::charter {

/// "Styregruppe OS2eksempel 2026-11-24" without ending; `today` is "YYYY-MM-DD". Characters that Windows
/// refuses
/// (\ / : * ? " < > |), control characters, trailing dots and blanks go; at most 100 characters.
std::string file_name(const Charter& charter, std::string_view today);

}  // namespace kommissorium::charter
