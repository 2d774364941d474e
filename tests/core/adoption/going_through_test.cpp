// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/going_through.h"

#include <algorithm>

#include "core/adoption/thaw.h"
#include "meetings.h"

namespace adoption_going_through_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

const Passage& of(const std::vector<Passage>& all, std::string_view section) {
  for (const Passage& one : all) {
    if (one.section == section) return one;
  }
  FAIL("no section ", std::string(section));
  return all.front();
}

std::string words(const Passage& passage, std::string_view label) {
  for (const Passage::Line& line : passage.lines) {
    if (line.label.find(label) != std::string::npos) return line.words;
  }
  return "no line " + std::string(label);
}

}  // namespace

TEST_CASE("going through: every section with what stands in it, members by name") {
  Desk desk = group();
  desk.write("duty/direction", explained("Vi venter."));
  const charter::Charter charter = desk.charter();
  const std::vector<Passage> all = passages(charter, {});
  REQUIRE(all.size() == charter.sections.size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    CHECK(all[at].section == charter.sections[at].id);
    CHECK(all[at].number == charter.sections[at].number);
    CHECK(all[at].changes.empty());
  }
  CHECK(words(of(all, "about"), "head/product") == "OS2eksempel");
  CHECK(words(of(all, "duties"), "1").find("Vi venter.") != std::string::npos);
  const Passage& members = of(all, "members");
  REQUIRE(members.lines.size() == charter.members.size());
  CHECK(members.lines[0].label == charter.members[0].name);
}

TEST_CASE("going through: what has changed since a version stands in its section") {
  Desk desk = group();
  adopt(desk);
  const Version version = read_decisions(desk.set).versions.at(0);
  desk.write("duty/direction", explained("Vi venter."));
  const charter::Charter now = desk.charter();
  const std::vector<compare::Change> changes = changes_since(desk.set, now, version).value();
  REQUIRE(changes.size() == 1);
  const std::vector<Passage> all = passages(now, changes);
  CHECK(of(all, "duties").changes == changes);
  CHECK(of(all, "about").changes.empty());
  std::vector<compare::Change> beside = changes;
  beside[0].section.clear();
  CHECK(passages(now, beside).front().changes == beside);
}

TEST_CASE("going through: the mark is another as soon as the section reads otherwise, and only then") {
  Desk desk = group();
  const std::vector<Passage> before = passages(desk.charter(), {});
  desk.write("duty/direction", explained("Vi venter."));
  const std::vector<Passage> after = passages(desk.charter(), {});
  CHECK(of(before, "duties").mark != of(after, "duties").mark);
  CHECK(of(before, "about").mark == of(after, "about").mark);
  CHECK(of(before, "members").mark == of(after, "members").mark);
  Desk bo = desk.copy("Bo");
  desk.write("head/product", "OS2en");
  bo.write("head/product", "OS2to");
  for (const auto& [id, record] : bo.set.records()) desk.set.add(record);
  const std::vector<Passage> apart = passages(desk.charter(), {});
  CHECK(of(apart, "about").mark != of(after, "about").mark);
  CHECK(std::any_of(of(apart, "about").lines.begin(), of(apart, "about").lines.end(),
                    [](const Passage::Line& line) { return line.conflict; }));
}

}  // namespace adoption_going_through_test
