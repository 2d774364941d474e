// SPDX-License-Identifier: MPL-2.0
#include "core/texts/requirement_texts.h"

#include <doctest/doctest.h>

#include <set>

#include "core/assessment/requirements.h"

namespace texts_requirement_texts_test {

using namespace kommissorium;

TEST_CASE("requirement texts: each of the 43 has a sentence of its own in both languages, no other has one") {
  std::set<std::string_view> said;
  for (const assessment::Requirement& one : assessment::requirements()) {
    for (const Language language : {Language::danish, Language::english}) {
      const std::string_view text = texts::requirement_text(one.id, language);
      CAPTURE(one.id);
      CHECK(text.size() > 20);
      CHECK(text.ends_with('.'));
      CHECK(said.insert(text).second);
    }
  }
  CHECK(texts::requirement_text("X1", Language::danish).empty());
}

}  // namespace texts_requirement_texts_test
