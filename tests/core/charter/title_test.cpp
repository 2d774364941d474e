// SPDX-License-Identifier: MPL-2.0
#include "core/charter/title.h"

#include "charters.h"

namespace charter_title_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("title: a group for a product is called so in both languages") {
  const Desk desk = new_desk();
  CHECK(desk.charter(Language::danish).title == "Styregruppen for OS2eksempel");
  CHECK(desk.charter(Language::english).title == "The steering group for OS2eksempel");
}

TEST_CASE("title: without a product it is a new group") {
  const Desk desk = new_desk(GroupKind::coordination, "");
  CHECK(desk.charter(Language::danish).title == "Ny koordinationsgruppe");
  CHECK(desk.charter(Language::english).title == "New coordination group");
}

TEST_CASE("title: an expert group goes by its field of knowledge, else by its product") {
  Desk desk = new_desk(GroupKind::expert);
  CHECK(desk.charter().title == "Faggruppen for OS2eksempel");
  desk.write("head/field-of-knowledge", "Arkitektur");
  CHECK(desk.charter().title == "Faggruppen for Arkitektur");
  CHECK(subject(desk.charter()) == "Arkitektur");
}

}  // namespace charter_title_test
