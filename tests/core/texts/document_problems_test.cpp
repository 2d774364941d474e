// SPDX-License-Identifier: MPL-2.0
#include "core/texts/document_problems.h"

#include <doctest/doctest.h>

#include "core/texts/old_charter_texts.h"
#include "core/texts/problems.h"

namespace texts_document_problems_test {

using namespace kommissorium;

TEST_CASE("document problems: each has a sentence of its own, that says what the file is") {
  const std::string_view none = texts::document_problem(Problem::not_json).danish.wrong;
  for (auto problem = static_cast<int>(Problem::no_embedded_charter);
       problem <= static_cast<int>(Problem::missing_part); ++problem) {
    CHECK(texts::document_problem(static_cast<Problem>(problem)).danish.wrong != none);
  }
}

TEST_CASE("document problems: where a text may be an older charter's, the way in is named as the button is") {
  for (const Problem problem :
       {Problem::no_charter_in_markdown, Problem::no_charter_in_document, Problem::loose_text}) {
    for (const Language language : {Language::danish, Language::english}) {
      const std::string told = texts::describe(Error{problem, {}, ""}, language);
      CHECK(told.find(texts::old_charter_texts(language).way) != std::string::npos);
    }
  }
}

}  // namespace texts_document_problems_test
