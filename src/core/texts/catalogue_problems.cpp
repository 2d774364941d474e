// SPDX-License-Identifier: MPL-2.0
#include "core/texts/catalogue_problems.h"

namespace kommissorium::texts {

Description catalogue_problem(Problem problem) {
  switch (problem) {
    case Problem::missing_member:
      return plain(
          "Her mangler noget. Skriv det, på dansk (da) og engelsk (en), hvor det er en tekst.",
          "Something is missing here. Write it, in Danish (da) and English (en) where it is a text.");
    case Problem::wrong_type:
      return plain(
          "Her står en anden slags værdi, end der skal. Skriv det som i de tekster, der følger med.",
          "This is another type of value than there must be. Write it as the texts that come along do.");
    case Problem::unknown_entry:
      return plain("Navnet kendes ikke og ville ikke have nogen virkning. Ret det, eller tag det ud.",
                   "The name is not known and would have no effect. Correct it or take it out.");
    case Problem::wrong_id:
      return plain("Id'et har ikke den form, det skal have her. Brug små bogstaver a-z, cifre og bindestreg.",
                   "The id does not have the form it must have here. Use lowercase a-z, digits and hyphens.");
    case Problem::id_twice:
      return plain("Det samme står to gange. Giv det ene et andet id, eller tag det ud.",
                   "The same stands twice. Give one of them another id or take it out.");
    case Problem::points_nowhere:
      return plain("Der peges på noget, der ikke er der. Ret id'et, eller skriv det, der peges på.",
                   "This points at something that is not there. Correct the id or write what it points at.");
    case Problem::misplaced_entry:
      return plain("Det hører ikke til her. Flyt det, eller tag det ud.",
                   "This does not belong here. Move it or take it out.");
    default:
      return plain("Noget er galt.", "Something is wrong.");
  }
}

}  // namespace kommissorium::texts
