// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"

namespace charter_follow_all_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("follow all: every open point is followed, settled ones and conflicts stay") {
  Desk desk = new_desk();
  const std::string own = "duty/" + desk.add_duty("Holde kaffen varm");
  desk.write("duty/quality", explained("Senere"));
  CHECK(desk.add(follow_all(desk.set, desk.charter(), "duties", desk.author)) == 2);
  CHECK(desk.point("duty/direction").answer.kind == AnswerKind::followed);
  CHECK(desk.point(own).answer.kind == AnswerKind::followed);
  CHECK(desk.point("duty/quality").answer.kind == AnswerKind::explained);
  CHECK(follow_all(desk.set, desk.charter(), "duties", desk.author).empty());
  CHECK(desk.point("responsibility/value").state == PointState::open);
}

TEST_CASE("follow all: an explanation that was begun is not thrown away") {
  Desk desk = new_desk();
  desk.write("duty/quality", encode({AnswerKind::explained, "", "2027-02-15", "Bo Eksempel"}));
  desk.add(follow_all(desk.set, desk.charter(), "duties", desk.author));
  CHECK(desk.point("duty/quality").answer.person == "Bo Eksempel");
  CHECK(desk.point("duty/quality").state == PointState::open);
}

TEST_CASE("follow all: a conflict is for people to settle") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("duty/quality", explained("Senere"));
  bo.write("duty/quality", explained("Aldrig"));
  anna.set.unite(bo.set);
  CHECK(anna.add(follow_all(anna.set, anna.charter(), "duties", anna.author)) == 1);
  CHECK(anna.point("duty/quality").state == PointState::conflict);
}

TEST_CASE("follow all: a section without duties, or none at all, has nothing to follow") {
  const Desk desk = new_desk();
  CHECK(follow_all(desk.set, desk.charter(), "purpose", desk.author).empty());
  CHECK(follow_all(desk.set, desk.charter(), "nowhere", desk.author).empty());
}

}  // namespace charter_follow_all_test
