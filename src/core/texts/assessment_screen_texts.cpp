// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_screen_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr AssessmentScreenTexts assessment_screen_in_danish{
    .language = Language::danish,
    .title = "Selvevaluering",
    .start_lead =
        "Svar på OS2's krav til produktet med det, der står i jeres kommissorier. Har I allerede en "
        "selvevaluering som fil, så slip den på siden.",
    .lead =
        "Kommissorierne svarer på en del af kravene. I vælger ét for ét, hvad der skal bruges. Det, nogen "
        "har "
        "svaret, bliver stående, til I vælger noget andet.",
    .product = "Produkt",
    .other_product = "Filen er en selvevaluering af {1}. Se efter, om det er det rigtige produkt.",
    .from_file = "Fra en fil, udfyldt af {1}, {2}.",
    .to_start = "Til forsiden",
    .take_file = "Hent selvevalueringen",
    .take_markdown = "Hent rapport som Markdown",
    .take_page = "Hent rapport som webside",
    .file_name = "Selvevaluering {1} {2}",
    .report_name = "Governancerapport {1} {2}",
    .taken = "Hentet: {1}",
    .answer = "Efterlevet",
    .no_answer = "Ikke besvaret",
    .documentation = "Dokumentation",
    .edit = "Ret svaret",
    .close = "Luk",
    .proposal = "Kommissorierne siger: {1}",
    .use = "Brug forslaget",
    .leave = "Lad stå",
    .as_it_stood = "Som det stod",
    .written_here = "Skrevet her, endnu ikke hentet som fil",
    .proposal_used = "{1}: Forslaget er brugt.",
    .proposal_left = "{1}: Svaret står, som det var.",
    .set_back = "{1}: Svaret er igen, som det stod.",
    .remove = "Fjern selvevalueringen herfra",
    .remove_lead = "Alt, hvad I har skrevet i den her, går tabt. Hent den først, hvis I vil beholde det.",
    .remove_now = "Ja, fjern den",
    .removed = "Selvevalueringen er fjernet herfra.",
    .came = "Selvevaluering åbnet: {1}",
    .no_charter =
        "En selvevaluering hører til et produkt. Åbn først et kommissorium, hvor produktet er skrevet.",
    .unsaved =
        "{1}: Der er allerede en selvevaluering her med svar, der ikke er hentet som fil. Hent den, eller "
        "fjern den, og åbn så filen igen. Intet er ændret.",
    .too_large = "{1}: Selvevalueringen er for stor til at blive gemt i browseren. Brug kommandolinjen.",
};

constexpr AssessmentScreenTexts assessment_screen_in_english{
    .language = Language::english,
    .title = "Self-assessment",
    .start_lead =
        "Answer what OS2 asks of the product from what your charters say. If you already have a "
        "self-assessment as a file, drop it on the page.",
    .lead =
        "The charters answer some of the requirements. You choose one by one what to use. What somebody "
        "answered stays until you choose otherwise.",
    .product = "Product",
    .other_product = "The file is a self-assessment of {1}. Check that it is the right product.",
    .from_file = "From a file, filled in by {1}, {2}.",
    .to_start = "To the front page",
    .take_file = "Get the self-assessment",
    .take_markdown = "Get report as Markdown",
    .take_page = "Get report as web page",
    .file_name = "Self-assessment {1} {2}",
    .report_name = "Governance report {1} {2}",
    .taken = "Saved: {1}",
    .answer = "Met",
    .no_answer = "Not answered",
    .documentation = "Documentation",
    .edit = "Edit the answer",
    .close = "Close",
    .proposal = "The charters say: {1}",
    .use = "Use the proposal",
    .leave = "Leave as it is",
    .as_it_stood = "As it stood",
    .written_here = "Written here, not yet saved as a file",
    .proposal_used = "{1}: The proposal is used.",
    .proposal_left = "{1}: The answer stays as it was.",
    .set_back = "{1}: The answer is again as it stood.",
    .remove = "Remove the self-assessment from here",
    .remove_lead = "All you have written in it here will be lost. Save it first if you want to keep it.",
    .remove_now = "Yes, remove it",
    .removed = "The self-assessment is removed from here.",
    .came = "Self-assessment opened: {1}",
    .no_charter =
        "A self-assessment belongs to a product. First open a charter in which the product is named.",
    .unsaved =
        "{1}: There is a self-assessment here already, with answers that are not saved as a file. Save it or "
        "remove it, and then open the file again. Nothing was changed.",
    .too_large = "{1}: The self-assessment is too large to be kept in the browser. Use the command line.",
};

}  // namespace

const AssessmentScreenTexts& assessment_screen_texts(Language language) {
  return language == Language::english ? assessment_screen_in_english : assessment_screen_in_danish;
}

std::string AssessmentScreenTexts::answered(int done, int all, int proposals) const {
  const bool in_english = language == Language::english;
  std::string words = fill(in_english ? "{1} of {2} answered" : "{1} af {2} besvaret",
                           {std::to_string(done), std::to_string(all)});
  if (proposals == 1) return words + (in_english ? " · 1 proposal" : " · 1 forslag");
  if (proposals > 1)
    words += fill(in_english ? " · {1} proposals" : " · {1} forslag", {std::to_string(proposals)});
  return words;
}

}  // namespace kommissorium::texts
