// SPDX-License-Identifier: MPL-2.0
// What was decided, as part of the document: below the title, in the footer, and on the signature page.
#pragma once

#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// The page people sign: of a draft, lines for every member; of an adopted charter the meeting, who was
/// present, the answers of those who were not with how they were given and where they are kept, lines for
/// those who have not answered, and for a steering group the board's word or a line for it. After a change or
/// a reopening it says so first, and asks for signatures as a draft does. `digest` "" leaves the check number
/// out.
/// must: the standing is that of the charter, which is viewed in the document's language.
std::vector<Block> signature_page(const charter::Charter& charter, const adoption::Standing& standing,
                                  std::string_view digest, std::string_view today);

}  // namespace kommissorium::outline
