// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/standing.h"

#include <algorithm>

#include "core/charter/agreement.h"
#include "core/charter/digest.h"

namespace kommissorium::adoption {

using charter::Charter;

namespace {

Board board_of(const std::vector<Answer>& answers, const Charter& charter) {
  if (charter.kind != catalogue::GroupKind::steering) return Board::not_asked;
  if (answers.empty()) return Board::pending;
  if (answers.front().at_odds) return Board::at_odds;
  return answers.front().approval.verdict == Verdict::approved ? Board::approved : Board::refused;
}

bool is_among(const std::vector<Person>& people, const Person& person) {
  return std::any_of(people.begin(), people.end(),
                     [&person](const Person& one) { return is_same(one, person); });
}

void add_people(Standing& standing, const Decisions& decisions, const Charter& charter) {
  const Adoption& adoption = *standing.adoption;
  std::vector<Approval> answers = answers_to(decisions, adoption);
  std::vector<Person> heard = adoption.present;
  for (const Adoption& one : standing.once_more) {
    for (Approval& answer : answers_to(decisions, one)) answers.push_back(std::move(answer));
    heard.insert(heard.end(), one.present.begin(), one.present.end());
  }
  standing.answers = told_once(answers, Role::member);
  standing.board_answers = told_once(answers, Role::board);
  for (const Answer& one : standing.answers) heard.push_back(one.approval.who);
  for (Person& member : members_on(charter, adoption.date)) {
    if (!is_among(heard, member)) standing.silent.push_back(std::move(member));
  }
  standing.board = board_of(standing.board_answers, charter);
  standing.is_number_shared = decisions.is_shared(adoption.number);
}

/// Of several the one whose text this is, then the one with the highest number, then the latest.
const Adoption* foremost(const std::vector<Adoption>& adoptions, std::string_view digest) {
  const Adoption* found = nullptr;
  const auto is_before = [digest](const Adoption& one, const Adoption& other) {
    const bool here = one.digest == digest, there = other.digest == digest;
    if (here != there) return here;
    return one.number != other.number ? one.number > other.number : one.date > other.date;
  };
  for (const Adoption& one : adoptions) {
    if (found == nullptr || is_before(one, *found)) found = &one;
  }
  return found;
}

/// Two that wrote down the same meeting are no two adoptions.
bool is_same_meeting(const Adoption& one, const Adoption& other) {
  return one.digest == other.digest && one.date == other.date && one.place == other.place &&
         one.present == other.present;
}

}  // namespace

bool Standing::has_refusals() const {
  const auto refused = [](const Answer& one) { return one.approval.verdict == Verdict::refused; };
  return std::any_of(answers.begin(), answers.end(), refused) ||
         std::any_of(board_answers.begin(), board_answers.end(), refused);
}

Standing standing(const Decisions& decisions, const Charter& charter, std::string_view digest) {
  Standing standing;
  standing.conflicts = charter::agreed_conflicts(charter).size();
  const std::vector<Adoption> adoptions = decisions.standing_adoptions();
  if (const Adoption* found = foremost(adoptions, digest)) {
    standing.adoption = *found;
    for (const Adoption& one : adoptions) {
      std::vector<Adoption>& told = one.digest == found->digest ? standing.once_more : standing.others;
      const auto is_told = [&one](const Adoption& other) { return is_same_meeting(one, other); };
      if (is_told(*found) || std::any_of(told.begin(), told.end(), is_told)) continue;
      told.push_back(one);
    }
    standing.state = found->digest == digest ? State::adopted : State::changed;
    add_people(standing, decisions, charter);
    return standing;
  }
  std::vector<Adoption> reopened;
  const std::vector<Reopening> reopenings = decisions.standing_reopenings();
  for (const Reopening& one : reopenings) reopened.push_back(*decisions.adoption(one.adoption));
  const Adoption* found = foremost(reopened, digest);
  if (found == nullptr) return standing;
  standing.state = State::reopened;
  standing.adoption = *found;
  for (const Reopening& one : reopenings) {
    if (!standing.reopening && one.adoption == found->id) standing.reopening = one;
  }
  add_people(standing, decisions, charter);
  return standing;
}

Standing standing(const revisions::RecordSet& set, const Charter& charter) {
  return standing(read_decisions(set), charter, charter::digest(charter));
}

Standing standing_of(const Decisions& decisions, const Version& version, const Charter& then) {
  Standing standing;
  for (const Adoption& one : decisions.adoptions) {
    const bool is_its = one.digest == version.digest && one.number == version.number;
    if (is_its) standing.adoption = one;  // the latest
    if (one.number > version.number) standing.replaced_by = std::max(standing.replaced_by, one.number);
  }
  if (!standing.adoption) {
    standing.replaced_by = 0;
    return standing;
  }
  standing.state = State::adopted;
  add_people(standing, decisions, then);
  return standing;
}

}  // namespace kommissorium::adoption
