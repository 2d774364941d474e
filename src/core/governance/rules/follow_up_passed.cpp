// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::governance::rules {
namespace {

constexpr Words by_whom = {" af {1}", " by {1}"};

Spots follow_up_passed_spots(const Case& asked) {
  Spots found;
  for (const charter::Section& section : asked.charter.sections) {
    for (const charter::Point& point : section.points) {
      const std::string& day = point.answer.follow_up;
      if (point.answer.kind != charter::AnswerKind::explained || day.empty() || asked.today.empty()) continue;
      if (day >= asked.today) continue;
      const Language language = asked.charter.shown_in;
      const std::string person = charter::trimmed(point.answer.person);
      const std::string by = person.empty() ? "" : texts::fill(by_whom.in(language), {person});
      found.push_back({point.field, {point.number, texts::long_date(day, language), by}});
    }
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
    .settles = {"Svar på punktet igen, eller sæt en ny dato og skriv hvorfor.",
                "Answer the point again, or set a new date and say why."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, I skal, punkt 6",
    .check = follow_up_passed_spots,
};

}  // namespace kommissorium::governance::rules
