// SPDX-License-Identifier: MPL-2.0
#include "core/compare/field_name.h"

#include "../charter/charters.h"
#include "core/compare/in_words.h"

namespace compare_field_name_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using charter::Charter;
using compare::field_label;

TEST_CASE("field name: points by number and wording, questions by what is asked") {
  const Charter charter = new_desk().charter();
  CHECK(field_label(charter, "duty/quality") == "4.2 Stille krav");
  CHECK(field_label(charter, "duty/quality/text") == "4.2 Stille krav (ordlyd)");
  CHECK(field_label(charter, "section/purpose") == "3.1 Formål");
  CHECK(field_label(charter, "head/product") == "Spørgsmål head/product");
  CHECK(field_label(new_desk().charter(Language::english), "section/purpose") == "3.1 Formål (en)");
  CHECK(compare::field_name(charter, "duty/quality").number == "4.2");
  CHECK(compare::field_name(charter, "duty/quality").label == "Stille krav");
}

TEST_CASE("field name: members by name, with the part") {
  Desk desk = new_desk();
  const std::string anna = "member/" + desk.add_member({{"name", "Anna Eksempel"}});
  const std::string nobody = "member/" + desk.add_member({{"contact", "x"}});
  CHECK(field_label(desk.charter(), anna + "/roles") == "Medlem Anna Eksempel: Roller");
  CHECK(field_label(desk.charter(), anna + "/exists") == "Medlem Anna Eksempel");
  CHECK(field_label(desk.charter(), nobody + "/contact") == "Medlem uden navn: Kontakt");
  CHECK(field_label(desk.charter(), anna + "/phone") == "Medlem Anna Eksempel: phone");
  desk.remove(anna);
  CHECK(field_label(desk.charter(), anna + "/roles") == "Medlem Anna Eksempel: Roller");
}

TEST_CASE("field name: own points and sections, also after they were deleted") {
  Desk desk = new_desk();
  const std::string duty = "duty/" + desk.add_duty("Dele viden");
  const std::string section = "section/" + desk.add_section("Undergrupper", "To.");
  CHECK(field_label(desk.charter(), duty) == "4.3 Dele viden");
  CHECK(field_label(desk.charter(), duty + "/text") == "4.3 Dele viden (ordlyd)");
  CHECK(field_label(desk.charter(), section + "/text") == "6.1 Undergrupper");
  CHECK(field_label(desk.charter(), section + "/title") == "6.1 Undergrupper (overskrift)");
  desk.remove(duty);
  CHECK(field_label(desk.charter(), duty) == "Dele viden");
}

TEST_CASE("field name: what is not in force keeps the catalogue's name, without a number") {
  const Charter charter = new_desk(GroupKind::coordination).charter();
  CHECK(charter.point("duty/budget") == nullptr);
  CHECK(field_label(charter, "duty/budget") == "Godkende budget");
  CHECK(field_label(charter, "duty/budget/text") == "Godkende budget (ordlyd)");
}

TEST_CASE("field name: what stands beside the sections, and what nobody knows") {
  const Charter charter = new_desk().charter();
  CHECK(field_label(charter, "catalogue") == "Katalog");
  CHECK(field_label(charter, "head/language") == "Kommissoriets sprog");
  CHECK(field_label(charter, "member/order") == "Medlemmernes rækkefølge");
  CHECK(field_label(charter, "duty/order") == "Rækkefølgen af egne punkter");
  CHECK(field_label(charter, "section/order") == "Rækkefølgen af egne afsnit");
  CHECK(field_label(charter, "head/example") == "Eksempel");
  CHECK(field_label(charter, "tomorrow/field") == "tomorrow/field");
  CHECK(compare::member_part_name("to", Language::english) == "Member until");
}

TEST_CASE("field name: every field of the whole catalogue has one") {
  for (const GroupKind kind : catalogue::every_group) {
    const Charter charter = new_desk(kind, "OS2eksempel", full_catalogue()).charter();
    for (const charter::Section& section : charter.sections)
      for (const charter::Point& point : section.points)
        CHECK(field_label(charter, point.field) != point.field);
  }
}

TEST_CASE("field name: a long wording of the group's own is shortened") {
  Desk desk = new_desk();
  std::string wording;
  for (int i = 0; i < 1'000; ++i) wording += "ærlig ";
  const std::string duty = "duty/" + desk.add_duty(wording);
  const std::string label = field_label(desk.charter(), duty);
  CHECK(label.size() < 250);
  CHECK(label.ends_with("ærlig …"));
}

}  // namespace compare_field_name_test
