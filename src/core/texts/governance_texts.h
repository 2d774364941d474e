// SPDX-License-Identifier: MPL-2.0
// The words around what the rules of the governance model find. The rules' own sentences stand with each
// rule.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct GovernanceTexts {
  std::string_view must, should, advice;  // how severe: one word before the finding
  std::string_view saw, saw_none;         // which other charters a rule looked at
  std::string_view explanations;          // the section that holds the group's explanations
  std::string_view explanations_guidance;
};

const GovernanceTexts& governance_texts(Language language);

/// What a rule is about, in a few words: names the group's explanation of it. "" for a rule this program does
/// not know.
std::string_view rule_title(std::string_view id, Language language);

}  // namespace kommissorium::texts
