// SPDX-License-Identifier: MPL-2.0
#include "core/texts/handover_texts.h"

namespace kommissorium::texts {
namespace {

constexpr HandoverTexts handover_in_danish{
    .way = "Giv videre",
    .way_help = "Til dem, der overtager gruppen: filen, og en side med åbne punkter, datoer og aftaler.",
    .give = "Giv to ting videre",
    .file_help =
        "Filen: kommissoriet med hele historikken. Noter er kun med, når der er flueben ved „Tag noterne "
        "med“ under „Mere om filer“. De nye åbner den i Kommissorium.",
    .take_file = "Hent filen",
    .page_help = "Siden herunder: det, der venter. Den kan også udskrives.",
    .take_page = "Hent siden",
    .page_file = "overtagelse",
    .title = "Det overtager I",
    .as_of = "Som det står {1}",
    .begin = "Sådan begynder I",
    .steps = {"Gem den fil, I har fået sammen med denne side.",
              "Åbn Kommissorium, vælg „{1}“, og find filen. Så har I kommissoriet med historikken.",
              "Gå de åbne punkter og datoerne igennem på jeres første møde."},
    .version = "Sidste udgave",
    .number = "Udgave",
    .adopted_on = "Vedtaget",
    .check_number = "Kontroltal",
    .stands = "Nu",
    .not_adopted = "Kommissoriet er ikke vedtaget endnu.",
    .open = "Åbne punkter",
    .unanswered = "Mangler svar",
    .put_off = "Tages op igen",
    .found = "Governancetjek",
    .nothing_open = "Der er ingen åbne punkter.",
    .dates = "Datoer",
    .day = "Dag",
    .what = "Hvad",
    .who = "Hvem",
    .review = "Kommissoriet tages op igen",
    .comes = "Træder ind i gruppen",
    .leaves = "Træder ud af gruppen",
    .no_dates = "Der er ikke sat datoer.",
    .agreements = "Aftaler",
    .agreement = "Deltager ved",
    .where = "Aftalen",
    .not_written = "Ikke skrevet",
    .no_agreements = "Ingen aftaler er skrevet ned.",
    .people = "Hvem sidder i gruppen",
};

constexpr HandoverTexts handover_in_english{
    .way = "Hand over",
    .way_help =
        "For those who take over the group: the file, and a page with open points, dates and agreements.",
    .give = "Hand over two things",
    .file_help =
        "The file: the charter with its whole history. Notes are in it only when “Take the notes along” is "
        "ticked under “More about files”. They open it in Kommissorium.",
    .take_file = "Get the file",
    .page_help = "The page below: what is waiting. It can be printed, too.",
    .take_page = "Get the page",
    .page_file = "handover",
    .title = "What you take over",
    .as_of = "As it stands on {1}",
    .begin = "How to begin",
    .steps = {"Save the file that came with this page.",
              "Open Kommissorium, choose “{1}” and find the file. Then you have the charter and its history.",
              "Go through the open points and the dates at your first meeting."},
    .version = "The last version",
    .number = "Version",
    .adopted_on = "Adopted",
    .check_number = "Check number",
    .stands = "Now",
    .not_adopted = "The charter has not been adopted yet.",
    .open = "Open points",
    .unanswered = "No answer yet",
    .put_off = "Taken up again",
    .found = "Governance check",
    .nothing_open = "There are no open points.",
    .dates = "Dates",
    .day = "Day",
    .what = "What",
    .who = "Who",
    .review = "The charter is taken up again",
    .comes = "Joins the group",
    .leaves = "Leaves the group",
    .no_dates = "No dates have been set.",
    .agreements = "Agreements",
    .agreement = "Takes part by",
    .where = "The agreement",
    .not_written = "Not written",
    .no_agreements = "No agreement has been written down.",
    .people = "Who sits in the group",
};

}  // namespace

const HandoverTexts& handover_texts(Language language) {
  return language == Language::english ? handover_in_english : handover_in_danish;
}

}  // namespace kommissorium::texts
