// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"
#include "core/texts/dates.h"

namespace kommissorium::governance::rules {
namespace {

Spots changed_since_adoption_spots(const Case& asked) {
  const adoption::Standing& standing = asked.standing;
  if (standing.state != adoption::State::changed || !standing.adoption) return {};
  return {{std::string(adoption_place), {texts::long_date(standing.adoption->date, asked.charter.shown_in)}}};
}

}  // namespace

const Rule changed_since_adoption = {
    .id = "changed-since-adoption",
    .severity = Severity::advice,
    .says = {"Kommissoriet er ændret, siden det blev vedtaget {1}.",
             "The charter has been changed since it was adopted on {1}."},
    .why =
        {"Det, der står nu, er ikke det, gruppen sagde ja til. Det gælder først, når det er vedtaget igen.",
         "What it says now is not what the group said yes to. It holds only once it is adopted again."},
    .settles =
        {"Se ændringerne under „Vedtagelse og udgaver“, og vedtag den nye udgave på næste møde.",
         "Look at the changes under “Adoption and versions”, and adopt the new version at the next meeting."},
    .source = "OS2: en arbejdsgruppe udfylder og underskriver ét fælles kommissorium",
    .check = changed_since_adoption_spots,
};

}  // namespace kommissorium::governance::rules
