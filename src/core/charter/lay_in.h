// SPDX-License-Identifier: MPL-2.0
// A piece of an older charter laid into this one.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/edit.h"

namespace kommissorium::charter {

/// Into a clause or a long question: below what the group wrote there, in the place of a text that is only
/// the catalogue's. Into a duty: it is followed unless it has an answer, and says the piece's words where
/// they are others than its own; a comma or semicolon at their end is not taken along. errors: unknown_field
/// (also where two proposals stand), text_too_long; place.field is set. must: the charter is the view of the
/// set; the text is well-formed UTF-8.
Result<std::vector<revisions::Record>> lay_in(const revisions::RecordSet& set, const Charter& charter,
                                              std::string_view field, std::string_view text,
                                              const Author& author);

}  // namespace kommissorium::charter
