// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_command_texts.h"

namespace kommissorium::texts {

const AssessmentCommandTexts& assessment_command_texts(Language language) {
  static constexpr AssessmentCommandTexts danish = {
      .several_products =
          "Kommissorierne er af flere produkter: {1}. Vælg ét med --product. Intet er skrevet.",
      .no_product = "Ingen af kommissorierne nævner et produkt. Skriv det i dem først. Intet er skrevet.",
      .not_of_product = "Ingen af kommissorierne er af {1}. De er af: {2}. Intet er skrevet.",
      .left_out = "{1}: Bruges ikke, for kommissoriet er ikke af det produkt.",
      .example = "{1}: Bruges ikke, for det er et eksempel med opdigtede navne.",
      .other_product = "{1}: Selvevalueringen er af „{2}“, kommissorierne af „{3}“. Se efter, om det passer.",
      .nothing_proposed = "--take {1}: Der er intet forslag til det krav. Der er forslag til: {2}.",
      .beside = "{1}: Der står allerede {2}. Forslaget er {3}; tag det med --take {1}. Forslagets tekst: {4}",
      .no_answer = "en tekst uden svar",
      .absent = "{1}: Der er et forslag, men kravet findes ikke i filen.",
      .taken = "{1}: {2}",
      .written = "{1}: Forslag, der er brugt: {2}"};
  static constexpr AssessmentCommandTexts english = {
      .several_products =
          "The charters are of several products: {1}. Choose one with --product. Nothing was written.",
      .no_product = "None of the charters names a product. Write it in them first. Nothing was written.",
      .not_of_product = "None of the charters is of {1}. They are of: {2}. Nothing was written.",
      .left_out = "{1}: Not used, for the charter is not of that product.",
      .example = "{1}: Not used, for it is an example with made-up names.",
      .other_product =
          "{1}: The self-assessment is of \"{2}\", the charters of \"{3}\". Check whether that is right.",
      .nothing_proposed =
          "--take {1}: Nothing is proposed for that requirement. There are proposals for: {2}.",
      .beside =
          "{1}: {2} stands there already. {3} is proposed; --take {1} takes it. The proposal's text: {4}",
      .no_answer = "A text without an answer",
      .absent = "{1}: There is a proposal, but the file has no such requirement.",
      .taken = "{1}: {2}",
      .written = "{1}: proposals taken: {2}"};
  return language == Language::danish ? danish : english;
}

}  // namespace kommissorium::texts
