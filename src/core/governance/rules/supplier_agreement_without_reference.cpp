// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots supplier_agreement_without_reference_spots(const Case& asked) {
  Spots found;
  for (const charter::Member* member : asked.members()) {
    const bool by_agreement = member->organisation_kind == "supplier" && member->participation == "agreement";
    if (by_agreement && charter::is_blank(member->reference))
      found.push_back(at_member(asked.charter, *member, "participation"));
  }
  return found;
}

}  // namespace

const Rule supplier_agreement_without_reference = {
    .id = "supplier-agreement-without-reference",
    .severity = Severity::should,
    .says = {"{1} er med efter en skriftlig aftale, men der er ingen henvisning til den.",
             "{1} takes part by a written agreement, but there is no reference to it."},
    .why = {"Leverandører deltager frivilligt, medmindre andet er skrevet ned. Hvis det er skrevet ned, skal "
            "gruppen kunne finde det.",
            "Suppliers take part as volunteers unless something else is written down. If it is, the group "
            "must be able to find it."},
    .settles = {"Skriv, hvor aftalen findes, f.eks. journalnummer eller dato.",
                "Say where the agreement is kept, such as a file number or date."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 2",
    .check = supplier_agreement_without_reference_spots,
};

}  // namespace kommissorium::governance::rules
