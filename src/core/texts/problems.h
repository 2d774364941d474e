// SPDX-License-Identifier: MPL-2.0
// What is wrong, where, and what to do about it, in one or two plain sentences for every Problem.
#pragma once

#include <string>

#include "core/language.h"
#include "core/result.h"

namespace kommissorium::texts {

/// "styregruppe.kommissorium.json, linje 12, ændring 3f2a91c0, felt duty/quality: …". Parts that are not
/// known are left out. Invisible and control characters of the place or the detail stand as visible markers,
/// so that a file cannot write to the screen.
std::string describe(const Error& error, Language language);

/// The same for those who opened the file in the page: what happened first, "styregruppe.kommissorium.json: …
/// (linje 12, ændring 3f2a91c0…, felt duty/quality)".
std::string tell(const Error& error, Language language);

/// Only the place, "" when nothing is known of it.
std::string describe(const Place& place, Language language);

}  // namespace kommissorium::texts
