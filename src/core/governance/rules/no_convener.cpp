// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots no_convener_spots(const Case& asked) {
  if (!asked.is(catalogue::GroupKind::coordination)) return {};
  if (!asked.offers_role("convener") && !asked.offers_role("product-coordinator")) return {};
  for (const charter::Member* member : asked.members()) {
    if (has_role(*member, "convener") || has_role(*member, "product-coordinator")) return {};
  }
  return {{std::string(member_list), {}}};
}

}  // namespace

const Rule no_convener = {
    .id = "no-convener",
    .severity = Severity::must,
    .says = {"Koordinationsgruppen har hverken en tovholder eller en produktkoordinator.",
             "The coordination group has neither a convener nor a product coordinator."},
    .why = {"Én skal drive gruppen: en frivillig tovholder eller en frikøbt produktkoordinator. Ellers går "
            "arbejdet i stå mellem møderne.",
            "Somebody has to run the group: a volunteer convener or a product coordinator bought free. "
            "Otherwise work stops between meetings."},
    .settles = {"Giv et medlem rollen som tovholder eller produktkoordinator.",
                "Give a member the role of convener or product coordinator."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning; governancemodellen G3",
    .check = no_convener_spots,
};

}  // namespace kommissorium::governance::rules
