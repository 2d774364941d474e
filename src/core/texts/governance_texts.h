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
  std::string_view explained;             // behind a finding that the group has explained
  std::string_view adoption;              // the place where versions are adopted
  std::string_view explanations;          // the section that holds the group's explanations
  std::string_view explanations_guidance;

  // the annex of the document
  std::string_view annex, dated_annex, annex_lead;

  // on the screen
  std::string_view title, lead, all_in_place;
  std::string_view side_row, side_row_count;  // {1}: how many are neither met nor explained
  std::string_view here, see_all;             // in a section: its card, and the way to the rest
  std::string_view go_there;
  std::string_view settles, source;  // {1}
  std::string_view explain, explain_help, must_help;
  std::string_view explained_ones;  // heading of those the group has explained
};

const GovernanceTexts& governance_texts(Language language);

/// What a rule is about, in a few words: names the group's explanation of it. "" for a rule this program does
/// not know.
std::string_view rule_title(std::string_view id, Language language);

}  // namespace kommissorium::texts
