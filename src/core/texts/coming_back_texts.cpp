// SPDX-License-Identifier: MPL-2.0
#include "core/texts/coming_back_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr ComingBackTexts coming_back_in_danish{
    .language = Language::danish,
    .title = "Fra dokumentet",
    .lead = "Her er felterne, der siger noget andet i dokumentet. Intet er ændret, før I vælger.",
    .in_document = "I dokumentet",
    .here_now = "Her nu",
    .nothing = "Intet",
    .changed_here = "Er også rettet her, siden dokumentet blev hentet.",
    .cannot = "Kan ikke bruges, som det står.",
    .does_not_fit =
        "Kan ikke bruges, som det står: Ordene passer ikke til feltet. Skriv det selv ind i kommissoriet.",
    .use = "Brug",
    .pass_over = "Spring over",
    .use_all = "Brug alle",
    .unread = "Ikke læst",
    .unread_lead = "Det står uden for felterne i dokumentet. Kopiér det selv, hvis det skal med.",
    .gone = "Slettet i dokumentet",
    .gone_lead =
        "Felterne er taget ud af dokumentet, eller deres standardtekst er slettet i det. Her står de "
        "uændret.",
    .all_done = "Der er ikke mere at vælge i dokumentet.",
    .nothing_new = "Dokumentet siger det samme som kommissoriet her",
    .nothing_written = "Der er ikke skrevet noget nyt i dokumentet, og kommissoriet her er ændret siden",
    .fits_a_day = "Det skal være en dato, for eksempel 1. februar 2027.",
    .fits_a_number = "Det skal være et tal.",
};

constexpr ComingBackTexts coming_back_in_english{
    .language = Language::english,
    .title = "From the document",
    .lead = "These fields say something else in the document. Nothing is changed until you choose.",
    .in_document = "In the document",
    .here_now = "Here now",
    .nothing = "Nothing",
    .changed_here = "Was changed here, too, since the document was taken.",
    .cannot = "Cannot be used as it stands.",
    .does_not_fit =
        "Cannot be used as it stands: the words do not fit the field. Write it into the charter yourself.",
    .use = "Use",
    .pass_over = "Pass over",
    .use_all = "Use all",
    .unread = "Not read",
    .unread_lead = "This stands outside the fields of the document. Copy it yourself if it is to come along.",
    .gone = "Deleted in the document",
    .gone_lead =
        "These fields were taken out of the document, or their standard text was deleted in it. Here they "
        "stand "
        "unchanged.",
    .all_done = "There is nothing more to choose in the document.",
    .nothing_new = "The document says the same as the charter here",
    .nothing_written = "Nothing new was written in the document, and the charter here has changed since",
    .fits_a_day = "It has to be a date, such as 1 February 2027.",
    .fits_a_number = "It has to be a number.",
};

bool in_english(Language language) { return language == Language::english; }

}  // namespace

const ComingBackTexts& coming_back_texts(Language language) {
  return language == Language::english ? coming_back_in_english : coming_back_in_danish;
}

std::string ComingBackTexts::changes(int count) const {
  if (in_english(language))
    return count == 1 ? "1 field says something else"
                      : fill("{1} fields say something else", {std::to_string(count)});
  return count == 1 ? "1 felt siger noget andet"
                    : fill("{1} felter siger noget andet", {std::to_string(count)});
}

std::string ComingBackTexts::used(std::string_view label) const {
  return fill(in_english(language) ? "{1} is as in the document now." : "{1} er nu som i dokumentet.",
              {label});
}

std::string ComingBackTexts::used_all(int count) const {
  if (in_english(language))
    return count == 1 ? "1 field is as in the document now."
                      : fill("{1} fields are as in the document now.", {std::to_string(count)});
  return count == 1 ? "1 felt er nu som i dokumentet."
                    : fill("{1} felter er nu som i dokumentet.", {std::to_string(count)});
}

std::string ComingBackTexts::from(std::string_view file) const {
  return fill(in_english(language) ? "From {1}" : "Fra {1}", {file});
}

std::string ComingBackTexts::fits_one_of(std::string_view choices) const {
  return fill(in_english(language) ? "It has to be one of these: {1}." : "Det skal være en af disse: {1}.",
              {choices});
}

}  // namespace kommissorium::texts
