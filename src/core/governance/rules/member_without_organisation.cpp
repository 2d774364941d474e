// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots member_without_organisation_spots(const Case& asked) {
  Spots found;
  for (const charter::Member* member : asked.members()) {
    const bool named = !charter::is_blank(member->name);
    if (named && charter::is_blank(member->organisation) && !in_conflict(*member, "organisation"))
      found.push_back(at_member(asked.charter, *member, "organisation"));
  }
  return found;
}

}  // namespace

const Rule member_without_organisation = {
    .id = "member-without-organisation",
    .severity = Severity::should,
    .says = {"{1} har ingen organisation.", "{1} has no organisation."},
    .why = {"Medlemmerne taler for en organisation. Uden den kan andre ikke se, hvem der er med.",
            "Members speak for an organisation. Without it others cannot see who takes part."},
    .settles = {"Skriv, hvilken organisation medlemmet kommer fra.",
                "Say which organisation the member comes from."},
    .source =
        "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 3; kommissorieskabelon, hoved: "
        "medlemmer",
    .check = member_without_organisation_spots,
};

}  // namespace kommissorium::governance::rules
