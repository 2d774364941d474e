// SPDX-License-Identifier: MPL-2.0
#include "core/texts/search_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr SearchTexts search_in_danish{
    .language = Language::danish,
    .title = "Find",
    .words = "Hvad leder I efter?",
    .words_help = "Et afsnit, et navn, nogle ord fra en tekst eller en note.",
    .keys = " Enter går til det første, pil ned til de næste, Esc tilbage.",
    .close = "Luk",
    .none = "Intet passer. Prøv færre ord, eller kun begyndelsen af dem.",
    .groups = {"I dette kommissorium", "Kommissorier", "Tekster", "Noter", "Gå til"},
};

constexpr SearchTexts search_in_english{
    .language = Language::english,
    .title = "Find",
    .words = "What are you looking for?",
    .words_help = "A section, a name, some words of a text or of a note.",
    .keys = " Enter goes to the first, arrow down to the others, Esc back.",
    .close = "Close",
    .none = "Nothing matches. Try fewer words, or only how they begin.",
    .groups = {"In this charter", "Charters", "Texts", "Notes", "Go to"},
};

}  // namespace

const SearchTexts& search_texts(Language language) {
  return language == Language::english ? search_in_english : search_in_danish;
}

std::string SearchTexts::found(std::size_t count) const {
  if (count == 0) return std::string(none);
  return fill(language == Language::english ? "{1} found" : "{1} fundet", {std::to_string(count)});
}

std::string SearchTexts::more(std::size_t count) const {
  return fill(language == Language::english ? "and {1} more" : "og {1} til", {std::to_string(count)});
}

}  // namespace kommissorium::texts
