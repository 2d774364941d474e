// SPDX-License-Identifier: MPL-2.0
#include "core/meeting/agenda.h"

#include <algorithm>

#include "../../laws/dice.h"
#include "../charter/charters.h"

namespace meeting_agenda_test {

using namespace kommissorium;
using namespace kommissorium::meeting;
using namespace kommissorium::charter::trial;
using charter::PointKind;

namespace {

const Item& of(const std::vector<Item>& items, std::string_view field) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& one) { return one.point->field == field; });
  REQUIRE(found != items.end());
  return *found;
}

std::vector<std::string> fields(const std::vector<Item>& items) {
  std::vector<std::string> all;
  for (const Item& item : items) all.push_back(item.point->field);
  return all;
}

std::vector<std::string> duties_of(const Desk& desk) {
  std::vector<std::string> all;
  for (const charter::Section& section : desk.charter().sections) {
    for (const charter::Point& point : section.points) {
      if (point.kind == PointKind::duty) all.push_back(point.field);
    }
  }
  return all;
}

}  // namespace

TEST_CASE("agenda: every point once, in reading order, none of them changed before it begins") {
  const Desk desk = new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue());
  const charter::Charter charter = desk.charter();
  const std::vector<Item> items = agenda(charter, "", false);
  std::vector<std::string> expected;
  for (const charter::Section& section : charter.sections) {
    for (const charter::Point& point : section.points) expected.push_back(point.field);
  }
  CHECK(fields(items) == expected);
  CHECK(std::none_of(items.begin(), items.end(), [](const Item& one) { return one.changed; }));
}

TEST_CASE("agenda: answered, explained, put off, left: what became of each since it began") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const std::vector<std::string> duties = duties_of(desk);
  desk.write(duties.at(0), followed());
  const std::string began = what_stands(desk.charter());
  desk.write(duties.at(1), followed());
  desk.write(duties.at(2), explained("Vi venter på æøå"));
  desk.write(charter::put_off_field(duties.at(3)), charter::encode({"2027-02-01", "Anna"}));
  const charter::Charter now = desk.charter();
  const std::vector<Item> items = agenda(now, began, false);
  CHECK(of(items, duties[0]).outcome == Outcome::decided);
  CHECK_FALSE(of(items, duties[0]).changed);
  CHECK(of(items, duties[1]).outcome == Outcome::decided);
  CHECK(of(items, duties[1]).changed);
  CHECK(of(items, duties[2]).outcome == Outcome::explained);
  CHECK(of(items, duties[2]).changed);
  CHECK(of(items, duties[3]).outcome == Outcome::put_off);
  CHECK_FALSE(is_left(of(items, duties[3])));
  CHECK(is_left(of(items, duties.at(4))));
  CHECK(count(items, Outcome::put_off) == 1);
}

TEST_CASE("agenda: changed back is not changed, and the language changes nothing") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const std::string duty = duties_of(desk).at(0);
  const std::string began = what_stands(desk.charter(Language::danish));
  CHECK(what_stands(desk.charter(Language::english)) == began);
  desk.write(duty, followed());
  desk.write(duty, Value());
  const charter::Charter now = desk.charter();
  CHECK_FALSE(of(agenda(now, began, false), duty).changed);
}

TEST_CASE("agenda: what was open when it began comes first, and stays where it is when it is answered") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const std::vector<std::string> duties = duties_of(desk);
  desk.write(duties.at(0), followed());
  const std::string began = what_stands(desk.charter());
  const std::vector<std::string> before = fields(agenda(desk.charter(), began, true));
  CHECK(std::find(before.begin(), before.end(), duties[0]) >
        std::find(before.begin(), before.end(), duties[1]));
  desk.write(duties[1], followed());
  CHECK(fields(agenda(desk.charter(), began, true)) == before);
}

