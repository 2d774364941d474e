// SPDX-License-Identifier: MPL-2.0
#include "core/texts/charter_texts.h"

#include <doctest/doctest.h>

#include "core/charter/plain_text.h"

namespace texts_charter_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("charter texts: both languages say everything, and not the same") {
  const CharterTexts& danish = charter_texts(Language::danish);
  const CharterTexts& english = charter_texts(Language::english);
  for (const CharterTexts* texts : {&danish, &english}) {
    for (std::string_view text :
         {texts->new_group, texts->for_product, texts->own_sections, texts->own_sections_guidance,
          texts->catalogue, texts->language, texts->example, texts->name, texts->organisation, texts->roles,
          texts->organisation_kind, texts->decision_maker, texts->participation, texts->from, texts->to,
          texts->contact, texts->exists, texts->wording, texts->title}) {
      CHECK_FALSE(text.empty());
    }
  }
  CHECK(danish.own_sections != english.own_sections);
  CHECK(danish.name != english.name);
}

TEST_CASE("charter texts: the words a list is recognised by are in lower case") {
  const PastedWords& words = pasted_words();
  for (const auto* list :
       {&words.name, &words.first_name, &words.last_name, &words.organisation, &words.contact, &words.other,
        &words.recipients, &words.organisation_words, &words.organisation_ends, &words.degrees}) {
    CHECK_FALSE(list->empty());
    for (std::string_view word : *list) CHECK(charter::lowered(word) == word);
  }
}

}  // namespace texts_charter_texts_test
