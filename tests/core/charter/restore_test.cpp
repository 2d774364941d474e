// SPDX-License-Identifier: MPL-2.0
#include "core/charter/restore.h"

#include <algorithm>

#include "charters.h"
#include "core/charter/chronicle.h"
#include "core/charter/item.h"
#include "core/revisions/history.h"

namespace charter_restore_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

/// Where one wants to go back to: the newest revision now.
std::string here(const Desk& desk) { return chronicle(desk.charter()).front().revision; }

std::size_t go_back(Desk& desk, const std::string& moment) {
  const Charter now = desk.charter();
  const Result<Charter> then = view(as_it_was(desk.set, now, moment));
  REQUIRE(then.ok());
  return desk.add(restore(now, then.value(), desk.author));
}

void later(Desk& desk, int minutes) {
  desk.author.time =
      "2026-11-23T10:" + std::string(minutes < 10 ? "0" : "") + std::to_string(minutes) + ":00Z";
}

}  // namespace

TEST_CASE("restore: the set as it was holds what had been written, and no more") {
  Desk desk = new_desk();
  later(desk, 1);
  desk.write("agreement/asks", "Bestyrelsen");
  const std::string moment = here(desk);
  const RecordSet then = desk.set;
  later(desk, 2);
  desk.write("agreement/asks", "Ingen");
  desk.write("head/level", "2");
  CHECK(as_it_was(desk.set, desk.charter(), moment) == then);
  CHECK(as_it_was(desk.set, desk.charter(), "no such revision") == desk.set);
  CHECK(as_it_was(desk.set, desk.charter(), here(desk)) == desk.set);
}

TEST_CASE("restore: every field says again what it said, those written since say nothing") {
  Desk desk = new_desk();
  later(desk, 1);
  desk.write("agreement/asks", "Bestyrelsen");
  desk.write("duty/quality", explained("Senere"));
  desk.write("duty/quality/text", "Stille store krav");
  const std::string moment = here(desk);
  later(desk, 2);
  desk.write("agreement/asks", "Ingen");
  desk.write("duty/quality", followed());
  desk.write("duty/quality/text", "");
  desk.write("head/level", "2");
  desk.write("meeting/minimum", 4);
  desk.write("section/purpose", "Et andet formål");
  const std::size_t records = desk.set.size();
  CHECK(go_back(desk, moment) == 6);
  CHECK(desk.set.size() == records + 6);  // nothing is taken away
  CHECK(desk.point("agreement/asks").value == Value("Bestyrelsen"));
  CHECK(desk.point("duty/quality").answer.reason == "Senere");
  CHECK(desk.point("duty/quality").label == "Stille store krav");
  CHECK(desk.point("head/level").state == PointState::open);
  CHECK(desk.point("meeting/minimum").state == PointState::open);
  CHECK_FALSE(desk.point("section/purpose").reworded);
  CHECK(go_back(desk, moment) == 0);  // it says it already
}

TEST_CASE("restore: members added since go, removed ones come back in their order") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna"}});
  const std::string bo = desk.add_member({{"name", "Bo"}});
  const std::string moment = here(desk);
  later(desk, 9);
  desk.remove("member/" + anna);
  desk.add_member({{"name", "Cecilie"}});
  desk.write("member/" + bo + "/name", "Bo Eksempel");
  go_back(desk, moment);
  const Charter charter = desk.charter();
  REQUIRE(charter.members.size() == 2);
  CHECK(charter.members[0].name == "Anna");
  CHECK(charter.members[1].name == "Bo");
  CHECK(charter.conflicts().empty());
}

TEST_CASE("restore: own points and sections come and go with the moment") {
  Desk desk = new_desk();
  const std::string duty = desk.add_duty("Holde kurser");
  const std::string moment = here(desk);
  later(desk, 9);
  desk.write("duty/" + duty + "/text", "Holde fester");
  const std::string section = desk.add_section("Økonomi", "Penge");
  go_back(desk, moment);
  CHECK(desk.point("duty/" + duty).label == "Holde kurser");
  CHECK(presence(desk.charter().history, "section/" + section) == Presence::gone);
}

TEST_CASE("restore: where two proposals stood, two stand again, and one that was decided stays decided") {
  Desk anna = new_desk();
  anna.write("agreement/asks", "Først");
  const std::string decided = here(anna);
  Desk bo = anna.copy("Bo");
  later(anna, 3);
  later(bo, 4);
  anna.write("agreement/asks", "Bestyrelsen");
  bo.write("agreement/asks", "Ingen");
  anna.set.unite(bo.set);
  const std::string open = here(anna);
  later(anna, 5);
  anna.write("agreement/asks", "Alle");
  go_back(anna, open);
  const Charter charter = anna.charter();
  const Point& point = anna.must_have(charter, "agreement/asks");
  REQUIRE(point.proposals.size() == 2);
  later(anna, 6);
  go_back(anna, decided);
  CHECK(anna.point("agreement/asks").value == Value("Først"));
}

TEST_CASE("restore: a member deleted by one and changed by another is both again") {
  Desk anna = new_desk();
  const std::string id = anna.add_member({{"name", "Dan"}});
  Desk bo = anna.copy("Bo");
  later(anna, 3);
  later(bo, 4);
  anna.remove("member/" + id);
  bo.write("member/" + id + "/name", "Dan Eksempel");
  anna.set.unite(bo.set);
  const std::string moment = here(anna);
  REQUIRE(anna.charter().members.front().deleted_but_changed);
  for (const bool keep : {true, false}) {
    Desk desk = anna.copy("Cecilie");
    later(desk, 5);
    desk.write("member/" + id + "/exists", Value::Object{{"exists", keep}});
    go_back(desk, moment);
    REQUIRE(desk.charter().members.size() == 1);
    CHECK(desk.charter().members.front().deleted_but_changed);
    CHECK(desk.charter().members.front().name == "Dan Eksempel");
  }
}

TEST_CASE("restore: what this program does not know stays as it is") {
  Desk desk = new_desk();
  const std::string moment = here(desk);
  desk.set.add(revisions::revision("tomorrow/field", {}, "nyt", "Bo", "2026-11-23T10:08:00Z"));
  desk.set.add(revisions::seal({{"k", "tomorrow"}, {"value", "nyt"}}));
  const std::size_t records = desk.set.size();
  CHECK(go_back(desk, moment) == 0);
  CHECK(desk.set.size() == records);
}

}  // namespace charter_restore_test
