// SPDX-License-Identifier: MPL-2.0
// What somebody must look at among the decisions of a charter: records that say nothing, and decisions that
// contradict each other. Whoever shows a charter can say so with the same words.
#pragma once

#include <string>
#include <vector>

#include "core/adoption/decisions.h"
#include "core/language.h"

namespace kommissorium::adoption {

/// Decisions that stand and cannot all count, each once: adopted_apart (detail: which texts),
/// answers_at_odds (detail: whose), reopened_apart (place.record: the reopening, detail: its reason).
std::vector<Error> at_odds(const Decisions& decisions);

/// Those that were set aside, and those at odds, a sentence each. `file` stands before them and may be "".
std::vector<std::string> doubts_in_words(const Decisions& decisions, const std::string& file,
                                         Language language);

}  // namespace kommissorium::adoption
