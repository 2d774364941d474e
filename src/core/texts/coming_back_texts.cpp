// SPDX-License-Identifier: MPL-2.0
#include "core/texts/coming_back_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr ComingBackTexts danish{
    .language = Language::danish,
    .title = "Fra Word-dokumentet",
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
    .all_done = "Der er ikke mere at vælge i dokumentet.",
    .nothing_new = "Dokumentet siger det samme som kommissoriet her",
};

constexpr ComingBackTexts english{
    .language = Language::english,
    .title = "From the Word document",
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
    .all_done = "There is nothing more to choose in the document.",
    .nothing_new = "The document says the same as the charter here",
};

bool is_english(Language language) { return language == Language::english; }

}  // namespace

const ComingBackTexts& coming_back_texts(Language language) {
  return language == Language::english ? english : danish;
}

std::string ComingBackTexts::changes(int count) const {
  if (is_english(language))
    return count == 1 ? "1 field says something else"
                      : fill("{1} fields say something else", {std::to_string(count)});
  return count == 1 ? "1 felt siger noget andet"
                    : fill("{1} felter siger noget andet", {std::to_string(count)});
}

std::string ComingBackTexts::used(std::string_view label) const {
  return fill(is_english(language) ? "{1} is as in the document now." : "{1} er nu som i dokumentet.",
              {label});
}

std::string ComingBackTexts::used_all(int count) const {
  if (is_english(language))
    return count == 1 ? "1 field is as in the document now."
                      : fill("{1} fields are as in the document now.", {std::to_string(count)});
  return count == 1 ? "1 felt er nu som i dokumentet."
                    : fill("{1} felter er nu som i dokumentet.", {std::to_string(count)});
}

std::string ComingBackTexts::from(std::string_view file) const {
  return fill(is_english(language) ? "From {1}" : "Fra {1}", {file});
}

}  // namespace kommissorium::texts
