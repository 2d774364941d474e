// SPDX-License-Identifier: MPL-2.0
// A charter as a document: the agreement first, members as a dated annex, the list of deviations, signatures.
#pragma once

#include <string_view>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// must: `charter` is viewed in the document's own language. `digest` is charter::digest of the same set, ""
/// while a conflict is open; `today` ("YYYY-MM-DD") dates the annex of members. Missing answers are printed
/// as missing; open conflicts show every proposal. `standing` says what was decided of it: in the status, the
/// footer and on the signature page; by itself it is a draft. What the governance model finds stands in the
/// last annex. Where empty values are asked for, each question, the reason of a point without an answer, who
/// takes an explained one up again and when, and what is known of a member have a place with a placeholder; a
/// text that stands as it was adopted asks for nothing that may be missing.
Document from_charter(const charter::Charter& charter, std::string_view digest, std::string_view today,
                      const adoption::Standing& standing = {}, Empty empty = Empty::left_out);

/// The same charter to be filled in on paper or in Word: every question with its help, a line for the reason
/// of each answer and empty rows for members; no complaint about what is missing, no deviations, no digest.
/// Values that are there already stand in it.
/// must: as above.
Document blank_form(const charter::Charter& charter);

}  // namespace kommissorium::outline
