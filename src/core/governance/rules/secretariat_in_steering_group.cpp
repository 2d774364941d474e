// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots secretariat_in_steering_group_spots(const Case& asked) {
  Spots found;
  if (!asked.is(catalogue::GroupKind::steering)) return found;
  for (const charter::Member* member : asked.members()) {
    if (member->organisation_kind == "secretariat")
      found.push_back(at_member(asked.charter, *member, "organisation-kind"));
  }
  return found;
}

}  // namespace

const Rule secretariat_in_steering_group = {
    .id = "secretariat-in-steering-group",
    .severity = Severity::should,
    .says = {"{1} er fra sekretariatet og står som aktivt medlem af styregruppen.",
             "{1} is from the secretariat and is listed as an active member of the steering group."},
    .why = {"Sekretariatet giver sparring, men sidder som udgangspunkt ikke med ved bordet, når styregruppen "
            "beslutter.",
            "The secretariat gives advice, but as a rule has no seat at the table when the steering group "
            "decides."},
    .settles = {"Tag medarbejderen af listen, eller forklar, hvorfor sekretariatet er med.",
                "Take the person off the list, or explain why the secretariat takes part."},
    .source = "OS2, Arbejdsgrupper: Styregruppen, afsnittet om sekretariatet",
    .check = secretariat_in_steering_group_spots,
};

}  // namespace kommissorium::governance::rules
