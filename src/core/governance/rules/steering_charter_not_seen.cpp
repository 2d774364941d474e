// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots steering_charter_not_seen_spots(const Neighbourhood& asked) {
  const Brief& own = asked.charter;
  const bool says_yes = own.kind == catalogue::GroupKind::coordination && own.steering_group == "yes";
  if (!says_yes || own.product.empty() || has_kind(asked.others, catalogue::GroupKind::steering)) return {};
  return {{"head/steering-group", {}}};
}

}  // namespace

const Rule steering_charter_not_seen = {
    .id = "steering-charter-not-seen",
    .severity = Severity::advice,
    .says = {"I har svaret, at løsningen har en styregruppe, men dens kommissorium er ikke blandt dem, der "
             "er set.",
             "You have answered that the solution has a steering group, but its charter is not among those "
             "seen."},
    .why = {"Styregruppens kommissorium siger, hvad den beslutter, og hvad der er overladt til jer.",
            "The steering group's charter says what it decides and what is left to you."},
    .settles = {"Hent styregruppens fil ind her, eller bed styregruppen om at udfylde sit kommissorium.",
                "Open the steering group's file here, or ask the steering group to fill in its charter."},
    .source = "OS2, Arbejdsgrupper: indledning, afsnit 1; governancemodellen G6",
    .compare = steering_charter_not_seen_spots,
};

}  // namespace kommissorium::governance::rules
