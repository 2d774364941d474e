// SPDX-License-Identifier: MPL-2.0
#include "core/texts/old_charter_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr OldCharterTexts old_charter_in_danish{
    .language = Language::danish,
    .way = "Indsæt et ældre kommissorium",
    .way_help =
        "Har I et kommissorium i Word fra før? Sæt teksten ind, og læg den på plads stykke for stykke.",
    .title = "Fra et ældre kommissorium",
    .lead =
        "Hvert stykke får et forslag til, hvor det hører hjemme. Det, I ikke lægger ind, bliver stående her.",
    .text = "Teksten fra det gamle kommissorium",
    .text_help = "Markér alt i Word, kopiér, og sæt ind her.",
    .pieces = "Stykkerne",
    .nothing_yet = "Her kommer stykkerne, når I har sat en tekst ind.",
    .no_place = "Vælg et sted …",
    .new_duty = "Nyt eget punkt",
    .new_section = "Ny egen tekst",
    .place = "Hører til",
    .lay_in = "Læg ind",
    .own_section = "Fra det gamle kommissorium",
    .all_laid_in = "Alt er lagt ind.",
};

constexpr OldCharterTexts old_charter_in_english{
    .language = Language::english,
    .way = "Paste an older charter",
    .way_help =
        "Do you have a charter in Word from before? Paste its text, and put it in its places piece by piece.",
    .title = "From an older charter",
    .lead = "Each piece comes with a suggestion where it belongs. What you do not put in stays here.",
    .text = "The text of the old charter",
    .text_help = "Select everything in Word, copy, and paste it here.",
    .pieces = "The pieces",
    .nothing_yet = "The pieces come here once you have pasted a text.",
    .no_place = "Choose a place …",
    .new_duty = "New point of your own",
    .new_section = "New text of your own",
    .place = "Belongs to",
    .lay_in = "Put in",
    .own_section = "From the old charter",
    .all_laid_in = "Everything is put in.",
};

}  // namespace

const OldCharterTexts& old_charter_texts(Language language) {
  return language == Language::english ? old_charter_in_english : old_charter_in_danish;
}

std::string OldCharterTexts::laid_in(std::string_view label) const {
  const bool in_english = language == Language::english;
  if (label.empty()) return in_english ? "Put in as your own." : "Lagt ind som jeres eget.";
  return fill(in_english ? "Put in at {1}." : "Lagt ind ved {1}.", {label});
}

std::string OldCharterTexts::left(int count) const {
  const bool in_english = language == Language::english;
  if (count == 1) return in_english ? "1 piece is left" : "1 stykke er tilbage";
  return fill(in_english ? "{1} pieces are left" : "{1} stykker er tilbage", {std::to_string(count)});
}

}  // namespace kommissorium::texts
