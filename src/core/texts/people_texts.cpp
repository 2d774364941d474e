// SPDX-License-Identifier: MPL-2.0
#include "core/texts/people_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr PeopleTexts people_in_danish{.language = Language::danish, .use = "Sæt ind"};
constexpr PeopleTexts people_in_english{.language = Language::english, .use = "Put in"};

}  // namespace

const PeopleTexts& people_texts(Language language) {
  return language == Language::english ? people_in_english : people_in_danish;
}

std::string PeopleTexts::known(int count) const {
  const bool in_english = language == Language::english;
  if (count == 1)
    return in_english ? "1 person from your other charters" : "1 person fra jeres andre kommissorier";
  return fill(
      in_english ? "{1} people from your other charters" : "{1} personer fra jeres andre kommissorier",
      {std::to_string(count)});
}

std::string PeopleTexts::found(int count) const {
  const bool in_english = language == Language::english;
  if (count == 0) return in_english ? "Nobody fits." : "Ingen passer.";
  return known(count) + (in_english ? ". Right after the field." : ". Står lige efter feltet.");
}

std::string PeopleTexts::filled_in(std::string_view name) const {
  return fill(language == Language::english ? "{1} is put in. It can be undone."
                                            : "{1} er sat ind. Det kan fortrydes.",
              {name});
}

}  // namespace kommissorium::texts
