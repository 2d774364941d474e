// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots coordinator_without_agreement_spots(const Case& asked) {
  Spots found;
  for (const charter::Member* member : asked.members()) {
    const bool bought_free = member->participation == "bought-free";
    const bool paid = bought_free || has_role(*member, "product-coordinator");
    const bool named = bought_free && !charter::is_blank(member->reference);
    if (paid && !named) found.push_back(at_member(asked.charter, *member, "participation"));
  }
  return found;
}

}  // namespace

const Rule coordinator_without_agreement = {
    .id = "coordinator-without-agreement",
    .severity = Severity::must,
    .says = {"Der står ikke ved {1}, hvilken tilslutningsaftale der betaler lønnen.",
             "Which connection agreement pays {1} is not named."},
    .why = {"En produktkoordinator får løn fra tilslutningsaftalen. Står aftalen her, ved alle, hvem der "
            "betaler, og hvor længe.",
            "A product coordinator is paid from the connection agreement. With the agreement named here, "
            "everybody knows who pays and for how long."},
    .settles = {"Vælg „Frikøbt“ under „Deltager“, og skriv aftalens navn eller nummer.",
                "Choose “Bought free” under participation and give the name or number of the agreement."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 4",
    .check = coordinator_without_agreement_spots,
};

}  // namespace kommissorium::governance::rules
