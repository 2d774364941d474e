// SPDX-License-Identifier: MPL-2.0
#include "core/texts/export_texts.h"

#include <doctest/doctest.h>

namespace texts_export_texts_test {

using namespace kommissorium;

TEST_CASE("export texts: every form is named and explained in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::ExportTexts& words = texts::export_texts(language);
    CHECK(words.language == language);
    for (const std::string_view one :
         {words.take_document, words.title, words.word, words.word_help, words.page, words.page_help,
          words.markdown, words.markdown_help, words.blank_title, words.blank_lead, words.blank_of,
          words.blank_file}) {
      CHECK_FALSE(one.empty());
    }
  }
}

}  // namespace texts_export_texts_test
