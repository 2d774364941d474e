// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/hindrances.h"

#include "meetings.h"

namespace adoption_hindrances_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

std::vector<std::string> fields_of(const std::vector<Hindrance>& found) {
  std::vector<std::string> fields;
  for (const Hindrance& one : found) fields.push_back(one.field);
  return fields;
}

}  // namespace

TEST_CASE("hindrances: points without an answer stop nothing") {
  const Desk desk = new_desk(GroupKind::steering, "");
  CHECK(hindrances(desk.charter(), {}).empty());
  CHECK(may_be_adopted(desk.charter(), {}).ok());
}

TEST_CASE("hindrances: each open conflict of the agreement, in reading order; members' do not count") {
  Desk desk = group();
  const std::string member = desk.charter().members.front().id;
  Desk other = desk.copy("bo");
  for (Desk* one : {&desk, &other}) {
    one->write("duty/quality", explained(one->author.name));
    one->write("head/product", "OS2" + one->author.name);
    one->write("member/" + member + "/contact", one->author.name);
  }
  desk.set.unite(other.set);
  const std::vector<Hindrance> found = hindrances(desk.charter(), {"duty/quality"});
  CHECK(fields_of(found) == std::vector<std::string>{"head/product", "duty/quality"});
  const Result<void> refused = may_be_adopted(desk.charter(), {});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().problem == Problem::conflict_open);
  CHECK(refused.error().place.field == "head/product");
}

TEST_CASE("hindrances: marks nobody sees, wherever a reader reads, until somebody has looked at them") {
  const std::string hidden =
      "a\xE2\x80\xAE"
      "b\xE2\x80\x8B";
  Desk desk = group();
  desk.write("agreement/asks", hidden);
  desk.write("duty/quality", explained(hidden));
  desk.write("responsibility/value/text", hidden);
  const std::string own = desk.add_section(hidden, hidden);
  const std::vector<Hindrance> found = hindrances(desk.charter(), {});
  CHECK(fields_of(found) == std::vector<std::string>{"agreement/asks", "duty/quality", "responsibility/value",
                                                     "section/" + own + "/text"});
  CHECK(found[0].marks == 2);
  CHECK(found[3].marks == 4);
  CHECK(hindrances(desk.charter(), {"agreement/asks", "duty/quality"}).size() == 2);
  CHECK(hindrances(desk.charter(), fields_of(found)).empty());
  const Result<void> refused = may_be_adopted(desk.charter(), {"agreement/asks"});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().problem == Problem::unseen_marks);
  CHECK(refused.error().place.field == "duty/quality");
  CHECK(refused.error().detail == "2");
}

TEST_CASE("hindrances: a catalogue that hides something is no better than a person") {
  catalogue::Catalogue forged = small_catalogue();
  for (catalogue::Group& group : forged.groups) {
    for (catalogue::SectionEntry& section : group.sections) {
      for (catalogue::DutyEntry& duty : section.duties) {
        if (duty.id == "duty/direction") duty.text.danish += "\xE2\x80\xAE";
      }
    }
  }
  const Desk desk = new_desk(GroupKind::steering, "OS2eksempel", forged);
  CHECK(fields_of(hindrances(desk.charter(), {})) == std::vector<std::string>{"duty/direction"});
}

}  // namespace adoption_hindrances_test
