// SPDX-License-Identifier: MPL-2.0
// Each function answers one requirement, from every charter that can say something of it; what they find is
// put together in reading order, and where they contradict each other nothing is proposed.
#include "core/assessment/proposals.h"

#include <algorithm>

#include "core/adoption/in_words.h"
#include "core/charter/plain_text.h"
#include "core/charter/title.h"
#include "core/compare/in_words.h"
#include "core/text_policy.h"
#include "core/texts/assessment_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::assessment {
namespace {

using catalogue::GroupKind;
using charter::Member;
using charter::Point;
using texts::fill;
using People = std::vector<const Member*>;

struct Asked {
  Language language;
  std::string_view today;
  const texts::AssessmentTexts& say;
};

/// What was found for and against; each text ends with a line end.
struct Found {
  std::string for_it, against;

  void add(bool is_so, const std::string& text, const Evidence& evidence, const Asked& asked) {
    (is_so ? for_it : against) += text + basis_in_words(evidence, asked.language) + '\n';
  }
};

std::string line(std::string text) { return std::move(text) + '\n'; }

bool has_role(const Member& member, std::string_view role) {
  return std::find(member.roles.begin(), member.roles.end(), role) != member.roles.end();
}

People those_with(const People& people, bool (*wanted)(const Member&)) {
  People found;
  for (const Member* member : people) {
    if (wanted(*member)) found.push_back(member);
  }
  return found;
}

bool runs_a_group(const Member& member) {
  return has_role(member, "convener") || has_role(member, "product-coordinator");
}
bool is_of_secretariat(const Member& member) { return member.organisation_kind == "secretariat"; }
bool is_of_board(const Member& member) {
  return member.organisation_kind == "board" || has_role(member, "board-representative");
}

/// Nobody can be said to lack a role where the list is contradicted or names nobody.
bool is_list_certain(const Evidence& evidence, const People& people) {
  return !people.empty() && std::none_of(evidence.charter->members.begin(), evidence.charter->members.end(),
                                         [](const Member& member) {
                                           return member.deleted_but_changed || !member.conflicts.empty();
                                         });
}

bool says_no_steering_group(const Evidence& evidence) {
  const Point* point = evidence.charter->point("head/steering-group");
  return point != nullptr && point->value.text() != nullptr && *point->value.text() == "no";
}

std::string members_line(const Evidence& evidence, const People& people, const Asked& asked) {
  return line(fill(asked.say.members, {in_words(evidence, people, asked.language)}));
}

std::string duties_line(const Evidence& evidence, const Asked& asked) {
  int followed = 0, all = 0;
  for (const charter::Section& section : evidence.charter->sections) {
    for (const Point& point : section.points) {
      if (point.kind != charter::PointKind::duty && point.kind != charter::PointKind::responsibility)
        continue;
      ++all;
      if (point.answer.kind == charter::AnswerKind::followed) ++followed;
    }
  }
  return all == 0 ? "" : line(fill(asked.say.duties, {std::to_string(followed), std::to_string(all)}));
}

/// The group with its people, what it is for and how it works.
std::string group_described(const Evidence& evidence, const People& people, const Asked& asked) {
  return members_line(evidence, people, asked) +
         fields_in_words(evidence,
                         {"section/purpose", "section/mandate", "agreement/amount", "agreement/decisions",
                          "agreement/quorum", "agreement/scope", "agreement/roles", "agreement/product-owner",
                          "head/first-meeting-date", "meeting/frequency", "meeting/minimum"}) +
         duties_line(evidence, asked);
}

void contact_with_secretariat(Found& found, const Evidence& evidence, const Asked& asked) {
  const std::string group = group_in_words(evidence, asked.language);
  const People theirs = those_with(members_on(evidence, asked.today), is_of_secretariat);
  std::string for_it, against;
  for (const std::string_view field : {"responsibility/ask-secretariat", "responsibility/news"}) {
    const Point* point = evidence.charter->point(field);
    if (point == nullptr || point->state == charter::PointState::conflict) continue;
    const charter::AnswerKind kind = point->answer.kind;
    if (kind == charter::AnswerKind::followed)
      for_it += line(fill(asked.say.secretariat_duty, {group, point->label}));
    if (kind == charter::AnswerKind::explained || kind == charter::AnswerKind::not_relevant)
      against += line(fill(asked.say.secretariat_not, {group, point->label})) +
                 line(fill(asked.say.reason, {charter::one_line(point->answer.reason)}));
  }
  if (!theirs.empty())
    for_it += line(fill(asked.say.secretariat_member, {group, in_words(evidence, theirs, asked.language)}));
  if (for_it.empty() && against.empty()) return;
  if (!for_it.empty()) for_it += fields_in_words(evidence, {"section/secretariat", "meeting/frequency"});
  found.add(!for_it.empty(), for_it.empty() ? against : for_it + against, evidence, asked);
}

void convener(Found& found, const Evidence& evidence, const Asked& asked) {
  if (evidence.charter->kind == GroupKind::expert) return;  // runs a group of its field, not the product
  const std::string group = group_in_words(evidence, asked.language);
  const People people = members_on(evidence, asked.today);
  const People named = those_with(people, runs_a_group);
  if (named.empty()) {
    if (evidence.charter->kind == GroupKind::coordination && is_list_certain(evidence, people))
      found.add(false, line(fill(asked.say.no_convener, {group})) + members_line(evidence, people, asked),
                evidence, asked);
    return;
  }
  std::string text = line(fill(asked.say.convener, {group, in_words(evidence, named, asked.language)}));
  for (const catalogue::Role& role : evidence.charter->group->roles) {
    const bool runs = role.id == "convener" || role.id == "product-coordinator";
    const bool has = std::any_of(named.begin(), named.end(),
                                 [&role](const Member* member) { return has_role(*member, role.id); });
    if (runs && has)
      text += line(fill(asked.say.role, {role.label.in(asked.language), role.help.in(asked.language)}));
  }
  text += fields_in_words(evidence, {"section/convener", "section/mandate", "agreement/amount",
                                     "agreement/roles", "meeting/convenes"});
  found.add(true, text, evidence, asked);
}

void group_formed(Found& found, const Evidence& evidence, GroupKind wanted, const Asked& asked) {
  const People people = members_on(evidence, asked.today);
  if (evidence.charter->kind == wanted && !people.empty())
    found.add(true,
              line(fill(wanted == GroupKind::expert ? asked.say.community : asked.say.formed,
                        {charter::title(*evidence.charter, asked.language)})) +
                  group_described(evidence, people, asked),
              evidence, asked);
}

void no_steering_group(Found& found, const Evidence& evidence, const Asked& asked) {
  if (says_no_steering_group(evidence))
    found.add(false, line(fill(asked.say.no_steering_group, {group_in_words(evidence, asked.language)})),
              evidence, asked);
}

void board_approval(Found& found, const Evidence& evidence, const Asked& asked) {
  const adoption::Board board = evidence.standing->board;
  const bool approved = board == adoption::Board::approved;
  if (!approved && board != adoption::Board::refused) return;
  std::string text = line(fill(approved ? asked.say.board_approved : asked.say.board_refused,
                               {group_in_words(evidence, asked.language)}));
  for (const adoption::Answer& answer : evidence.standing->board_answers)
    text += line(fill(asked.say.board_answer,
                      {texts::short_date(answer.approval.date),
                       charter::one_line(adoption::answer_in_words(answer.approval, asked.language)),
                       adoption::in_words(answer.approval.who),
                       charter::one_line(adoption::way_in_words(answer.approval, asked.language))}));
  found.add(approved, text, evidence, asked);
}

void board_member(Found& found, const Evidence& evidence, const Asked& asked) {
  if (evidence.charter->kind != GroupKind::steering) return;
  const std::string group = group_in_words(evidence, asked.language);
  const People people = members_on(evidence, asked.today);
  const People theirs = those_with(people, is_of_board);
  if (!theirs.empty())
    found.add(true, line(fill(asked.say.board_member, {group, in_words(evidence, theirs, asked.language)})),
              evidence, asked);
  else if (is_list_certain(evidence, people))
    found.add(false, line(fill(asked.say.no_board_member, {group})) + members_line(evidence, people, asked),
              evidence, asked);
}

enum class Question { secretariat, convener, steering, coordination, approval, board, community };
struct Answered {
  std::string_view id;
  Question question;
};
constexpr Answered answered[] = {{"G2", Question::secretariat}, {"G3", Question::convener},
                                 {"G6", Question::steering},    {"G7", Question::coordination},
                                 {"G11", Question::approval},   {"G12", Question::board},
                                 {"G14", Question::community}};

void look(Question question, Found& found, const Evidence& evidence, const Asked& asked) {
  switch (question) {
    case Question::secretariat:
      return contact_with_secretariat(found, evidence, asked);
    case Question::convener:
      return convener(found, evidence, asked);
    case Question::steering:
      group_formed(found, evidence, GroupKind::steering, asked);
      return no_steering_group(found, evidence, asked);
    case Question::coordination:
      return group_formed(found, evidence, GroupKind::coordination, asked);
    case Question::approval:
      board_approval(found, evidence, asked);
      return no_steering_group(found, evidence, asked);
    case Question::board:
      board_member(found, evidence, asked);
      return no_steering_group(found, evidence, asked);
    case Question::community:
      return group_formed(found, evidence, GroupKind::expert, asked);
  }
}

/// Somebody in one charter is enough for what is asked of the product; groups and decisions have to agree.
bool is_enough_once(Question question) {
  return question == Question::secretariat || question == Question::convener;
}

}  // namespace

std::vector<Written> proposals(const std::vector<Evidence>& charters, Language language,
                               std::string_view today) {
  const Asked asked = {language, today, texts::assessment_texts(language)};
  std::vector<Written> all;
  for (const Answered& one : answered) {
    Found found;
    for (const Evidence& evidence : charters) {
      if (!evidence.charter->example) look(one.question, found, evidence, asked);
    }
    const bool is_so = !found.for_it.empty();
    if (is_so == !found.against.empty() && !(is_so && is_enough_once(one.question))) continue;
    std::string text = text_policy::shown(is_so ? found.for_it : found.against);
    text.pop_back();  // the last line end
    all.push_back({std::string(one.id), std::string(is_so ? yes : no), std::move(text)});
  }
  return all;
}

Stands stands(const SelfAssessment& assessment, const Written& proposed) {
  const Entry* entry = assessment.entry(proposed.id);
  if (entry == nullptr) return Stands::absent;
  if (entry->answer == proposed.answer && entry->documentation == proposed.documentation)
    return Stands::taken;
  return entry->is_answered() ? Stands::beside : Stands::open;
}

}  // namespace kommissorium::assessment
