// SPDX-License-Identifier: MPL-2.0
#include "core/governance/brief.h"

#include "tests/core/charter/charters.h"

namespace governance_brief_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using governance::is_same_product;

TEST_CASE("brief: what others of the product need to know of a charter") {
  Desk desk = new_desk(GroupKind::coordination, " OS2eksempel ", full_catalogue());
  desk.write("head/level", "2");
  desk.write("head/steering-group", "no");
  const governance::Brief brief = governance::brief(desk.charter(), "a/b.kommissorium.json");
  CHECK(brief.file == "a/b.kommissorium.json");
  CHECK(brief.charter == desk.charter().id);
  CHECK(brief.kind == GroupKind::coordination);
  CHECK(brief.product == "OS2eksempel");
  CHECK(brief.level == "2");
  CHECK(brief.steering_group == "no");
  CHECK_FALSE(brief.example);
  CHECK(governance::brief(desk.charter(), "").file == desk.charter().title);
}

TEST_CASE("brief: a product is the same in capitals and with other blanks, and none is no product") {
  CHECK(is_same_product("OS2 Eksempel", "os2eksempel "));
  CHECK(is_same_product("OS2eksempel", "OS2 eksempel"));
  CHECK(is_same_product(" OS2Eksempel\n", "os2eksempel"));
  CHECK(is_same_product("Ærø", "ærø"));
  CHECK_FALSE(is_same_product("OS2eksempel", "OS2eksempel 2"));
  CHECK_FALSE(is_same_product("", ""));
  CHECK_FALSE(is_same_product(" ", " "));
}

}  // namespace governance_brief_test
