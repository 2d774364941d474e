// SPDX-License-Identifier: MPL-2.0
// The order in which people expect to find names: Danish letters, small and large alike, numbers by their
// value.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::texts {

/// Bytes whose order is the order of the texts: … x, y, z, æ, ø, å; ä as æ, ö as ø, ü as y; other Latin
/// letters as without their accents; "2" before "10"; blanks and signs before digits, digits before letters.
/// Texts that people would call the same have the same key.
std::string collation_key(std::string_view text);

/// Lower case for Latin letters with and without accents; the other characters stay. For looking texts up.
std::string folded(std::string_view text);

}  // namespace kommissorium::texts