TEST_CASE("agenda: two proposals are told, an own point that came at the meeting has changed") {
  Desk desk = new_desk();
  const std::string duty = duties_of(desk).at(0);
  const std::string began = what_stands(desk.charter());
  Desk other = desk.copy("Bo");
  desk.write(duty, followed());
  other.write(duty, explained("Nej"));
  desk.set.unite(other.set);
  const std::string own = "duty/" + desk.add_duty("Holde sommerfest");
  const charter::Charter now = desk.charter();
  const std::vector<Item> items = agenda(now, began, false);
  CHECK(of(items, duty).outcome == Outcome::two_proposals);
  CHECK(of(items, own).changed);
}

TEST_CASE("agenda: a wording is decided of although the answer is open, and told once it is worded back") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  const std::vector<std::string> duties = duties_of(desk);
  const std::string wording = desk.point(duties.at(0)).wording_field;
  const std::string before = what_stands(desk.charter());
  desk.write(wording, "Vi gør det på vores måde.");
  desk.write(duties.at(1), followed());
  const charter::Charter now = desk.charter();
  const std::vector<Item> items = agenda(now, before, false);
  CHECK(of(items, duties[0]).worded);
  CHECK(is_only_worded(of(items, duties[0])));
  CHECK(is_decided_now(of(items, duties[0])));
  CHECK(is_left(of(items, duties[0])));
  CHECK_FALSE(of(items, duties[1]).worded);
  CHECK(is_decided_now(of(items, duties[1])));
  CHECK_FALSE(is_decided_now(of(items, duties.at(2))));

  const std::string after = what_stands(now);
  desk.write(wording, Value());
  desk.write(duties[0], followed());
  const charter::Charter back = desk.charter();
  CHECK(of(agenda(back, after, false), duties[0]).worded);
  CHECK_FALSE(is_only_worded(of(agenda(back, after, false), duties[0])));
  CHECK_FALSE(of(agenda(back, before, false), duties[0]).worded);
}

TEST_CASE(
    "agenda: what the group takes out of its own is told by name, also a name with blanks and line ends") {
  Desk desk = new_desk();
  const std::string own = "duty/" + desk.add_duty("Holde  sommerfest\nhvert år");
  const std::string section = "section/" + desk.add_section("Æbler og pærer", "Vi deler.");
  const std::string began = what_stands(desk.charter());
  CHECK(taken_out(desk.charter(), began).empty());
  desk.remove(own);
  desk.remove(section);
  std::vector<std::string> gone = taken_out(desk.charter(), began);
  std::sort(gone.begin(), gone.end());
  CHECK(gone == std::vector<std::string>{"Holde  sommerfest hvert år", "Æbler og pærer"});
  CHECK(taken_out(desk.charter(), "").empty());
}

TEST_CASE("agenda: a note that somebody spoiled harms nothing") {
  const Desk desk = new_desk();
  const charter::Charter charter = desk.charter();
  const std::size_t all = agenda(charter, "", false).size();
  for (const char* note : {"\n", " ", "x", "\n\n \n", "head/product", "head/product \n", "head/product o\n",
                           "x o \n", "duty/y o1  \n", "\xFF\xFE o"}) {
    CHECK(agenda(charter, note, true).size() == all);
    CHECK(taken_out(charter, note).empty());
  }
}

TEST_CASE("law: whatever is written, a point is told as changed exactly when it says something else") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    Desk desk = new_desk(catalogue::every_group[dice.below(3)]);
    const charter::Charter then = desk.charter();
    const std::string began = what_stands(then);
    for (int edits = 0; edits < 6; ++edits) {
      const charter::Charter now = desk.charter();
      const charter::Section& section = now.sections[dice.below(now.sections.size())];
      if (section.points.empty()) continue;
      const charter::Point& point = section.points[dice.below(section.points.size())];
      if (point.kind == PointKind::duty || point.kind == PointKind::responsibility)
        desk.write(point.field, dice.one_in(2) ? Value(followed()) : Value());
    }
    const charter::Charter now = desk.charter();
    for (const Item& item : agenda(now, began, dice.one_in(2))) {
      const charter::Point* before = then.point(item.point->field);
      REQUIRE(before != nullptr);
      CHECK(item.changed == !(before->value == item.point->value));
    }
  }
}

}  // namespace meeting_agenda_test
