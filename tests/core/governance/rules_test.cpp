// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

#include <doctest/doctest.h>

#include <set>

#include "core/charter/explanation.h"
#include "core/governance/findings.h"
#include "core/texts/governance_texts.h"

namespace governance_rules_test {

using namespace kommissorium;
using namespace kommissorium::governance;

TEST_CASE("rules: each has a name of its own, a title, words in both languages and a source") {
  std::set<std::string_view> names;
  for (const Rule* one : all_rules()) {
    CAPTURE(one->id);
    CHECK(names.insert(one->id).second);
    CHECK(rule(one->id) == one);
    CHECK(charter::is_explanation(explanation_field(*one)));
    CHECK_FALSE(one->source.empty());
    CHECK((one->check == nullptr) != (one->compare == nullptr));
    for (const Language language : {Language::danish, Language::english}) {
      CHECK_FALSE(texts::rule_title(one->id, language).empty());
      for (const Words* words : {&one->says, &one->why, &one->settles})
        CHECK_FALSE(words->in(language).empty());
    }
    for (const char* place : {"{1}", "{2}", "{3}"}) {
      const bool danish = one->says.danish.find(place) != std::string_view::npos;
      const bool english = one->says.english.find(place) != std::string_view::npos;
      CHECK(danish == english);
    }
  }
  CHECK(rule("no-such-rule") == nullptr);
  CHECK(texts::rule_title("no-such-rule", Language::danish).empty());
}

}  // namespace governance_rules_test
