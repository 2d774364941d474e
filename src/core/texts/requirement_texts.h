// SPDX-License-Identifier: MPL-2.0
// What each of the 43 requirements of OS2's governance model asks, in one sentence of our own. Where a
// self-assessment came in, its own words are shown instead.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

/// "" for an id that is none of them.
std::string_view requirement_text(std::string_view id, Language language);

}  // namespace kommissorium::texts
