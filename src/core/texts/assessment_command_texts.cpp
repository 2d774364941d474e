// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_command_texts.h"

namespace kommissorium::texts {

const AssessmentCommandTexts& assessment_command_texts(Language language) {
  static constexpr AssessmentCommandTexts assessment_command_in_danish = {
      .help_assess = R"(kommissorium assess FIL ... -o UD [--into OS2.json] [--take ID] ...
                    [--to json|md|html] [--product NAVN] [--filled-by NAVN]
                    [--language da|en] [--today ÅÅÅÅ-MM-DD] [--now TIDSPUNKT]

Svarer på det i OS2's selvevaluering, som et produkts kommissorier kan svare på: G2,
G3, G6, G7, G11, G12 og G14. Et krav, som nogen har svaret på, bliver ikke rørt; et
andet svar bliver vist, og --take skriver det. Alt andet i filen bliver tegn for tegn,
som det er.

  --into      selvevalueringen, der svares i; uden den begyndes en ny med de 43 krav
  -o          filen, der skrives; må være den samme som --into
  --take      skriv forslaget til det krav, selv om nogen har svaret: --take G3
  --to        json, eller governancerapporten som md (Markdown) eller html
  --product   når kommissorierne er af flere produkter
  --filled-by hvem der har udfyldt en ny selvevaluering
  --language  sproget i det, der skrives; dansk, når intet er valgt
  --today     dagen, medlemmer gælder; ellers SOURCE_DATE_EPOCH eller i dag
  --now       tidspunktet i en ny; ellers SOURCE_DATE_EPOCH eller urets

Svarkode 1: skrevet, men et forslag står ved siden af et svar, eller der er to
forslag i et kommissorium. 2: intet er skrevet.
)",
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
  static constexpr AssessmentCommandTexts assessment_command_in_english = {
      .help_assess = R"(kommissorium assess FILE ... -o OUT [--into OS2.json] [--take ID] ...
                    [--to json|md|html] [--product NAME] [--filled-by NAME]
                    [--language da|en] [--today YYYY-MM-DD] [--now MOMENT]

Answers what a product's charters can answer of OS2's self-assessment: G2, G3, G6, G7,
G11, G12 and G14. A requirement that somebody has answered is not touched; another
answer is shown, and --take writes it. Everything else in the file stays as it is,
byte for byte.

  --into      the self-assessment that is answered; without it a new one with the 43
              requirements is begun
  -o          the file that is written; may be the same as --into
  --take      write the proposal for that requirement, though somebody has answered
  --to        json, or the governance report as md (Markdown) or html
  --product   when the charters are of several products
  --filled-by who filled in a new self-assessment
  --language  the language of what is written; Danish when none is chosen
  --today     the day members count on; else SOURCE_DATE_EPOCH or today
  --now       the moment of a new one; else SOURCE_DATE_EPOCH or the clock's

Exit code 1: written, but a proposal stands beside an answer, or a charter has two
proposals. 2: nothing was written.
)",
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
  return language == Language::danish ? assessment_command_in_danish : assessment_command_in_english;
}

}  // namespace kommissorium::texts
