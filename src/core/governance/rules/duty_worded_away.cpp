// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"
#include "core/governance/wording.h"

namespace kommissorium::governance::rules {
namespace {

Spots duty_worded_away_spots(const Case& asked) {
  Spots found;
  for (const charter::Section& section : asked.charter.sections) {
    for (const charter::Point& point : section.points) {
      if (!is_answered_to(point) || point.own || !point.reworded) continue;
      if (!is_worded_away(point.label, point.catalogue_wording)) continue;
      const std::string wording = charter::shortened(point.catalogue_wording, longest_quote);
      found.push_back({point.wording_field, {point.number, wording}});
    }
  }
  return found;
}

}  // namespace

const Rule duty_worded_away = {
    .id = "duty-worded-away",
    .severity = Severity::should,
    .says = {"Punkt {1} er omskrevet, så pligten ikke længere står der. OS2's tekst er: „{2}“",
             "Point {1} has been reworded so that the duty no longer stands there. OS2's text is: “{2}”"},
    .why = {"Teksten må gerne skrives om, men en pligt, I ikke vil følge, skal forklares, ikke skrives væk.",
            "The text may be reworded, but a duty you will not follow is to be explained, not written away."},
    .settles = {"Hent OS2's tekst tilbage, og svar „Forklares“ med en grund, eller forklar her, at pligten "
                "står i jeres ord.",
                "Bring OS2's text back and answer “Explained” with a reason, or explain here that your words "
                "hold the duty."},
    .source =
        "OS2, Arbejdsgrupper: Koordinationsgruppen, I skal, punkt 6; kommissorieskabelonen: teksten må "
        "redigeres",
    .check = duty_worded_away_spots,
};

}  // namespace kommissorium::governance::rules
