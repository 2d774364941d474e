// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/doubts.h"

#include <map>
#include <utility>

#include "core/adoption/answers.h"
#include "core/adoption/in_words.h"
#include "core/adoption/people.h"
#include "core/charter/digest.h"
#include "core/texts/problems.h"

namespace kommissorium::adoption {

namespace {

using Meetings = std::map<std::string, std::vector<Adoption>, std::less<>>;  // by text

/// "1 (3f2a 91c0) 2026-12-01; 1 (77de 0b1a) 2026-12-02"
std::string texts_of(const Meetings& meetings) {
  std::string all;
  for (const auto& [digest, adoptions] : meetings) {
    const Adoption& one = adoptions.front();
    if (!all.empty()) all += "; ";
    all += std::to_string(one.number) + " (" + charter::label(digest) + ") " + one.date;
  }
  return all;
}

void add_answers(std::vector<Error>& found, const std::vector<Approval>& answers, Role role) {
  People told;
  for (const Answer& one : told_once(answers, role)) {
    if (!one.at_odds || told.has(one.approval.who)) continue;
    found.push_back({Problem::answers_at_odds, {}, in_words(one.approval.who)});
    if (role == Role::board) return;  // one voice
    told.add(one.approval.who);
  }
}

}  // namespace

std::vector<Error> at_odds(const Decisions& decisions) {
  std::vector<Error> found;
  Meetings meetings;
  for (Adoption& one : decisions.standing_adoptions()) meetings[one.digest].push_back(std::move(one));
  if (meetings.empty()) return found;  // what was reopened is asked about anew
  if (meetings.size() > 1) found.push_back({Problem::adopted_apart, {}, texts_of(meetings)});
  for (const auto& [digest, adoptions] : meetings) {
    const std::vector<Approval> answers = answers_to(decisions, adoptions);
    add_answers(found, answers, Role::member);
    add_answers(found, answers, Role::board);
  }
  for (const Reopening& one : decisions.standing_reopenings())
    found.push_back({Problem::reopened_apart, Place{.record = one.id}, one.reason});
  return found;
}

std::vector<std::string> doubts_in_words(const Decisions& decisions, const std::string& file,
                                         Language language) {
  std::vector<std::string> words;
  const auto add = [&](std::vector<Error> errors) {
    for (Error& error : errors) {
      if (error.place.file.empty()) error.place.file = file;
      words.push_back(texts::describe(error, language));
    }
  };
  add(decisions.set_aside);
  add(at_odds(decisions));
  return words;
}

}  // namespace kommissorium::adoption
