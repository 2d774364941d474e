// SPDX-License-Identifier: MPL-2.0
#include "core/returned/wanted.h"

#include <optional>

#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/texts/day_from_words.h"

namespace kommissorium::returned {
namespace {

using charter::Shape;

std::optional<charter::FieldRule> rule_at(const charter::Charter& charter, std::string_view control) {
  const std::string_view row = new_member_row(control);
  if (row.empty()) return charter::rule_of(charter, control);
  return charter::rule_of_member(*charter.group, control.substr(std::min(row.size() + 1, control.size())));
}

Wanted one_of(std::string_view control, const Places& places) {
  Wanted wanted;
  const Place* place = place_at(places, control);
  if (place == nullptr || place->choices.empty()) return wanted;
  wanted.form = Wanted::Form::one_of;
  for (const outline::Control::Choice& choice : place->choices) wanted.choices.push_back(choice.label);
  return wanted;
}

/// An answer is a choice, and a day belongs to it.
Wanted of_answer(std::string_view field, const Parts& parts, const Places& places) {
  const auto day = parts.find("follow-up");
  const bool is_no_day =
      day != parts.end() && !charter::is_blank(day->second.text) && !texts::day_from_words(day->second.text);
  Wanted wanted = one_of(field, places);
  const auto said = parts.find("");
  if (said != parts.end()) {
    const std::string words = charter::lowered(charter::trimmed(said->second.text));
    for (const std::string& choice : wanted.choices) {
      if (charter::lowered(choice) == words) return is_no_day ? Wanted{Wanted::Form::day, {}} : Wanted();
    }
    return wanted;
  }
  return is_no_day ? Wanted{Wanted::Form::day, {}} : Wanted();
}

}  // namespace

Wanted wanted(const charter::Charter& charter, std::string_view control, const Parts& parts,
              const Places& places) {
  const std::optional<charter::FieldRule> rule = rule_at(charter, control);
  if (!rule) return {};
  switch (rule->shape) {
    case Shape::answer:
      return of_answer(control, parts, places);
    case Shape::choice:
    case Shape::flag:
    case Shape::roles:
    case Shape::participation:
      return one_of(control, places);
    case Shape::day:
      return {Wanted::Form::day, {}};
    case Shape::number:
      return {Wanted::Form::number, {}};
    default:
      return {};
  }
}

}  // namespace kommissorium::returned
