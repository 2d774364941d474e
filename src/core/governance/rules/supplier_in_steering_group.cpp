// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots supplier_in_steering_group_spots(const Case& asked) {
  Spots found;
  if (!asked.is(catalogue::GroupKind::steering)) return found;
  for (const charter::Member* member : asked.members()) {
    if (member->organisation_kind == "supplier")
      found.push_back(at_member(asked.charter, *member, "organisation-kind"));
  }
  return found;
}

}  // namespace

const Rule supplier_in_steering_group = {
    .id = "supplier-in-steering-group",
    .severity = Severity::must,
    .says = {"{1} kommer fra en leverandør og sidder i styregruppen.",
             "{1} comes from a supplier and sits in the steering group."},
    .why = {"Styregruppen består af medlemmernes egne beslutningstagere. En leverandør ville være med til at "
            "beslutte om sit eget arbejde.",
            "The steering group is made of the members' own decision makers. A supplier would take part in "
            "deciding on its own work."},
    .settles = {"Lad leverandøren deltage i koordinationsgruppen i stedet, eller ret organisationens art, "
                "hvis den er forkert.",
                "Let the supplier take part in the coordination group instead, or correct the kind of "
                "organisation if it is wrong."},
    .source = "OS2, Arbejdsgrupper: Styregruppen, indledning",
    .check = supplier_in_steering_group_spots,
};

}  // namespace kommissorium::governance::rules
