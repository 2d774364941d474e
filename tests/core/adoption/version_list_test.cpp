// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version_list.h"

#include "core/adoption/content.h"
#include "meetings.h"

namespace adoption_version_list_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

std::vector<ListedVersion> list_of(const Desk& desk) {
  return listed_versions(read_decisions(desk.set), charter::digest(desk.set));
}

}  // namespace

TEST_CASE("version list: each with its meetings, what became of them, and which reads so now") {
  Desk desk = group();
  CHECK(list_of(desk).empty());
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  reopen(desk, "Ny lov");
  const std::vector<ListedVersion> list = list_of(desk);
  REQUIRE(list.size() == 2);
  CHECK(list[0].version.number == 1);
  CHECK_FALSE(list[0].is_current);
  REQUIRE(list[0].adoptions.size() == 1);
  CHECK(list[0].adoptions[0].fate == Fate::replaced);
  CHECK(list[0].adoptions[0].answers.size() == 1);
  CHECK(list[1].is_current);
  CHECK(list[1].adoptions[0].fate == Fate::reopened);
  CHECK(list[1].adoptions[0].reopenings.at(0).reason == "Ny lov");
}

TEST_CASE("version list: one content and number once, two contents of one number side by side") {
  Desk anna = group();
  Desk same = anna.copy("same"), other = anna.copy("other");
  adopt(anna, "Anna Eksempel");
  adopt(same, "Anna Eksempel");
  anna.set.unite(same.set);
  CHECK(read_decisions(anna.set).versions.size() == 2);  // two authors, two records
  REQUIRE(list_of(anna).size() == 1);
  CHECK(list_of(anna)[0].adoptions.size() == 2);
  other.write("head/product", "OS2nyt");
  adopt(other);
  anna.set.unite(other.set);
  REQUIRE(list_of(anna).size() == 2);
  CHECK(list_of(anna)[0].is_shared);
  CHECK(list_of(anna)[1].is_shared);
}

TEST_CASE("version list: one known by its adoption only is listed without its text") {
  Desk desk = group();
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  desk.set = without_history(desk.set);
  const std::vector<ListedVersion> list = list_of(desk);
  REQUIRE(list.size() == 1);
  CHECK_FALSE(list[0].has_text);
  CHECK(list[0].version.number == 1);
  CHECK(list[0].adoptions.size() == 1);
}

TEST_CASE("version list: an answer that was replaced can still be read, with who, when and why") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "For vagt"));
  give(desk, answer_of(desk, "Bo Prøve"));
  const ListedAdoption one = list_of(desk).at(0).adoptions.at(0);
  REQUIRE(one.answers.size() == 1);
  CHECK(one.answers[0].approval.verdict == Verdict::approved);
  REQUIRE(one.replaced.size() == 1);
  CHECK(one.replaced[0].reason == "For vagt");
  CHECK(one.replaced[0].who.name == "Bo Prøve");
  CHECK(one.replaced[0].date == "2026-11-24");
}

}  // namespace adoption_version_list_test
