// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/answers.h"

#include <algorithm>
#include <set>

namespace kommissorium::adoption {

namespace {

std::set<std::string> family_of(const Decisions& decisions, const Adoption& adoption) {
  std::set<std::string> family;
  std::vector<std::string> rest = {adoption.id};
  while (!rest.empty()) {
    const std::string id = rest.back();
    rest.pop_back();
    const Adoption* one = decisions.adoption(id);
    const bool same = one != nullptr && one->digest == adoption.digest && one->number == adoption.number;
    if (!same || !family.insert(id).second) continue;
    rest.insert(rest.end(), one->parents.begin(), one->parents.end());
  }
  return family;
}

bool says_the_same(const Approval& one, const Approval& other) {
  return one.verdict == other.verdict && one.reason == other.reason;
}

}  // namespace

std::vector<Approval> answers_to(const Decisions& decisions, const Adoption& adoption) {
  const std::set<std::string> family = family_of(decisions, adoption);
  std::set<std::string_view> replaced;
  for (const Approval& one : decisions.approvals) {
    if (family.count(one.adoption) > 0) replaced.insert(one.parents.begin(), one.parents.end());
  }
  std::vector<Approval> answers;
  for (const Approval& one : decisions.approvals) {
    if (family.count(one.adoption) > 0 && replaced.count(one.id) == 0) answers.push_back(one);
  }
  return answers;
}

bool is_one_voice(const Approval& one, const Approval& other) {
  if (one.role != other.role) return false;
  return one.role == Role::board || is_same(one.who, other.who);
}

std::vector<Answer> told_once(const std::vector<Approval>& approvals, Role role) {
  std::vector<Answer> answers;
  for (const Approval& approval : approvals) {
    if (approval.role != role) continue;
    const auto is_told = [&approval](const Answer& one) {
      return is_one_voice(one.approval, approval) && says_the_same(one.approval, approval);
    };
    if (std::any_of(answers.begin(), answers.end(), is_told)) continue;
    const bool at_odds = std::any_of(approvals.begin(), approvals.end(), [&approval](const Approval& one) {
      return is_one_voice(one, approval) && one.verdict != approval.verdict;
    });
    answers.push_back({approval, at_odds});
  }
  return answers;
}

}  // namespace kommissorium::adoption
