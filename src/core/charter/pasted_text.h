// SPDX-License-Identifier: MPL-2.0
// Recognising the parts of a pasted line: addresses, telephone numbers, organisations, bullets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::charter::pasted {

/// Cut at every `mark` outside brackets and quotation marks; parts trimmed, empty ones kept.
std::vector<std::string> split(std::string_view text, char mark);

/// "anna@kl.dk", as one word.
bool is_address(std::string_view text);

/// "+45 12 34 56 78": digits and what stands between them, eight or more.
bool is_telephone(std::string_view text);

/// Whether a text reads like the name of an organisation: "Aarhus Kommune", "Netcompany A/S".
bool is_organisation(std::string_view text);

/// "ph.d.", "cand.jur.": belongs to the name before it.
bool is_degree(std::string_view text);

/// Without "- ", "• ", "1. ", "2) ", "[ ] " at the beginning.
std::string without_bullet(std::string_view line);

/// Without blanks, quotation marks around it, and commas or semicolons left over at the end.
std::string cleaned(std::string_view text);

}  // namespace kommissorium::charter::pasted
