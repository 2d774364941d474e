// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/governance/places.h"
#include "core/governance/rules.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::governance::rules {
namespace {

constexpr Words by_whom = {" af {1}", " by {1}"};

Spot spot(const Case& asked, const charter::Point& point, std::string_view day, std::string_view by) {
  const Language language = asked.charter.shown_in;
  const std::string person = charter::one_line(by);
  const std::string name =
      point.number.empty() ? charter::shortened(point.label, longest_quote) : point.number;
  return {point.field,
          {name, texts::long_date(day, language),
           person.empty() ? "" : texts::fill(by_whom.in(language), {person})}};
}

/// Explained until a day, or put off at a meeting until one.
Spots follow_up_passed_spots(const Case& asked) {
  Spots found;
  const auto has_passed = [&](std::string_view day) { return !day.empty() && day < asked.today; };
  for (const charter::Section& section : asked.charter.sections) {
    for (const charter::Point& point : section.points) {
      const charter::Answer& answer = point.answer;
      if (answer.kind == charter::AnswerKind::explained && has_passed(answer.follow_up))
        found.push_back(spot(asked, point, answer.follow_up, answer.person));
    }
  }
  for (const charter::PutOffPoint& one : charter::all_put_off(asked.charter)) {
    // Where people wrote different days, the last of them counts.
    const charter::PutOff& last = one.put_off.back();
    if (has_passed(last.date)) found.push_back(spot(asked, *one.point, last.date, last.person));
  }
  return found;
}

}  // namespace

const Rule follow_up_passed = {
    .id = "follow-up-passed",
    .severity = Severity::should,
    .says = {"Punkt {1} skulle være taget op igen {2}{3}.",
             "Point {1} should have been taken up again on {2}{3}."},
    .why = {"Følg-eller-forklar virker kun, når „ikke endnu“ får en ende.",
            "Follow or explain works only when “not yet” comes to an end."},
    .settles = {"Svar på punktet, eller sæt en ny dato og skriv hvorfor.",
                "Answer the point, or set a new date and say why."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, I skal, punkt 6",
    .check = follow_up_passed_spots,
};

}  // namespace kommissorium::governance::rules
