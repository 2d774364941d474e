// SPDX-License-Identifier: MPL-2.0
#include "core/outline/findings.h"

#include "core/outline/from_charter.h"
#include "core/writers/plain_text.h"
#include "tests/core/charter/charters.h"

namespace outline_findings_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;

namespace {

std::string printed(const Desk& desk, std::string_view today) {
  std::string words;  // lines are wrapped where they are
  for (const char letter : writers::plain_text(outline::from_charter(desk.charter(), "", today, {}))) {
    const bool blank = letter == ' ' || letter == '\n';
    if (!blank || words.empty() || words.back() != ' ') words += blank ? ' ' : letter;
  }
  return words;
}

}  // namespace

TEST_CASE("findings annex: what is missing is printed with its place, dated, and what explains it") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  desk.write("explanation/no-quorum", "Vi er to");
  const std::string text = printed(desk, "2026-12-01");
  CHECK(text.find("Governancetjek 1. december 2026") != std::string::npos);
  CHECK(text.find("skal: Styregruppen har ingen beslutningstager fra en medlemsmyndighed. (Medlemmer)") !=
        std::string::npos);
  CHECK(text.find("(Forklaret: Vi er to)") != std::string::npos);
  CHECK(text.find("Forklaringer") != std::string::npos);
}

TEST_CASE("findings annex: none where nothing is found, no date where the day is unknown") {
  const Desk bare = new_desk();
  const charter::Charter charter = bare.charter();
  charter::Charter fine = charter;
  fine.kind = GroupKind::expert;
  fine.sections.clear();
  CHECK(outline::findings_annex(fine, {}, "2026-12-01").empty());
  const std::vector<outline::Block> blocks = outline::findings_annex(charter, {}, "");
  REQUIRE_FALSE(blocks.empty());
  CHECK(std::get<outline::Heading>(blocks.front()).text == "Bilag 2: Governancetjek");
}

}  // namespace outline_findings_test
