// SPDX-License-Identifier: MPL-2.0
// A self-assessment that nobody has begun: all 43 requirements, none answered.
#pragma once

#include <string>
#include <string_view>

#include "core/assessment/self_assessment.h"
#include "core/language.h"

namespace kommissorium::assessment {

struct Begun {
  std::string product, filled_by;
  std::string filled_date;   // "YYYY-MM-DD"
  std::string generated_at;  // "YYYY-MM-DDThh:mm:ssZ"
};

/// The file's names and tags are OS2's, as in any file of this shape; the wording of the requirements is in
/// `language`. must: the texts are well-formed UTF-8.
SelfAssessment new_assessment(const Begun& begun, Language language);

}  // namespace kommissorium::assessment
