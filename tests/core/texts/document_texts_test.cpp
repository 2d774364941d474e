// SPDX-License-Identifier: MPL-2.0
#include "core/texts/document_texts.h"

#include <doctest/doctest.h>

#include "tests/core/texts/both_languages.h"

namespace texts_document_texts_test {

using namespace kommissorium;
using namespace kommissorium::texts;

TEST_CASE("document texts: both languages say the same, with the same values, except how a group is named") {
  std::vector<std::string_view> danish = trial::texts_of(document_texts(Language::danish));
  std::vector<std::string_view> english = trial::texts_of(document_texts(Language::english));
  for (auto* texts : {&danish, &english}) {  // the first is the kicker
    CHECK_FALSE(texts->front().empty());
    texts->erase(texts->begin());
  }
  trial::check_both_languages(danish, english);
}

}  // namespace texts_document_texts_test
