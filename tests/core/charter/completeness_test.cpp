// SPDX-License-Identifier: MPL-2.0
#include "core/charter/completeness.h"

#include <algorithm>

#include "charters.h"

namespace charter_completeness_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

// Everything the small steering group is asked for.
void fill(Desk& desk) {
  desk.add_member({{"name", "Anna"}});
  desk.add(follow_all(desk.set, desk.charter(), "duties", desk.author));
  desk.add(follow_all(desk.set, desk.charter(), "responsibilities", desk.author));
}

}  // namespace

TEST_CASE("completeness: required questions, duties, responsibilities and one member count") {
  Desk desk = new_desk(GroupKind::steering, "");
  CHECK(count(desk.charter()) == Count{0, 5});
  desk.write("head/product", "OS2eksempel");
  CHECK(count(desk.charter()) == Count{1, 5});
  desk.write("duty/quality", explained(""));
  CHECK(count(desk.charter()) == Count{1, 5});
  desk.write("duty/quality", encode({AnswerKind::open, {}, {}, {}}));
  fill(desk);
  CHECK(count(desk.charter()) == Count{5, 5});
  CHECK(count(desk.charter()).complete());
  const Charter charter = desk.charter();
  CHECK(count(*charter.section("duties"), charter) == Count{2, 2});
  CHECK(count(*charter.section("members"), charter) == Count{1, 1});
  CHECK(count(*charter.section("purpose"), charter) == Count{0, 0});
}

TEST_CASE("completeness: a member without a name does not make a group") {
  Desk desk = new_desk();
  desk.add_member({});
  const Charter charter = desk.charter();
  CHECK(charter.members.size() == 1);
  CHECK(count(*charter.section("members"), charter) == Count{0, 1});
}

TEST_CASE("completeness: an open conflict keeps a charter from being complete, wherever it is") {
  Desk anna = new_desk();
  fill(anna);
  Desk bo = anna.copy("Bo");
  anna.write("section/purpose", "Vi styrer");
  bo.write("section/purpose", "Vi leder");
  anna.set.unite(bo.set);
  CHECK(count(anna.charter()) == Count{5, 6});
  CHECK(count(anna.charter()).percent() < 100);
  anna.write("section/purpose", "Vi leder");
  CHECK(count(anna.charter()).complete());
}

TEST_CASE("completeness: percent rounds down and says 100 only at the end") {
  CHECK(Count{0, 0}.percent() == 100);
  CHECK(Count{0, 3}.percent() == 0);
  CHECK(Count{2, 3}.percent() == 66);
  CHECK(Count{999, 1000}.percent() == 99);
  CHECK(Count{1000, 1000}.percent() == 100);
}

TEST_CASE("completeness: the next open point is found from any place, round the end") {
  Desk desk = new_desk();
  const Charter charter = desk.charter();
  CHECK(next_open(charter, "", "") == OpenPoint{"members", ""});
  CHECK(next_open(charter, "members", "") == OpenPoint{"duties", "duty/direction"});
  CHECK(next_open(charter, "duties", "") == OpenPoint{"duties", "duty/direction"});
  CHECK(next_open(charter, "duties", "duty/direction") == OpenPoint{"duties", "duty/quality"});
  CHECK(next_open(charter, "duties", "duty/quality") ==
        OpenPoint{"responsibilities", "responsibility/value"});
  CHECK(next_open(charter, "responsibilities", "responsibility/value") == OpenPoint{"members", ""});
  CHECK(next_open(charter, "no such place", "x") == OpenPoint{"members", ""});
}

TEST_CASE("completeness: the only open point follows itself, and there is none in a complete charter") {
  Desk desk = new_desk();
  fill(desk);
  desk.write("duty/quality", explained(""));
  const Charter charter = desk.charter();
  CHECK(next_open(charter, "duties", "duty/quality") == OpenPoint{"duties", "duty/quality"});
  desk.write("duty/quality", followed());
  CHECK_FALSE(next_open(desk.charter(), "", "").has_value());
}

TEST_CASE("completeness: a conflict is an open point, also where nothing has to be written") {
  Desk anna = new_desk();
  fill(anna);
  Desk bo = anna.copy("Bo");
  anna.write("head/level", "1");
  bo.write("head/level", "2");
  anna.set.unite(bo.set);
  CHECK(next_open(anna.charter(), "", "") == OpenPoint{"about", "head/level"});
}

TEST_CASE("completeness: every open point is reached by going on from one to the next") {
  for (const GroupKind kind : catalogue::every_group) {
    const Desk desk = new_desk(kind, "", full_catalogue());
    const Charter charter = desk.charter();
    const Count all = count(charter);
    std::optional<OpenPoint> at = next_open(charter, "", "");
    REQUIRE(at.has_value());
    const OpenPoint first = *at;
    int reached = 0;
    do {
      ++reached;
      at = next_open(charter, at->section, at->field);
    } while (reached < 1000 && !(*at == first));
    CHECK(reached == all.total - all.done);
  }
}

TEST_CASE("completeness: the open points are as many as are missing, in reading order") {
  Desk desk = new_desk(GroupKind::steering, "");
  const auto all = open_points(desk.charter());
  REQUIRE(all.size() == 5);
  CHECK(all.front().field == "head/product");
  CHECK(std::count_if(all.begin(), all.end(), [](const OpenPoint& one) { return one.field.empty(); }) == 1);
  desk.write("head/product", "OS2eksempel");
  fill(desk);
  CHECK(open_points(desk.charter()).empty());
}

}  // namespace charter_completeness_test
