// SPDX-License-Identifier: MPL-2.0
#include "core/returned/gone.h"

#include <algorithm>

#include "returned.h"

namespace returned_gone_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

Desk filled_desk() {
  Desk desk = new_desk();
  desk.write("agreement/asks", "Op til 100.000 kr.");
  desk.write("duty/quality", explained("Vi venter"));
  desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  return desk;
}

std::vector<std::string> without(const RecordSet& set, As as, const std::vector<std::string>& beginnings) {
  readers::WordDocument document = read_back(exported(set, as));
  std::erase_if(document.controls, [&](const readers::ControlText& control) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& one) { return control.tag.starts_with(one); });
  });
  return gone(charter::view(set).value(), document);
}

}  // namespace

TEST_CASE("gone: nothing of a document whose controls are there, filled in or a form") {
  for (const GroupKind kind : catalogue::every_group) {
    const RecordSet set = example_set(kind, Language::danish);
    CHECK(without(set, As::filled_in, {}).empty());
    CHECK(without(set, As::blank_form, {}).empty());
  }
}

TEST_CASE("gone: fields with a text, by what people call them; empty places are not missed") {
  const Desk desk = filled_desk();
  for (const As as : {As::filled_in, As::blank_form}) {
    const std::vector<std::string> labels =
        without(desk.set, as, {"agreement/asks", "duty/quality", "duty/direction"});
    REQUIRE(labels.size() == 2);
    CHECK(labels[0].find("agreement/asks") != std::string::npos);  // the question is named after it here
    CHECK(labels[1].find("Stille krav") != std::string::npos);
  }
}

TEST_CASE("gone: a member of whom nothing is left is named once, a part of one by its name") {
  const Desk desk = filled_desk();
  const std::string id = desk.charter().members.at(0).id;
  const std::vector<std::string> whole = without(desk.set, As::filled_in, {"member/" + id});
  REQUIRE(whole.size() == 1);
  CHECK(whole[0] == "Medlem Anna Eksempel");
  const std::vector<std::string> part = without(desk.set, As::filled_in, {"member/" + id + "/organisation"});
  REQUIRE(part.size() == 1);
  CHECK(part[0].starts_with("Medlem Anna Eksempel: "));
}

TEST_CASE("gone: a standard text that was emptied, or shows what Word asks, is named; own words are not") {
  Desk desk = filled_desk();
  readers::WordDocument document = read_back(exported(desk.set));
  const auto emptied_in = [&] { return emptied(desk.charter(), desk.charter(), document); };
  CHECK(emptied_in().empty());
  write_in(document, "section/purpose", "");
  write_in(document, "agreement/asks", "");  // a change
  REQUIRE(emptied_in().size() == 1);
  CHECK(emptied_in()[0].find("Formål") != std::string::npos);
  CHECK(gone(desk.charter(), document).empty());
  write_in(document, "section/purpose", "Klik eller tryk her for at skrive tekst.");
  CHECK(emptied_in().size() == 1);
  desk.write("section/purpose", "Vores egne ord");
  CHECK(emptied_in().empty());
}

}  // namespace returned_gone_test
