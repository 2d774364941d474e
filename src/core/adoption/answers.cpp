// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/answers.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "core/adoption/people.h"

namespace kommissorium::adoption {

namespace {

/// With the adoptions of the same text that they follow, in an unbroken line.
std::unordered_set<const Adoption*> family_of(const Decisions& decisions,
                                              const std::vector<Adoption>& adoptions) {
  std::unordered_set<const Adoption*> family;
  std::vector<const Adoption*> rest;
  const auto take = [&](const Adoption* one) {
    if (one != nullptr && family.insert(one).second) rest.push_back(one);
  };
  for (const Adoption& one : adoptions) take(decisions.adoption(one.id));
  while (!rest.empty()) {
    const Adoption& one = *rest.back();
    rest.pop_back();
    for (const std::string& parent : one.parents) {
      const Adoption* before = decisions.adoption(parent);
      const bool same = before != nullptr && before->digest == one.digest && before->number == one.number;
      if (same) take(before);
    }
  }
  return family;
}

/// Who speaks: the board is one, whoever speaks for it.
Person voice_of(const Approval& approval) {
  return approval.role == Role::board ? Person{"board", "", ""} : approval.who;
}

}  // namespace

std::vector<Approval> answers_to(const Decisions& decisions, const Adoption& adoption) {
  return answers_to(decisions, std::vector<Adoption>{adoption});
}

std::vector<Approval> answers_to(const Decisions& decisions, const std::vector<Adoption>& adoptions) {
  std::vector<std::size_t> positions;
  std::set<std::string_view> replaced;
  for (const Adoption* meeting : family_of(decisions, adoptions)) {
    for (const std::size_t at : decisions.answers_at(meeting->id)) {
      positions.push_back(at);
      const Approval& one = decisions.approvals[at];
      replaced.insert(one.parents.begin(), one.parents.end());
    }
  }
  std::sort(positions.begin(), positions.end());
  std::vector<Approval> answers;
  for (const std::size_t at : positions) {
    const Approval& one = decisions.approvals[at];
    if (replaced.count(one.id) == 0) answers.push_back(one);
  }
  return answers;
}

std::set<std::string_view> replaced_answers(const Decisions& decisions) {
  std::set<std::string_view> replaced;
  for (const Approval& one : decisions.approvals) replaced.insert(one.parents.begin(), one.parents.end());
  return replaced;
}

bool is_one_voice(const Approval& one, const Approval& other) {
  if (one.role != other.role) return false;
  return one.role == Role::board || is_same(one.who, other.who);
}

std::vector<Answer> told_once(const std::vector<Approval>& approvals, Role role) {
  std::map<Verdict, People> said;
  for (const Approval& approval : approvals) {
    if (approval.role == role) said[approval.verdict].add(voice_of(approval));
  }
  std::map<std::pair<Verdict, std::string_view>, People> told;  // by what they say
  std::vector<Answer> answers;
  for (const Approval& approval : approvals) {
    if (approval.role != role) continue;
    const Person voice = voice_of(approval);
    People& who_said_it = told[{approval.verdict, approval.reason}];
    if (who_said_it.has(voice)) continue;
    who_said_it.add(voice);
    const Verdict opposite = approval.verdict == Verdict::approved ? Verdict::refused : Verdict::approved;
    answers.push_back({approval, said[opposite].has(voice)});
  }
  return answers;
}

}  // namespace kommissorium::adoption
