// SPDX-License-Identifier: MPL-2.0
#include "core/compare/telling.h"

#include "../charter/charters.h"

namespace compare_telling_test {

using namespace kommissorium;
using namespace kommissorium::compare;
using namespace kommissorium::charter::trial;

namespace {

void at(Desk& desk, const std::string& name, const std::string& time) {
  desk.author = {name, "2026-11-23T" + time + ":00Z"};
}

}  // namespace

TEST_CASE("telling: the newest first, in words, against what its author saw") {
  Desk desk = new_desk();
  at(desk, "Anna", "10:41");
  desk.write("agreement/asks", "Vi spørger bestyrelsen");
  at(desk, "Bo", "11:02");
  desk.write("agreement/asks", "Vi spørger alle");
  const Telling telling = tell(desk.charter(), "agreement/asks", 50);
  REQUIRE(telling.told.size() == 2);
  CHECK(telling.all == 2);
  const Told& newest = telling.told.front();
  CHECK(newest.author == "Bo");
  CHECK(newest.current);
  CHECK_FALSE(newest.possible);
  REQUIRE(newest.words.size() == 3);
  CHECK(newest.words[1] == Piece{Mark::removed, "bestyrelsen"});
  CHECK(newest.words[2] == Piece{Mark::added, "alle"});
  CHECK(telling.told.back().possible);
  CHECK(telling.told.back().label == "Spørgsmål agreement/asks");
}

TEST_CASE("telling: a duty is told with its wording, a member with all its fields, a charter whole") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  desk.write("duty/quality/text", "Stille store krav");
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}, {"organisation", "Prøveby"}});
  const charter::Charter charter = desk.charter();
  CHECK(tell(charter, "duty/quality", 50).all == 2);
  CHECK(tell(charter, member, 50).all == 2);
  CHECK(tell(charter, "", 3).told.size() == 3);
  CHECK(tell(charter, "", 3).all == 7);  // catalogue, language, product; the duty's two; the member's two
  CHECK(tell(charter, "duty/qual", 50).all == 0);
}

TEST_CASE("telling: earlier versions are there when a field has said something else") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  desk.write("duty/quality/text", "Stille store krav");
  CHECK_FALSE(has_earlier(desk.charter(), "duty/quality"));
  desk.write("duty/quality", explained("Senere"));
  CHECK(has_earlier(desk.charter(), "duty/quality"));
  CHECK_FALSE(has_earlier(desk.charter(), "duty/direction"));
}

TEST_CASE("telling: what was emptied is told so, and a field of something gone cannot say it again") {
  Desk desk = new_desk();
  at(desk, "Anna", "10:41");
  desk.write("agreement/asks", "Bestyrelsen");
  at(desk, "Anna", "10:42");
  desk.write("agreement/asks", "");
  CHECK(tell(desk.charter(), "agreement/asks", 1).told.front().emptied);
  const std::string id = desk.add_member({{"name", "Dan"}});
  at(desk, "Anna", "10:43");
  desk.write("member/" + id + "/name", "Dan Eksempel");
  CHECK(tell(desk.charter(), "member/" + id, 50).told.back().possible);
  desk.remove("member/" + id);
  for (const Told& told : tell(desk.charter(), "member/" + id, 50).told)
    CHECK(told.possible == false);  // also what deleted it, which stands
}

TEST_CASE("telling: that somebody came is told by what was written of them; moved and removed is told") {
  Desk desk = new_desk();
  at(desk, "Anna", "10:41");
  const std::string anna = desk.add_member({{"name", "Anna"}});
  at(desk, "Anna", "10:42");
  desk.add_member({{"name", "Bo"}});
  CHECK(tell(desk.charter(), "member/order", 50).all == 0);
  CHECK(tell(desk.charter(), "member/" + anna, 50).all == 1);
  at(desk, "Anna", "10:43");
  desk.add(charter::move_member(desk.set, desk.charter(), anna, 1, desk.author));
  CHECK(tell(desk.charter(), "member/order", 50).all == 1);
  at(desk, "Anna", "10:44");
  desk.remove("member/" + anna);
  CHECK(tell(desk.charter(), "member/" + anna, 50).told.front().label == "Medlem Anna");
}

}  // namespace compare_telling_test
