// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"
#include "core/text_policy.h"

namespace charter_write_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("write: a value becomes one revision, the same value again none") {
  Desk desk = new_desk();
  CHECK(desk.write("head/level", "1") == 1);
  CHECK(desk.write("head/level", "1") == 0);
  CHECK(desk.write("head/level", "2") == 1);
  CHECK(desk.write("duty/quality", explained("a\r\nb")) == 1);
  CHECK(desk.write("duty/quality", explained("a\nb")) == 0);
  CHECK(desk.write("meeting/minimum", 4) == 1);
  CHECK(desk.write("meeting/minimum", 4) == 0);
}

TEST_CASE("write: saying nothing where nothing is written is no revision") {
  Desk desk = new_desk();
  CHECK(desk.write("head/level", "") == 0);
  CHECK(desk.write("head/level", Value()) == 0);
  CHECK(desk.write("meeting/minimum", Value()) == 0);
  CHECK(desk.write("duty/quality", Value::Object{{"answer", "open"}}) == 0);
  CHECK(desk.write("section/purpose", "Gruppen styrer.") == 0);
  CHECK(desk.write("section/purpose", "Gruppen styrer. (en)") == 0);
  CHECK(desk.write("duty/quality/text", "") == 0);
  CHECK(desk.write("member/order", Value::Array{}) == 0);
}

TEST_CASE("write: a person settles two proposals with a revision that names both") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("head/product", "OS2a");
  bo.write("head/product", "OS2b");
  anna.set.unite(bo.set);
  CHECK(anna.point("head/product").state == PointState::conflict);
  CHECK(anna.write("head/product", "OS2b") == 1);
  bo.set.unite(anna.set);
  CHECK(bo.point("head/product").state == PointState::answered);
  CHECK(bo.point("head/product").value == Value("OS2b"));
  CHECK(bo.write("head/product", "OS2b") == 0);
}

TEST_CASE("write: what does not fit is refused, with the field, and nothing is written") {
  const Desk desk = new_desk();
  CHECK(desk.refusal("head/nothing", "x") == Problem::unknown_field);
  CHECK(desk.refusal("duty/budget", followed()) == Problem::unknown_field);
  CHECK(desk.refusal("head/level", "7") == Problem::invalid_value);
  CHECK(desk.refusal("head/first-meeting-date", "2026-02-30") == Problem::invalid_value);
  CHECK(desk.refusal("meeting/minimum", 10'001) == Problem::invalid_value);
  CHECK(desk.refusal("duty/quality", "followed") == Problem::invalid_value);
  CHECK(desk.refusal("catalogue", std::string(64, 'a')) == Problem::invalid_value);
  CHECK(desk.refusal("head/product", std::string(text_policy::longest_text + 1, 'x')) ==
        Problem::text_too_long);
  CHECK(desk.refusal("head/product", Value::Object{{"proposals", Value::Array{"a", "b"}}}) ==
        Problem::invalid_value);
  CHECK(check_value(desk.charter(), "head/level", "7").error().place.field == "head/level");
  CHECK(check_value(desk.charter(), "head/level", "1").ok());
}

TEST_CASE("write: any Unicode comes back as it was typed, controls dropped") {
  Desk desk = new_desk();
  for (const char* text :
       {"æøå ÆØÅ", "👩‍👩‍👧 family", "عربي \xE2\x80\xAEx", "<b>&amp;</b>", "{\"a\":1}", "null"}) {
    desk.write("agreement/asks", text);
    CHECK(desk.point("agreement/asks").value == Value(text));
  }
  desk.write("agreement/asks",
             "a\x01\x7F"
             "b");
  CHECK(desk.point("agreement/asks").value == Value("ab"));
}

TEST_CASE("write: a deleted member comes back, and can be sent away again") {
  Desk desk = new_desk();
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}});
  CHECK(desk.write(member + "/exists", Value::Object{{"exists", true}}) == 0);
  CHECK(desk.write(member + "/exists", Value::Object{{"exists", false}}) == 1);
  CHECK(desk.charter().members.empty());
  CHECK(desk.write(member + "/exists", Value::Object{{"exists", false}}) == 0);
  CHECK(desk.write(member + "/exists", Value::Object{{"exists", true}}) == 1);
  REQUIRE(desk.charter().members.size() == 1);
  CHECK(desk.charter().members[0].name == "Anna");
  CHECK_FALSE(desk.charter().members[0].deleted_but_changed);
}

TEST_CASE("write: a change to a member somebody else deleted keeps the member") {
  Desk anna = new_desk();
  const std::string member = "member/" + anna.add_member({{"name", "Cille"}});
  Desk bo = anna.copy("Bo");
  anna.remove(member);
  bo.write(member + "/name", "Cecilie");
  anna.set.unite(bo.set);
  REQUIRE(anna.charter().members.size() == 1);
  CHECK(anna.charter().members[0].deleted_but_changed);
  CHECK(anna.write(member + "/name", "Cecilie") == 0);  // saying the same again is no decision
  CHECK(anna.write(member + "/contact", "c@kl.dk") == 2);
  CHECK_FALSE(anna.charter().members[0].deleted_but_changed);
}

}  // namespace charter_write_test
