// SPDX-License-Identifier: MPL-2.0
#include "core/compare/shown_fields.h"

#include <algorithm>

#include "../charter/charters.h"
#include "core/charter/content.h"

namespace compare_shown_fields_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using charter::Charter;
using compare::shown_fields;
using compare::ShownField;

namespace {

std::string text_of(const Charter& charter, std::string_view field) {
  for (const ShownField& shown : shown_fields(charter))
    if (shown.field == field) return shown.text;
  return "not shown";
}

}  // namespace

TEST_CASE("shown fields: what people read, section by section, wording before answer") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  const Charter charter = desk.charter();
  std::vector<std::string> fields;
  for (const ShownField& shown : shown_fields(charter)) fields.push_back(shown.field);
  const auto place = [&](std::string_view field) { return std::find(fields.begin(), fields.end(), field); };
  CHECK(place("head/product") < place("section/purpose"));
  CHECK(place("section/purpose") < place("duty/quality/text"));
  CHECK(place("duty/quality/text") < place("duty/quality"));
  CHECK(place("duty/quality") < place("responsibility/value"));
  CHECK(place("responsibility/value") != fields.end());
  CHECK(text_of(charter, "duty/quality") == "Følges");
  CHECK(text_of(charter, "duty/quality/text") == "Stille krav");
  CHECK(text_of(charter, "duty/direction").empty());
}

TEST_CASE("shown fields: a member's name always, the rest where it is written") {
  Desk desk = new_desk();
  const std::string item = "member/" + desk.add_member({{"contact", "a@eksempel.invalid"}});
  CHECK(text_of(desk.charter(), item + "/name").empty());
  CHECK(text_of(desk.charter(), item + "/contact") == "a@eksempel.invalid");
  CHECK(text_of(desk.charter(), item + "/from") == "not shown");
}

TEST_CASE("shown fields: proposals stand beneath each other, in the same order in a copy without history") {
  Desk ours = new_desk();
  Desk theirs = ours.copy("Bo");
  ours.write("agreement/asks", "Ved køb");
  theirs.write("agreement/asks", "Aldrig");
  ours.set.unite(theirs.set);
  CHECK(text_of(ours.charter(), "agreement/asks") == "Forslag 1: Aldrig\nForslag 2: Ved køb");
  const Desk copy = {charter::without_history(ours.set), {}, {}};
  CHECK(text_of(copy.charter(), "agreement/asks") == "Forslag 1: Aldrig\nForslag 2: Ved køb");
}

TEST_CASE("shown fields: a proposal to write nothing says so") {
  Desk ours = new_desk();
  ours.write("agreement/asks", "Ved køb");
  Desk theirs = ours.copy("Bo");
  ours.write("agreement/asks", "");
  theirs.write("agreement/asks", "Altid");
  ours.set.unite(theirs.set);
  CHECK(text_of(ours.charter(), "agreement/asks") == "Forslag 1: Ikke udfyldt endnu\nForslag 2: Altid");
}

TEST_CASE("shown fields: what one deleted and another changed is told of") {
  Desk ours = new_desk();
  const std::string item = "duty/" + ours.add_duty("Dele viden");
  CHECK(text_of(ours.charter(), item + "/exists") == "not shown");
  Desk theirs = ours.copy("Bo");
  ours.remove(item);
  theirs.write(item, followed());
  ours.set.unite(theirs.set);
  CHECK(text_of(ours.charter(), item + "/exists") == "Slettet af én, ændret af en anden");
}

}  // namespace compare_shown_fields_test
