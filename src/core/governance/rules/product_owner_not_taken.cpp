// SPDX-License-Identifier: MPL-2.0
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots product_owner_not_taken_spots(const Case& asked) {
  if (!asked.is(catalogue::GroupKind::coordination)) return {};
  const charter::Point* who = asked.charter.point("agreement/product-owner");
  const charter::Point* role = asked.charter.point("responsibility/product-owner");
  const bool named = !charter::is_blank(asked.text("agreement/product-owner"));
  const bool refused =
      role != nullptr && role->proposals.size() < 2 && role->answer.kind != charter::AnswerKind::followed &&
      !(named && role->answer.kind == charter::AnswerKind::open);  // then it waits for an answer
  if (refused) return {{role->field, {charter::shortened(role->label, longest_quote) + "."}}};
  const bool nobody = who != nullptr && who->proposals.size() < 2 && !named;
  if (nobody) return {{who->field, {who->label + "."}}};
  return {};
}

}  // namespace

const Rule product_owner_not_taken = {
    .id = "product-owner-not-taken",
    .severity = Severity::should,
    .says = {"Ingen har taget rollen som product owner: {1}",
             "Nobody has taken the role of product owner: {1}"},
    .why = {"Koordinationsgruppen har ansvaret for rollen. Uden en product owner er der ingen, leverandøren "
            "kan få svar fra.",
            "The coordination group is responsible for the role. Without a product owner the supplier has "
            "nobody to get an answer from."},
    .settles = {"Skriv, hvem der udfylder rollen, og tag punktet om product owner på jer.",
                "Say who fills the role, and take on the point about the product owner."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, ansvarlig for, punkt 2",
    .check = product_owner_not_taken_spots,
};

}  // namespace kommissorium::governance::rules
