// SPDX-License-Identifier: MPL-2.0
// The one byte form of a Value: RFC 8785 (JSON Canonicalization Scheme) restricted to ASCII keys and
// integers, so that hashes agree between programs.
#pragma once

#include <string>
#include <string_view>

#include "core/revisions/value.h"

namespace kommissorium::revisions {

/// Canonical JSON text, UTF-8, no white space, keys sorted.
/// must: texts are well-formed UTF-8; keys are ASCII.
/// source: RFC 8785 section 3.2.
std::string canonical(const Value& value);

/// Appends one JSON string literal in canonical escaping, quotes included.
void append_canonical_text(std::string& out, std::string_view text);

}  // namespace kommissorium::revisions
