// SPDX-License-Identifier: MPL-2.0
// SHA-256 as in FIPS 180-4; own, so that browser and command line agree without a crypto library.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::revisions {

/// 64 lowercase hex digits.
/// source: FIPS 180-4 section 6.2.
std::string sha256_hex(std::string_view bytes);

}  // namespace kommissorium::revisions
