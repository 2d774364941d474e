// SPDX-License-Identifier: MPL-2.0
#include "core/governance/charter_list.h"

#include <algorithm>

#include "briefs.h"

namespace governance_charter_list_test {

using namespace kommissorium;
using namespace kommissorium::governance;
using namespace kommissorium::governance::trial;

namespace {

std::vector<std::string> titles(const Portfolio& all, const Selection& wanted) {
  std::vector<std::string> found;
  for (const std::size_t at : selected(all, wanted)) found.push_back(all.charters[at].title);
  return found;
}

Selection by(Column column, bool downwards = false) {
  Selection wanted;
  wanted.by = column;
  wanted.downwards = downwards;
  return wanted;
}

}  // namespace

TEST_CASE("charter list: titles stand as a Danish reader expects, either way") {
  const Portfolio all = seen({brief_of(GroupKind::steering, "Åbo"), brief_of(GroupKind::steering, "zoo"),
                              brief_of(GroupKind::steering, "Ærø"), brief_of(GroupKind::steering, "OS2 10"),
                              brief_of(GroupKind::steering, "OS2 9"), brief_of(GroupKind::steering, "Øen")});
  const std::vector<std::string> order = {"steering OS2 9", "steering OS2 10", "steering zoo",
                                          "steering Ærø",   "steering Øen",    "steering Åbo"};
  CHECK(titles(all, by(Column::title)) == order);
  CHECK(titles(all, by(Column::title, true)) == std::vector<std::string>(order.rbegin(), order.rend()));
}

TEST_CASE("charter list: what is not known stands last either way") {
  Brief early = brief_of(GroupKind::steering, "a", "1"), late = brief_of(GroupKind::steering, "b", "3");
  early.review = "2026-01-01";
  late.review = "2027-01-01";
  const Portfolio all = seen({early, late, brief_of(GroupKind::expert, "c")});
  for (const Column column : {Column::review, Column::level}) {
    CHECK(titles(all, by(column)) == std::vector<std::string>{"steering a", "steering b", "expert c"});
    CHECK(titles(all, by(column, true)) == std::vector<std::string>{"steering b", "steering a", "expert c"});
  }
}

TEST_CASE("charter list: words are found in titles, files and people, group and findings narrow it") {
  Brief one = brief_of(GroupKind::steering, "Ærø"), other = brief_of(GroupKind::expert, "b");
  other.seats = {seat_of("Øyvind Eksempel", {}, "Prøveby Kommune")};
  other.findings = {{rule("no-quorum"), "agreement/quorum", "Mangler.", false}};
  const Portfolio all = seen({one, other});
  Selection wanted;
  wanted.text = "  ÆRØ ";
  CHECK(titles(all, wanted) == std::vector<std::string>{"steering Ærø"});
  wanted.text = "øyvind prøveby";
  CHECK(titles(all, wanted) == std::vector<std::string>{"expert b"});
  wanted.text = "øyvind ærø";
  CHECK(titles(all, wanted).empty());
  wanted = {};
  wanted.group = GroupKind::expert;
  CHECK(titles(all, wanted) == std::vector<std::string>{"expert b"});
  wanted = {};
  wanted.only_with_findings = true;
  CHECK(titles(all, wanted) == std::vector<std::string>{"expert b"});
}

TEST_CASE("charter list: every column gives an order of all charters, for any charters") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::vector<Brief> charters;
    for (std::size_t n = dice.below(15); n > 0; --n)
      charters.push_back(random_brief(dice, static_cast<int>(n)));
    const Portfolio all = seen(charters);
    for (std::size_t column = 0; column < columns; ++column) {
      std::vector<std::size_t> up = selected(all, by(static_cast<Column>(column)));
      REQUIRE(up.size() == charters.size());
      std::sort(up.begin(), up.end());
      REQUIRE(std::unique(up.begin(), up.end()) == up.end());
    }
  }
}

}  // namespace governance_charter_list_test
