// SPDX-License-Identifier: MPL-2.0
// Text to Value, strictly: this room is the only one that sees nlohmann.
#pragma once

#include <string_view>

#include "core/result.h"
#include "core/revisions/value.h"

namespace kommissorium::json {

inline constexpr std::size_t largest_file = 10 * 1024 * 1024;  // bytes
inline constexpr int deepest = 32;                             // nested arrays and objects
inline constexpr std::size_t most_values = 1'000'000;  // so that ten million bytes cannot become a billion

/// Strict JSON: no NUL, well-formed UTF-8, no duplicate keys, depth at most 32, integers only within
/// ±(2^53-1), no lone surrogates written as \u escapes, nothing after the value but white space. A leading
/// BOM is accepted. Blank text is empty_file; more than most_values is too_large. errors: empty_file,
/// too_large, contains_nul, not_utf8, not_json, too_deep, duplicate_key, not_an_integer,
///         lone_surrogate; where known with the line, the innermost key as field, and the number or key as
///         detail.
/// `largest` is in bytes; only a platform that wraps whole files in its own messages asks for more.
Result<revisions::Value> parse(std::string_view text, int deepest_allowed = deepest,
                               std::size_t largest = largest_file);

/// The text without the U+FEFF that some programs put first.
std::string_view without_byte_order_mark(std::string_view text);

}  // namespace kommissorium::json
