// SPDX-License-Identifier: MPL-2.0
// One policy for text on every way in: what is dropped while typing, what stays in imported data
// but is shown as a visible marker, and which invisible marks a reader must be told about.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::text_policy {

inline constexpr std::size_t longest_text = 64 * 1024;  // bytes of UTF-8 in one field

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
/// source: Unicode 15, table 3-7.
bool is_utf8(std::string_view bytes);

/// What a person typed or pasted: CRLF and CR become LF; C0 except TAB and LF, DEL, C1, U+FFFE and
/// U+FFFF are dropped; everything else stays as it is, no normalisation.
/// must: text is well-formed UTF-8.
std::string typed(std::string_view text);

/// What a document shows of imported text: the characters `typed` would drop stand as visible
/// "[U+000B]"; bidi controls (U+202A-202E, 2066-2069, 200E, 200F, 061C) and zero-width characters
/// (U+200B, 2060, FEFF; not 200C/200D, which scripts and emoji need) likewise. CRLF and CR become LF.
/// must: text is well-formed UTF-8.
std::string shown(std::string_view text);

/// How many characters `shown` would replace by a marker.
std::size_t hidden_marks(std::string_view text);

}  // namespace kommissorium::text_policy
