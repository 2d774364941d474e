// SPDX-License-Identifier: MPL-2.0
#include "core/texts/catalogue_texts.h"

namespace kommissorium::texts {

const CatalogueTexts& catalogue_texts(Language language) {
  static constexpr CatalogueTexts catalogue_in_danish = {
      .kinds = {"Afsnit", "Tekst", "Spørgsmål", "Svarmulighed", "Pligt", "Ansvar", "Rolle",
                "Slags organisation", "Form for deltagelse", "Henvisning"},
      .states = {"Uændret", "Ændret", "Ny", "Udgået"},
      .answered = "I har svaret",
      .offered = "Tekster til nye kommissorier",
      .offered_lead =
          "Filen indeholder tekster, som kommissorier kan laves af. Gemmer du den, kan I vælge den, når I "
          "begynder på et nyt kommissorium. De kommissorier, I har, ændres ikke.",
      .keep = "Gem teksterne her",
      .pass_over = "Lad være",
      .kept = "Teksterne er gemt: {1}.",
      .here_already = "Teksterne er her allerede: {1}.",
      .more_flaws = "… og {1} fejl mere.",
      .title = "Tekster til nye kommissorier",
      .lead = "Nye kommissorier laves af de tekster, I vælger her.",
      .brought_along = "følger med",
      .remove = "Fjern",
      .removed = "Teksterne er fjernet: {1}. De kommissorier, der er lavet af dem, er, som de var.",
      .used_for_new = "Vælg tekster",
      .newer_is_here = "Der er en nyere udgave af teksterne: {1}.",
      .see_what_is_new = "Se, hvad der er nyt",
      .edition_title = "Hvad er nyt i teksterne?",
      .edition_lead =
          "Her står hver tekst, der er anderledes. I bestemmer for hver, om jeres kommissorium skal læses "
          "som "
          "før. Det, I ikke vælger noget for, beholder I.",
      .from_to = "Jeres kommissorium følger {1}. Her er {2}.",
      .compared_with = "Sammenlign med",
      .newer = "nyere udgave",
      .another = "andre tekster",
      .nothing_differs = "Ingen tekst er anderledes.",
      .unchanged = "Uændrede tekster: {1}",
      .yours = "Hos jer står der",
      .yours_retired = "Jeres svar",
      .keep_wording = "Behold den tekst, vi har",
      .take_wording = "Brug den nye tekst",
      .keep_point = "Behold som eget punkt",
      .drop_point = "Tag det ud",
      .keep_all = "Behold alt",
      .take_all = "Brug alt det nye",
      .no_choice = "Teksten hører til selve skemaet og bliver den nye.",
      .move = "Gå over til {1}",
      .nothing_lost = "Alt kan ændres igen, og det hele kan fortrydes.",
      .moved = "Kommissoriet følger nu {1}."};
  static constexpr CatalogueTexts catalogue_in_english = {
      .kinds = {"Section", "Text", "Question", "Choice", "Duty", "Responsibility", "Role",
                "Kind of organisation", "Way of taking part", "Reference"},
      .states = {"Unchanged", "Reworded", "New", "Retired"},
      .answered = "you have answered",
      .offered = "Texts for new charters",
      .offered_lead =
          "The file holds texts that charters can be made of. Keep it, and you can choose it when you begin "
          "a "
          "new charter. The charters you have do not change.",
      .keep = "Keep the texts here",
      .pass_over = "Do not keep",
      .kept = "The texts are kept: {1}.",
      .here_already = "The texts are here already: {1}.",
      .more_flaws = "… and {1} more mistakes.",
      .title = "Texts for new charters",
      .lead = "New charters are made of the texts you choose here.",
      .brought_along = "included",
      .remove = "Remove",
      .removed = "The texts are removed: {1}. The charters made of them are as they were.",
      .used_for_new = "Choose texts",
      .newer_is_here = "There is a newer edition of the texts: {1}.",
      .see_what_is_new = "See what is new",
      .edition_title = "What is new in the texts?",
      .edition_lead =
          "Every text that differs stands here. For each you decide whether your charter is to read as "
          "before. "
          "What you do not choose for, you keep.",
      .from_to = "Your charter follows {1}. This is {2}.",
      .compared_with = "Compare with",
      .newer = "newer edition",
      .another = "other texts",
      .nothing_differs = "No text differs.",
      .unchanged = "Texts that are unchanged: {1}",
      .yours = "Yours says",
      .yours_retired = "Your answer",
      .keep_wording = "Keep the text we have",
      .take_wording = "Use the new text",
      .keep_point = "Keep as a point of our own",
      .drop_point = "Take it out",
      .keep_all = "Keep everything",
      .take_all = "Use everything new",
      .no_choice = "The text belongs to the form itself and becomes the new one.",
      .move = "Move to {1}",
      .nothing_lost = "Everything can be changed again, and all of it can be undone.",
      .moved = "The charter follows {1} now."};
  return language == Language::danish ? catalogue_in_danish : catalogue_in_english;
}

}  // namespace kommissorium::texts
