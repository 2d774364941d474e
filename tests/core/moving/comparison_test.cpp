// SPDX-License-Identifier: MPL-2.0
#include "core/moving/comparison.h"

#include "tests/core/moving/editions.h"

namespace moving_comparison_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::moving;
using namespace kommissorium::moving::trial;

namespace {

const Entry& entry(const std::vector<Entry>& entries, std::string_view id) {
  for (const Entry& one : entries) {
    if (one.id == id) return one;
  }
  FAIL("no entry " << std::string(id));
  return entries.front();
}

}  // namespace

TEST_CASE("comparison: with the same edition everything is unchanged and nothing is asked") {
  Desk desk = new_desk();
  desk.write("duty/quality", followed());
  const charter::Charter charter = desk.charter();
  const std::vector<Entry> entries = compare(charter, *charter.group);
  CHECK(entries.size() == texts_of(*charter.group, Language::danish, charter.history).size());
  for (const Entry& one : entries) {
    CHECK(one.state == State::unchanged);
    CHECK(one.asks == Asks::nothing);
    CHECK(one.before == one.after);
  }
}

TEST_CASE("comparison: what is worded otherwise is told with both texts, and what the group made of it") {
  Desk desk = new_desk();
  desk.write("duty/quality/text", "Vores egne krav");
  desk.write("duty/direction", explained("Senere"));
  catalogue::Group newer = small_group(GroupKind::steering);
  for (catalogue::DutyEntry& duty : section_in(newer, "duties").duties) duty.text = more(duty.text);
  section_in(newer, "purpose").clauses.front().title = both("Hvorfor");
  section_in(newer, "purpose").fields.front().label = both("Hvem spørger?");
  const std::vector<Entry> entries = compare(desk.charter(), newer);

  const Entry& quality = entry(entries, "duty/quality");
  CHECK(quality.state == State::reworded);
  CHECK(quality.asks == Asks::wording);
  CHECK(quality.before == "Stille krav");
  CHECK(quality.after == "Stille krav Og mere.");
  CHECK(quality.own_wording);
  CHECK(quality.stands == "Vores egne krav");
  CHECK_FALSE(quality.answered);
  CHECK(entry(entries, "duty/direction").answered);
  CHECK(entry(entries, "duty/direction").stands.find("Senere") != std::string::npos);
  CHECK_FALSE(entry(entries, "duty/direction").own_wording);

  const Entry& purpose = entry(entries, "section/purpose");  // a title has no wording of the group's own
  CHECK(purpose.state == State::reworded);
  CHECK(purpose.asks == Asks::nothing);
  CHECK(purpose.before == "Formål\nGruppen styrer.");
  CHECK(purpose.after == "Hvorfor\nGruppen styrer.");
  CHECK(entry(entries, "agreement/asks").state == State::reworded);
  CHECK(entry(entries, "agreement/asks").asks == Asks::nothing);
}

TEST_CASE("comparison: a text that changed in the other language only is unchanged in this charter") {
  catalogue::Group newer = small_group(GroupKind::steering);
  section_in(newer, "duties").duties.front().text.english = "Another text";
  Desk desk = new_desk();
  CHECK(entry(compare(desk.charter(), newer), "duty/direction").state == State::unchanged);
  desk.write("head/language", "en");
  CHECK(entry(compare(desk.charter(), newer), "duty/direction").state == State::reworded);
}

TEST_CASE("comparison: what is new asks nothing, what is gone asks where the group has something in it") {
  Desk desk = new_desk();
  desk.write("head/level", "2");
  desk.write("agreement/asks", "Bestyrelsen");
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}});
  catalogue::Group newer = small_group(GroupKind::steering);
  section_in(newer, "duties").duties.push_back(duty("duty/new", "Noget nyt"));
  drop(section_in(newer, "duties").duties, "duty/direction");
  drop(section_in(newer, "about").fields, "head/first-meeting-date");
  drop(section_in(newer, "purpose").fields, "agreement/asks");
  drop(entry_in(section_in(newer, "about").fields, "head/level").choices, "2");
  drop(newer.roles, "chair");
  drop(newer.roles, "convener");
  const std::vector<Entry> entries = compare(desk.charter(), newer);

  CHECK(entry(entries, "duty/new").state == State::added);
  CHECK(entry(entries, "duty/new").asks == Asks::nothing);
  CHECK(entry(entries, "duty/direction").state == State::retired);
  CHECK(entry(entries, "duty/direction").asks == Asks::point);
  CHECK(entry(entries, "head/first-meeting-date").asks == Asks::nothing);  // nothing was answered
  CHECK(entry(entries, "agreement/asks").asks == Asks::point);
  CHECK(entry(entries, "agreement/asks").stands == "Bestyrelsen");
  CHECK(entry(entries, "head/level").asks == Asks::nothing);
  const Entry& choice = entry(entries, "head/level/choices/2");
  CHECK(choice.asks == Asks::point);
  CHECK(choice.title == "Spørgsmål head/level");
  CHECK(entry(entries, "roles/chair").asks == Asks::point);
  CHECK(entry(entries, "roles/chair").stands == "Anna Eksempel");
  CHECK(entry(entries, "roles/convener").asks == Asks::nothing);
  CHECK(question_of("head/level/choices/2") == "head/level");
  CHECK(question_of("duty/quality").empty());
}

TEST_CASE("comparison: an answer that a question of another type cannot hold is asked about") {
  Desk desk = new_desk();
  desk.write("agreement/asks", "Bestyrelsen");
  catalogue::Group newer = small_group(GroupKind::steering);
  section_in(newer, "purpose").fields.front().type = catalogue::FieldType::date;
  CHECK(entry(compare(desk.charter(), newer), "agreement/asks").asks == Asks::point);
  desk.write("agreement/asks", "2026-11-23");
  CHECK(entry(compare(desk.charter(), newer), "agreement/asks").asks == Asks::nothing);
}

TEST_CASE("comparison: what goes out of force counts as gone, what comes into force as new") {
  Desk desk = new_desk(GroupKind::coordination);
  catalogue::Group newer = small_group(GroupKind::coordination);
  std::vector<catalogue::DutyEntry>& own = section_in(newer, "duties").duties;
  std::vector<catalogue::DutyEntry>& management = section_in(newer, "management").duties;
  std::swap(own.front(), management.front());
  const std::vector<Entry> entries = compare(desk.charter(), newer);
  CHECK(entry(entries, "duty/direction").state == State::retired);
  CHECK(entry(entries, "duty/direction").asks == Asks::point);
  CHECK(entry(entries, "duty/budget").state == State::added);
  desk.write("head/steering-group", "no");
  CHECK(entry(compare(desk.charter(), newer), "duty/direction").state == State::unchanged);
}

}  // namespace moving_comparison_test
