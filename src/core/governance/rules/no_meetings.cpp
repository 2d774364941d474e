// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

constexpr Words who_convenes = {"hvem der indkalder til møder", "who convenes the meetings"};
constexpr Words how_often = {"hvor tit gruppen mødes", "how often the group meets"};

Spots no_meetings_spots(const Case& asked) {
  Spots found;
  for (const std::string_view field : {"meeting/convenes", "meeting/frequency"}) {
    for (Spot& place : unanswered(asked, field)) {
      const Words& what = field == "meeting/convenes" ? who_convenes : how_often;
      place.words.push_back(std::string(what.in(asked.charter.shown_in)));
      found.push_back(std::move(place));
    }
  }
  return found;
}

}  // namespace

const Rule no_meetings = {
    .id = "no-meetings",
    .severity = Severity::should,
    .says = {"Det er ikke aftalt, {1}.", "It is not agreed {1}."},
    .why = {"En gruppe, der ikke har aftalt sine møder, mødes ikke.",
            "A group that has not agreed on its meetings does not meet."},
    .settles = {"Skriv under „Møder“, hvem der indkalder, og hvor tit I mødes.",
                "Say under “Meetings” who convenes them and how often you meet."},
    .source = "OS2's kommissorieskabelon, Koordinationsgrupper: møder efter behov",
    .check = no_meetings_spots,
};

}  // namespace kommissorium::governance::rules
