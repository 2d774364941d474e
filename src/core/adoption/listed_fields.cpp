// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/listed_fields.h"

#include <algorithm>

#include "core/texts/adoption_texts.h"

namespace kommissorium::adoption {

using charter::ListedField;
using charter::PointState;
using revisions::Value;

namespace {

Value people(const std::vector<Person>& persons) {
  Value::Array out;
  for (const Person& person : persons) out.push_back(encode(person));
  return out;
}

Value answers(const std::vector<Answer>& given) {
  Value::Array out;
  for (const Answer& answer : given) out.push_back(plain(answer));
  return out;
}

Value::Object members_of(const Approval& given) {
  return {{"who", encode(given.who)}, {"role", tag(given.role)}, {"answer", tag(given.verdict)},
          {"reason", given.reason},   {"how", tag(given.way)},   {"reference", given.reference},
          {"date", given.date}};
}

Value numbered(const Reopening& reopening, const Adoption& adoption) {
  Value::Object object = *plain(reopening).object();
  object["version"] = adoption.number;
  return object;
}

Value reopenings(const Standing& standing) {
  Value::Array out;
  if (standing.reopening) out.push_back(numbered(*standing.reopening, *standing.adoption));
  for (const Reopened& one : standing.reopened_apart) out.push_back(numbered(one.reopening, one.adoption));
  return out;
}

bool any_at_odds(const std::vector<Answer>& given) {
  return std::any_of(given.begin(), given.end(), [](const Answer& one) { return one.at_odds; });
}

PointState state_of(Board board) {
  if (board == Board::at_odds) return PointState::conflict;
  return board == Board::pending ? PointState::open : PointState::answered;
}

}  // namespace

std::string_view tag(State state) {
  switch (state) {
    case State::draft:
      return "draft";
    case State::adopted:
      return "adopted";
    case State::changed:
      return "changed";
    case State::reopened:
      return "reopened";
  }
  return "draft";
}

std::string_view tag(Board board) {
  switch (board) {
    case Board::not_asked:
      return "not-asked";
    case Board::pending:
      return "pending";
    case Board::approved:
      return "approved";
    case Board::refused:
      return "refused";
    case Board::at_odds:
      return "at-odds";
  }
  return "not-asked";
}

Value plain(const Answer& answer) {
  Value::Object object = members_of(answer.approval);
  object["at-odds"] = answer.at_odds;
  return object;
}

Value plain(const Reopening& reopening) {
  return Value::Object{{"reason", reopening.reason}, {"author", reopening.author}, {"time", reopening.time}};
}

Value plain_replaced(const Approval& approval) {
  Value::Object object = members_of(approval);
  object["author"] = approval.author;
  object["time"] = approval.time;
  return object;
}

std::vector<ListedField> listed_fields(const Standing& standing, Language language) {
  std::vector<ListedField> fields;
  if (standing.state == State::draft) return fields;
  const texts::AdoptionTexts& say = texts::adoption_texts(language);
  const Adoption& adoption = *standing.adoption;
  const auto add = [&fields](std::string_view name, std::string_view label, PointState state, Value value) {
    fields.push_back(
        {"adoption/" + std::string(name), "adoption", std::string(label), state, std::move(value)});
  };
  const PointState standing_state = standing.others.empty() ? PointState::answered : PointState::conflict;
  add("standing", say.standing, standing_state, tag(standing.state));
  add("version", say.version_number, standing_state, adoption.number);
  add("date", say.meeting_date, PointState::answered, adoption.date);
  if (!adoption.place.empty()) add("place", say.meeting_place, PointState::answered, adoption.place);
  add("present", say.present, PointState::answered, people(adoption.present));
  if (!standing.answers.empty()) {
    add("answers", say.answers, any_at_odds(standing.answers) ? PointState::conflict : PointState::answered,
        answers(standing.answers));
  }
  if (!standing.silent.empty()) add("silent", say.silent, PointState::open, people(standing.silent));
  if (standing.board != Board::not_asked)
    add("board", say.board, state_of(standing.board), tag(standing.board));
  const bool undecided = standing.state != State::reopened;
  if (standing.reopening || !standing.reopened_apart.empty())
    add("reopened", say.reopenings, undecided ? PointState::conflict : PointState::answered,
        reopenings(standing));
  return fields;
}

}  // namespace kommissorium::adoption
