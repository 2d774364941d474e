// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots steering_question_open_spots(const Case& asked) {
  const bool asks =
      asked.is(catalogue::GroupKind::coordination) && asked.charter.point("head/steering-group");
  if (!asks || !asked.text("head/steering-group").empty()) return {};
  return {{"head/steering-group", {}}};
}

}  // namespace

const Rule steering_question_open = {
    .id = "steering-question-open",
    .severity = Severity::must,
    .says = {"Der er ikke svaret på, om løsningen har en styregruppe.",
             "Whether the solution has a steering group is not answered."},
    .why = {"Er der ingen styregruppe, har koordinationsgruppen også ledelsesansvaret. Uden svar ved ingen, "
            "hvem der har det.",
            "Without a steering group the coordination group has the management responsibility too. Without "
            "an answer nobody knows who has it."},
    .settles = {"Svar ja eller nej under „Om gruppen“.", "Answer yes or no under “About the group”."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 1",
    .check = steering_question_open_spots,
};

}  // namespace kommissorium::governance::rules
