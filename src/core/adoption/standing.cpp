// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/standing.h"

#include <algorithm>
#include <set>

#include "core/adoption/people.h"
#include "core/charter/agreement.h"
#include "core/charter/digest.h"
#include "core/revisions/canonical.h"

namespace kommissorium::adoption {

using charter::Charter;

namespace {

Board board_of(const std::vector<Answer>& answers, const Charter& charter) {
  if (charter.kind != catalogue::GroupKind::steering) return Board::not_asked;
  if (answers.empty()) return Board::pending;
  if (answers.front().at_odds) return Board::at_odds;
  return answers.front().approval.verdict == Verdict::approved ? Board::approved : Board::refused;
}

/// Who was not there: what the adoption says, and where it says nothing, everybody on the list.
std::vector<Person> absent_at(const Adoption& adoption, const Charter& charter) {
  return adoption.absent ? *adoption.absent : members_on(charter, adoption.date);
}

/// `meetings`: adoptions of the same text, each of which heard somebody.
void add_people(Standing& standing, const Decisions& decisions, const Charter& charter,
                const std::vector<Adoption>& meetings) {
  const std::vector<Approval> answers = answers_to(decisions, meetings);
  standing.answers = told_once(answers, Role::member);
  standing.board_answers = told_once(answers, Role::board);
  People heard;
  for (const Adoption& one : meetings) {
    for (const Person& person : one.present) heard.add(person);
  }
  for (const Answer& one : standing.answers) heard.add(one.approval.who);
  for (const Adoption& one : meetings) {
    for (Person& person : absent_at(one, charter)) {
      if (heard.has(person)) continue;
      heard.add(person);  // each once
      standing.silent.push_back(std::move(person));
    }
  }
  standing.board = board_of(standing.board_answers, charter);
  standing.is_number_shared = decisions.is_shared(standing.adoption->number);
}

/// Of several the one whose text this is, then the one with the number asked for, then the one with the
/// highest number, then the latest.
const Adoption* foremost(const std::vector<Adoption>& adoptions, std::string_view digest, int number) {
  const Adoption* found = nullptr;
  const auto is_before = [digest, number](const Adoption& one, const Adoption& other) {
    const bool here = one.digest == digest, there = other.digest == digest;
    if (here != there) return here;
    const bool asked_for = one.number == number, other_asked_for = other.number == number;
    if (asked_for != other_asked_for) return asked_for;
    return one.number != other.number ? one.number > other.number : one.date > other.date;
  };
  for (const Adoption& one : adoptions) {
    if (found == nullptr || is_before(one, *found)) found = &one;
  }
  return found;
}

/// Two that wrote down the same meeting are no two adoptions.
std::string meeting_of(const Adoption& adoption) {
  revisions::Value::Array meeting = {adoption.digest, adoption.date, adoption.place};
  for (const Person& person : adoption.present) meeting.push_back(encode(person));
  return revisions::canonical(revisions::Value(std::move(meeting)));
}

void add_reopenings(Standing& standing, const Decisions& decisions) {
  for (const Reopening& one : decisions.standing_reopenings()) {
    const bool is_its = standing.state == State::reopened && one.adoption == standing.adoption->id;
    if (is_its && !standing.reopening) {
      standing.reopening = one;
    } else {
      standing.reopened_apart.push_back({one, *decisions.adoption(one.adoption)});
    }
  }
}

Standing standing_at(const Decisions& decisions, const Charter& charter, std::string_view digest,
                     int number) {
  Standing standing;
  standing.conflicts = charter::agreed_conflicts(charter).size();
  std::vector<Adoption> adoptions = decisions.standing_adoptions();
  const bool stands = !adoptions.empty();
  if (!stands) {
    for (const Reopening& one : decisions.standing_reopenings())
      adoptions.push_back(*decisions.adoption(one.adoption));
  }
  const Adoption* found = foremost(adoptions, digest, number);
  if (found == nullptr) return standing;
  standing.adoption = *found;
  standing.state = !stands ? State::reopened : found->digest == digest ? State::adopted : State::changed;
  const Version* version = decisions.version(found->version);
  if (standing.state == State::adopted && version != nullptr) standing.name = version->name;
  std::vector<Adoption> meetings = {*found};
  std::set<std::string> told = {meeting_of(*found)};
  for (const Adoption& one : adoptions) {
    if (!stands || one.id == found->id) continue;
    const bool same_text = one.digest == found->digest;
    if (same_text) meetings.push_back(one);
    if (told.insert(meeting_of(one)).second)
      (same_text ? standing.once_more : standing.others).push_back(one);
  }
  add_people(standing, decisions, charter, meetings);
  add_reopenings(standing, decisions);
  return standing;
}

bool is_of(const Adoption& adoption, const Version& version) {
  return adoption.digest == version.digest && adoption.number == version.number;
}

}  // namespace

bool Standing::has_refusals() const {
  const auto refused = [](const Answer& one) { return one.approval.verdict == Verdict::refused; };
  return std::any_of(answers.begin(), answers.end(), refused) ||
         std::any_of(board_answers.begin(), board_answers.end(), refused);
}

Standing standing(const Decisions& decisions, const Charter& charter, std::string_view digest) {
  return standing_at(decisions, charter, digest, 0);
}

Standing standing(const revisions::RecordSet& set, const Charter& charter) {
  return standing(read_decisions(set), charter, charter::digest(charter));
}

Standing standing_of(const Decisions& decisions, const Version& version, const Charter& then) {
  if (stands_now(decisions, version)) return standing_at(decisions, then, version.digest, version.number);
  Standing standing = standing_at(decisions.about(version), then, version.digest, version.number);
  if (!standing.adoption) return standing;
  standing.is_number_shared = decisions.is_shared(version.number);
  for (const Adoption& one : decisions.adoptions) {
    if (one.number > version.number) standing.replaced_by = std::max(standing.replaced_by, one.number);
  }
  return standing;
}

bool stands_now(const Decisions& decisions, const Version& version) {
  const std::vector<Adoption> adoptions = decisions.standing_adoptions();
  return std::any_of(adoptions.begin(), adoptions.end(),
                     [&version](const Adoption& one) { return is_of(one, version); });
}

}  // namespace kommissorium::adoption
