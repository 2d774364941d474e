// SPDX-License-Identifier: MPL-2.0
// The words in which a page or a text carries its charter, read back. keep in step with writers/carried.h
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace kommissorium::readers {

/// The largest page or text that is looked at: base64 and the words around it.
extern const std::size_t largest_document;

/// `words` is what stands between the marks of the block. Blanks and line ends count for nothing.
/// errors: truncated (the end word is missing), newer_format, hash_mismatch, too_large.
Result<std::string> bytes_in_words(std::string_view words, std::string_view file);

/// The eight digits of a check number that end a text, as people read them; "" when it ends in none. `text`
/// has no blanks.
std::string shown_label(std::string_view text);

/// The sixteen digits that the sentence on the page of signatures tells, where they are not the digest's; ""
/// for none. A text may quote the sentence: then one that tells the right ones is enough.
std::string other_number_told(std::string_view text, std::string_view digest);

/// What people compare is what is carried: the label, and what the text tells. Where the carried file cannot
/// be read, reading it says why. errors: other_check_number.
Result<void> shows_what_it_carries(std::string_view label, std::string_view text, std::string_view carried,
                                   std::string_view file);

/// errors: too_large, contains_nul.
Result<void> is_readable(std::string_view document, std::string_view file);

std::string_view without_bom(std::string_view text);
std::string_view without_blanks(std::string_view text);

}  // namespace kommissorium::readers
