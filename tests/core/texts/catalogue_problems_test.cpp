// SPDX-License-Identifier: MPL-2.0
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/texts/problems.h"

namespace texts_catalogue_problems_test {

using namespace kommissorium;

TEST_CASE("catalogue problems: each says something of its own in both languages, and what was found") {
  std::set<std::string> said;
  const auto first = static_cast<int>(Problem::missing_member);
  for (int problem = first; problem <= static_cast<int>(Problem::misplaced_entry); ++problem) {
    for (const Language language : {Language::danish, Language::english}) {
      const Error error = {static_cast<Problem>(problem), Place{"a.json", "duty/x", "id", 7}, "duty/X"};
      const std::string text = texts::describe(error, language);
      CHECK(text.find("duty/X") != std::string::npos);
      CHECK(said.insert(text).second);
    }
  }
  CHECK(said.size() == 14);
}

}  // namespace texts_catalogue_problems_test
