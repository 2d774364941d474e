// SPDX-License-Identifier: MPL-2.0
// The answers to one adoption that stand: each voice once, as long as it does not contradict itself.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "core/adoption/decisions.h"

namespace kommissorium::adoption {

/// Answers that no other replaces, by date: to the adoption and to those of the same text that it replaces,
/// such as one with a name forgotten, for what was answered to them was answered to this text. A reopening
/// between them breaks the line.
std::vector<Approval> answers_to(const Decisions& decisions, const Adoption& adoption);

/// The same to any of several adoptions of one text, which were made apart.
std::vector<Approval> answers_to(const Decisions& decisions, const std::vector<Adoption>& adoptions);

/// Ids of the answers that another one replaces, of all adoptions.
std::set<std::string_view> replaced_answers(const Decisions& decisions);

/// The same person in the same role. The board is one, whoever speaks for it.
bool is_one_voice(const Approval& one, const Approval& other);

struct Answer {
  Approval approval;
  bool at_odds = false;  // the same voice's other answer says the opposite, and neither replaced the other
  bool operator==(const Answer&) const = default;
};

/// Those in one role; the same word of one voice, written down twice, is one answer.
std::vector<Answer> told_once(const std::vector<Approval>& approvals, Role role);

}  // namespace kommissorium::adoption
