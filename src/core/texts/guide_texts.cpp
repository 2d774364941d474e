// SPDX-License-Identifier: MPL-2.0
#include "core/texts/guide_texts.h"

namespace kommissorium::texts {
namespace {

constexpr GuideTexts guide_in_danish{
    .language = Language::danish,
    .back = "Tilbage",
    .newcomer =
        "Vælg jeres gruppe herunder, og udfyld kommissoriet sammen på det første møde. Intet forlader denne "
        "side, før I selv deler en fil.",
    .take_tour = "Tag en rundtur",
    .tour = "Rundtur",
    .previous = "Forrige",
    .next = "Næste",
    .end_tour = "Slut rundturen",
    .tip = "Tip",
    .understood = "Forstået",
    .show_tips = "Vis tip undervejs",
    .stops = {{"Afsnittene",
               "Kommissoriet er delt i afsnit, og I ser, hvor langt I er i hvert. Næste åbne punkt fører "
               "til det, der mangler."},
              {"Medlemmerne",
               "Skriv, hvem der er med, og hvilken rolle de har. En liste fra en mail eller et regneark "
               "kan sættes ind på én gang."},
              {"Punkterne",
               "Ved hvert punkt svarer I, om I følger det, forklarer hvorfor ikke, eller om det ikke er "
               "relevant for jer."},
              {"Papiret",
               "Sådan bliver kommissoriet på papir. Hent dokument giver det også til Word og som webside."},
              {"Del fil",
               "Del fil giver en fil, som de andre åbner på deres egen side. Har flere skrevet, lægges det "
               "sammen."},
              {"Vedtagelsen",
               "Er I enige, vedtager I kommissoriet på et møde. I kan altid rette videre og vedtage en "
               "ny udgave."}},
    .tips =
        {"Skriv jer selv på først. Har I en liste i en mail eller et regneark, så tryk på Indsæt en liste.",
         "Følges: Det gør I. Forklares: Det gør I ikke endnu, og I skriver hvorfor. Ikke relevant: Det "
         "gælder ikke "
         "for jer. Indtil I svarer, er punktet åbent.",
         "Det, I skriver, ligger kun i denne browser. Tryk på Del fil, og gem filen, når I er færdige for i "
         "dag.",
         "Intet er gået tabt: Begge forslag er her. Vælg det, der skal stå. Et valg kan fortrydes.",
         "Når I vedtager, gemmes teksten ord for ord som en udgave. I kan rette videre bagefter."},
};

constexpr GuideTexts guide_in_english{
    .language = Language::english,
    .back = "Back",
    .newcomer =
        "Choose your group below and fill in the charter together at the first meeting. Nothing leaves this "
        "page until you share a file.",
    .take_tour = "Take a tour",
    .tour = "Tour",
    .previous = "Previous",
    .next = "Next",
    .end_tour = "End the tour",
    .tip = "Tip",
    .understood = "Got it",
    .show_tips = "Show tips along the way",
    .stops = {{"The sections",
               "The charter is divided into sections, and you see how far you are in each. Next open "
               "point leads to what is missing."},
              {"The members",
               "Write who takes part and which role they have. A list from a mail or a spreadsheet can "
               "be pasted at once."},
              {"The points",
               "At each point you answer whether you follow it, explain why not, or whether it is not "
               "relevant to you."},
              {"The paper",
               "This is the charter on paper. Get document gives it for Word and as a web page too."},
              {"Share file",
               "Share file gives a file that the others open on their own page. What several have "
               "written is brought together."},
              {"The adoption",
               "Once you agree, you adopt the charter at a meeting. You can always go on changing it "
               "and adopt a new version."}},
    .tips =
        {"Put yourselves on the list first. If you have it in a mail or a spreadsheet, press Paste a list.",
         "Followed: you do it. Explained: you do not do it yet, and you write why. Not relevant: it does not "
         "apply "
         "to you. Until you answer, the point is open.",
         "What you write is kept in this browser only. Press Share file, and keep the file, when you are "
         "done for "
         "today.",
         "Nothing is lost: both proposals are here. Choose the one that is to stand. A choice can be undone.",
         "When you adopt, the text is kept word for word as a version. You can go on changing it "
         "afterwards."},
};

}  // namespace

std::string GuideTexts::step_of(int step, int steps) const {
  return std::to_string(step) + (language == Language::danish ? " af " : " of ") + std::to_string(steps);
}

std::string GuideTexts::source(std::string_view where) const {
  return (language == Language::danish ? "Kilde: " : "Source: ") + std::string(where);
}

const GuideTexts& guide_texts(Language language) {
  return language == Language::danish ? guide_in_danish : guide_in_english;
}

}  // namespace kommissorium::texts
