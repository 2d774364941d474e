// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_problems.h"

namespace kommissorium::texts {

Description assessment_problem(Problem problem) {
  if (problem == Problem::no_assessment)
    return plain(
        "Dette er ikke en selvevaluering: der mangler en liste, der hedder krav. Se efter, om det er den "
        "rigtige fil. Intet er taget ind.",
        "This is no self-assessment: there is no list that is called krav. Check that it is the right file. "
        "Nothing was taken over.");
  if (problem == Problem::repeated_entry)
    return plain(
        "Kravet står der to gange, så det er ikke til at vide, hvilket svar der gælder. Fjern det ene. "
        "Intet "
        "er taget ind.",
        "The requirement stands there twice, so nobody can know which answer counts. Remove one of them. "
        "Nothing was taken over.");
  return plain(
      "Kravet har ikke den rette form: id er en tekst, efterlevet er et svar eller mangler, dokumentation "
      "er en tekst. Ret stedet. Intet er taget ind.",
      "The requirement does not have the right form: id is a text, efterlevet is an answer or missing, "
      "dokumentation is a text. Correct the place. Nothing was taken over.");
}

}  // namespace kommissorium::texts
