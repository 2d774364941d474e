// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"

namespace charter_move_member_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("move member: one place up or down, and nothing at the ends") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna"}});
  desk.add_member({{"name", "Bo"}});
  const std::string cille = desk.add_member({{"name", "Cille"}});
  const auto move = [&](const std::string& id, int by) {
    return desk.add(move_member(desk.set, desk.charter(), id, by, desk.author));
  };
  const auto order = [&] {
    std::string names;
    for (const Member& member : desk.charter().members) names += member.name[0];
    return names;
  };
  CHECK(move(anna, -1) == 0);
  CHECK(move(cille, 1) == 0);
  CHECK(move("nobody", 1) == 0);
  CHECK(move(anna, 1) == 1);
  CHECK(order() == "BAC");
  CHECK(move(cille, -1) == 1);
  CHECK(order() == "BCA");
  desk.remove("member/" + cille);
  CHECK(move(anna, -1) == 1);
  CHECK(order() == "AB");
}

TEST_CASE("move member: two who sorted differently see one and the same order, without a conflict") {
  Desk anna = new_desk();
  const std::string first = anna.add_member({{"name", "Anna"}});
  anna.add_member({{"name", "Bo"}});
  const std::string last = anna.add_member({{"name", "Cille"}});
  Desk bo = anna.copy("Bo");
  anna.add(move_member(anna.set, anna.charter(), first, 1, anna.author));
  bo.add(move_member(bo.set, bo.charter(), last, -1, bo.author));
  Desk united = anna.copy("C");
  united.set.unite(bo.set);
  bo.set.unite(anna.set);
  CHECK(united.charter().members == bo.charter().members);
  CHECK(united.charter().conflicts().empty());
}

}  // namespace charter_move_member_test
