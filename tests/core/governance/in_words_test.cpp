// SPDX-License-Identifier: MPL-2.0
#include "core/governance/in_words.h"

#include "core/governance/rules.h"
#include "tests/core/charter/charters.h"

namespace governance_in_words_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::governance;

TEST_CASE("findings in words: severity, sentence and place, in the language of the view") {
  const Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const Finding finding = {rule("no-quorum"), "agreement/quorum", {}, ""};
  CHECK(in_words(finding, desk.charter(Language::danish)) ==
        "bør: Der står ikke, hvornår gruppen er beslutningsdygtig. → Beslutningsdygtig");
  CHECK(in_words(finding, desk.charter(Language::english)).starts_with("should: It is not said when"));
  Finding explained = finding;
  explained.explanation = "Vi er\nto";
  CHECK(in_words(explained, desk.charter(Language::danish)).ends_with("(Forklaret: Vi er to)"));
}

TEST_CASE("findings in words: the list of members and adoption are places too") {
  const charter::Charter charter =
      new_desk(GroupKind::steering, "", full_catalogue()).charter(Language::danish);
  CHECK(place_name(charter, "member/order") == "Medlemmer");
  CHECK(place_name(charter, "adoption") == "Vedtagelse og udgaver");
  CHECK(severity_name(Severity::must, Language::english) == "must");
  CHECK(tag(Severity::advice) == "advice");
}

}  // namespace governance_in_words_test
