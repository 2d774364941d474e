// SPDX-License-Identifier: MPL-2.0
#include "core/governance/places.h"

#include "tests/core/charter/charters.h"

namespace governance_places_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::governance;

TEST_CASE("places: a member is named, and by other words where the name is missing") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"organisation", "Eksempel Kommune"}});
  const charter::Charter charter = desk.charter();
  const Spot place = at_member(charter, *charter.member(id), "roles");
  CHECK(place.field == "member/" + id + "/roles");
  REQUIRE(place.words.size() == 1);
  CHECK_FALSE(place.words.front().empty());
}

TEST_CASE("places: what differs is not unanswered, and what is not asked neither") {
  Desk desk = new_desk();
  const auto missing = [&] {
    const charter::Charter now = desk.charter();
    return unanswered({now, {}, ""}, "agreement/asks").size();
  };
  CHECK(missing() == 1);
  Desk other = desk.copy("Bo");
  desk.write("agreement/asks", "A");
  CHECK(missing() == 0);
  other.write("agreement/asks", "B");
  desk.set.unite(other.set);
  CHECK(missing() == 0);
  const charter::Charter now = desk.charter();
  CHECK(unanswered({now, {}, ""}, "agreement/quorum").empty());
}

TEST_CASE("places: levels 2 and 3 need a steering group") {
  CHECK(needs_steering_group("2"));
  CHECK(needs_steering_group("3"));
  for (const char* level : {"", "sandbox", "1", "unknown", "23"}) CHECK_FALSE(needs_steering_group(level));
}

}  // namespace governance_places_test
