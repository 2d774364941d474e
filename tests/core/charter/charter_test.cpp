// SPDX-License-Identifier: MPL-2.0
#include "core/charter/charter.h"

#include "charters.h"

namespace charter_charter_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("charter: points, sections and members are found by id, others are not there") {
  Desk desk = new_desk();
  const std::string anna = desk.add_member({{"name", "Anna"}});
  const Charter charter = desk.charter();
  CHECK(charter.point("duty/quality") != nullptr);
  CHECK(charter.point("duty/budget") == nullptr);
  CHECK(charter.section("duties") != nullptr);
  CHECK(charter.section("own") == nullptr);
  CHECK(charter.member(anna) != nullptr);
  CHECK(charter.member("anna") == nullptr);
}

TEST_CASE("charter: conflicts are named in reading order, those of members and of items included") {
  Desk anna = new_desk();
  const std::string member = anna.add_member({{"name", "Cille"}});
  const std::string duty = anna.add_duty("Holde kaffen varm");
  CHECK(anna.charter().conflicts().empty());
  Desk bo = anna.copy("Bo");
  for (Desk* desk : {&anna, &bo}) {
    desk->write("responsibility/value", explained(desk->author.name));
    desk->write("duty/quality/text", "Ord af " + desk->author.name);
    desk->write("head/product", "OS2" + desk->author.name);
    desk->write("head/language", desk == &anna ? "en" : "da");
    desk->write("section/purpose", "Formål af " + desk->author.name);
    desk->write("member/" + member + "/contact", desk->author.name);
  }
  anna.remove("duty/" + duty);
  bo.write("duty/" + duty, followed());
  anna.set.unite(bo.set);
  const std::vector<std::string> expected = {
      "head/product",      "member/" + member + "/contact", "section/purpose",
      "duty/quality/text", "duty/" + duty + "/exists",      "responsibility/value"};
  CHECK(anna.charter().conflicts() == expected);  // only one wrote another language
}

TEST_CASE("charter: two languages for the document are a conflict that is named first") {
  Desk anna = new_desk();
  anna.set.add(revisions::revision("head/language", {}, "en", "", ""));
  CHECK(anna.charter().conflicts() == std::vector<std::string>{"head/language"});
}

}  // namespace charter_charter_test
