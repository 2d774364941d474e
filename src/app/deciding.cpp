// SPDX-License-Identifier: MPL-2.0
#include "app/deciding.h"

#include <algorithm>

#include "app/keeping.h"
#include "core/texts/decision_texts.h"

namespace kommissorium::app {
namespace {

constexpr std::string_view absent_beginning = "form/adoption/absent/";
constexpr std::string_view seen_beginning = "form/adoption/seen/";

std::string day_or_today(const State& state, const std::string& slot) {
  const std::string chosen = state.form(slot);
  return chosen.empty() ? state.local.substr(0, 10) : chosen;
}

}  // namespace

namespace slots {

std::string absent(const std::string& member) { return std::string(absent_beginning) + member; }
std::string seen(const std::string& field) { return std::string(seen_beginning) + field; }
std::string answer(const std::string& who) { return "form/answer/" + who + "/"; }
std::string answer(const std::string& who, std::string_view part) { return answer(who) + std::string(part); }

}  // namespace slots

std::string meeting_day(const State& state) { return day_or_today(state, slots::date); }

std::string place_of_meeting(const State& state) {
  const std::string written = state.form(slots::place);
  if (!written.empty()) return written;
  const charter::Charter& charter = *state.open_charter()->view;
  const auto says = [&charter](std::string_view field) {
    const charter::Point* point = charter.point(field);
    return point == nullptr || point->value.text() == nullptr ? std::string() : *point->value.text();
  };
  return says("head/first-meeting-date") == meeting_day(state) ? says("head/first-meeting-place") : "";
}

std::vector<adoption::Person> present(const State& state) {
  const charter::Charter& charter = *state.open_charter()->view;
  std::vector<adoption::Person> people = adoption::members_on(charter, meeting_day(state));
  std::erase_if(people,
                [&](const adoption::Person& one) { return !state.form(slots::absent(one.member)).empty(); });
  std::string lines = state.form(slots::others);
  std::replace(lines.begin(), lines.end(), '\n', ';');
  for (adoption::Person& one : adoption::named(charter, lines)) {
    const bool is_there = std::any_of(people.begin(), people.end(),
                                      [&](const adoption::Person& other) { return is_same(one, other); });
    if (!is_there) people.push_back(std::move(one));
  }
  return people;
}

std::vector<std::string> seen_fields(const State& state) {
  std::vector<std::string> fields;
  const auto forms = state.forms.find(state.open);
  if (forms == state.forms.end()) return fields;
  for (const auto& [slot, text] : forms->second) {
    if (slot.starts_with(seen_beginning)) fields.push_back(slot.substr(seen_beginning.size()));
  }
  return fields;
}

adoption::Person answering(const State& state, const std::string& who) {
  if (who == "board") return {std::string(texts::decision_texts(state.preferences.language).board), {}, {}};
  // as the meeting wrote them down: somebody may have left the list, or got another name, since
  for (const adoption::Person& absent : state.open_charter()->standing.silent) {
    if (!who.empty() && absent.member == who) return absent;
  }
  const charter::Charter& charter = *state.open_charter()->view;
  if (const charter::Member* member = charter.member(who)) return adoption::as_person(*member);
  const std::vector<adoption::Person> named =
      adoption::named(charter, state.form(slots::answer(who, "name")));
  return named.empty() ? adoption::Person{} : named.front();
}

std::string answer_day(const State& state, const std::string& who) {
  return day_or_today(state, slots::answer(who, "date"));
}

}  // namespace kommissorium::app
