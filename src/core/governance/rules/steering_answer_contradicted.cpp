// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots steering_answer_contradicted_spots(const Neighbourhood& asked) {
  const Brief& own = asked.charter;
  if (own.kind != catalogue::GroupKind::coordination || own.steering_group != "no") return {};
  for (const Brief* other : asked.others) {
    if (other->kind == catalogue::GroupKind::steering) return {{"head/steering-group", {other->title}}};
  }
  return {};
}

}  // namespace

const Rule steering_answer_contradicted = {
    .id = "steering-answer-contradicted",
    .severity = Severity::must,
    .says =
        {"I har svaret, at løsningen ikke har en styregruppe, men der findes et kommissorium for én: {1}.",
         "You have answered that the solution has no steering group, but there is a charter for one: {1}."},
    .why =
        {"To grupper kan ikke begge have det overordnede ansvar. Svaret afgør, hvem der leder projektet.",
         "Two groups cannot both have the overall responsibility. The answer settles who leads the project."},
    .settles = {"Ret svaret, eller spørg styregruppen, om den stadig findes.",
                "Correct the answer, or ask the steering group whether it still exists."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 1",
    .compare = steering_answer_contradicted_spots,
};

}  // namespace kommissorium::governance::rules
