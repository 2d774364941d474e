// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots expectations_not_settled_spots(const Case& asked) {
  const charter::Point* scope = asked.charter.point("agreement/scope");
  if (scope == nullptr || scope->proposals.size() > 1 || !asked.text("agreement/scope").empty()) return {};
  return {{"agreement/scope", {}}};
}

}  // namespace

const Rule expectations_not_settled = {
    .id = "expectations-not-settled",
    .severity = Severity::must,
    .says =
        {"Det er ikke aftalt, om løsningen kun skal vedligeholdes eller også videreudvikles.",
         "It is not agreed whether the solution is only to be maintained or also to be developed further."},
    .why = {"Gruppen skal afstemme forventningerne, før arbejdet begynder. Det er den forskel, der oftest "
            "skaber uenighed om pengene.",
            "The group has to settle expectations before work begins. This is the difference that most often "
            "causes disagreement about money."},
    .settles = {"Vælg under „Formål og mandat“, hvad I er enige om.",
                "Choose under “Purpose and mandate” what you agree on."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, I skal, punkt 7",
    .check = expectations_not_settled_spots,
};

}  // namespace kommissorium::governance::rules
