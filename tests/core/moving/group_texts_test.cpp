// SPDX-License-Identifier: MPL-2.0
#include "core/moving/group_texts.h"

#include <set>

#include "tests/core/charter/charters.h"

namespace moving_group_texts_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using moving::GroupText;

namespace {

std::vector<GroupText> texts(const Desk& desk, Language language = Language::danish) {
  const charter::Charter charter = desk.charter();
  return moving::texts_of(*charter.group, language, charter.history);
}

const GroupText& text(const std::vector<GroupText>& texts, std::string_view id) {
  for (const GroupText& one : texts) {
    if (one.id == id) return one;
  }
  FAIL("no text " << std::string(id));
  return texts.front();
}

}  // namespace

TEST_CASE("group texts: every text of a group is there once, in reading order") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    std::set<std::string> ids;
    for (const GroupText& one : texts(new_desk(kind, "OS2eksempel", full_catalogue()))) {
      CHECK(ids.insert(one.id).second);
      CHECK_FALSE(one.text.empty());
    }
    for (const catalogue::SectionEntry& section : full_catalogue().group(kind).sections) {
      CHECK(ids.count("page/" + section.id) == 1);
      for (const catalogue::DutyEntry& duty : section.duties) CHECK(ids.count(duty.id) == 1);
    }
  }
  const std::vector<GroupText> all = texts(new_desk());
  CHECK(all.front().id == "page/about");
  CHECK(text(all, "section/purpose").title == "Formål");
  CHECK(text(all, "section/purpose").text == "Gruppen styrer.");
  CHECK(text(all, "head/level/choices/2").kind == moving::Kind::choice);
  CHECK(text(all, "roles/chair").text == "Formand");
  CHECK(text(texts(new_desk(), Language::english), "roles/chair").text == "Formand (en)");
}

TEST_CASE("group texts: what is taken over is in force only without a steering group") {
  Desk desk = new_desk(GroupKind::coordination);
  CHECK_FALSE(text(texts(desk), "duty/budget").in_force);
  CHECK(text(texts(desk), "duty/quality").in_force);
  desk.write("head/steering-group", "no");
  CHECK(text(texts(desk), "duty/budget").in_force);
}

}  // namespace moving_group_texts_test
