// SPDX-License-Identifier: MPL-2.0
// What the charters of a product can answer of its self-assessment: G2, G3, G6, G7, G11, G12 and G14. "Ja"
// only where a charter bears it out, "Nej" only where one says so; of what no charter knows nothing is
// proposed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/evidence.h"
#include "core/assessment/self_assessment.h"

namespace kommissorium::assessment {

/// In OS2's order, each id at most once. Examples, and charters at odds with each other, prove nothing.
/// must: the charters are of one product and viewed in `language`; `today` is a day.
std::vector<Written> proposals(const std::vector<Evidence>& charters, Language language,
                               std::string_view today);

/// How a proposal stands to what is in the file. open: nobody has answered. taken: it says so already.
/// beside: somebody has answered otherwise. absent: the file has no such entry.
enum class Stands { open, taken, beside, absent };

Stands stands(const SelfAssessment& assessment, const Written& proposed);

}  // namespace kommissorium::assessment
