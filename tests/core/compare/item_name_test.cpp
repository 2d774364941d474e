// SPDX-License-Identifier: MPL-2.0
#include "core/compare/item_name.h"

#include "../charter/charters.h"

namespace compare_item_name_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using compare::item_name;

TEST_CASE("item name: name, wording or title, in one line, also of a deleted one") {
  Desk desk = new_desk();
  const std::string member = desk.add_member({{"name", "Anna Eksempel"}});
  const std::string duty = desk.add_duty("Dele\nviden");
  const std::string section = desk.add_section("Undergrupper", "To.");
  desk.remove("member/" + member);
  const charter::Charter charter = desk.charter();
  CHECK(item_name(charter, "member", member) == "Anna Eksempel");
  CHECK(item_name(charter, "duty", duty) == "Dele viden");
  CHECK(item_name(charter, "section", section) == "Undergrupper");
}

TEST_CASE("item name: one without a name has words for that, in both languages") {
  const charter::Charter charter = new_desk().charter();
  const std::string nobody(32, '0');
  CHECK(item_name(charter, "member", nobody) == "Medlem uden navn");
  CHECK(item_name(charter, "duty", nobody) == "Eget punkt uden ordlyd");
  CHECK(item_name(charter, "section", nobody) == "Eget afsnit uden overskrift");
  CHECK(item_name(new_desk().charter(Language::english), "member", nobody) == "Member without a name");
}

}  // namespace compare_item_name_test
