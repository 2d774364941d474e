// SPDX-License-Identifier: MPL-2.0
#include "core/texts/search_texts.h"

#include <doctest/doctest.h>

namespace texts_search_texts_test {

using namespace kommissorium;
using texts::search_texts;

TEST_CASE("search texts: none, one and many, in both languages") {
  CHECK(search_texts(Language::danish).found(12) == "12 fundet");
  CHECK(search_texts(Language::danish).found(0) == search_texts(Language::danish).none);
  CHECK(search_texts(Language::danish).more(31) == "og 31 til");
  CHECK(search_texts(Language::english).more(31) == "and 31 more");
  for (const Language language : {Language::danish, Language::english}) {
    const texts::SearchTexts& words = search_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one : {words.title, words.words, words.words_help, words.none})
      CHECK_FALSE(one.empty());
    for (const std::string_view one : words.groups) CHECK_FALSE(one.empty());
  }
}

}  // namespace texts_search_texts_test
