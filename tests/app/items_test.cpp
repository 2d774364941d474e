// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "app/forms.h"
#include "core/charter/same_person.h"
#include "tests/app/trial.h"

namespace app_items_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

std::string names(const Program& program) {
  std::string out;
  for (const charter::Member& member : program.view().members) out += (out.empty() ? "" : ", ") + member.name;
  return out;
}

std::string member_id(const Program& program, std::size_t index) {
  return program.view().members.at(index).id;
}

}  // namespace

TEST_CASE("items: a new member is there at once, with the cursor in the name") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMember{});
  REQUIRE(program.view().members.size() == 1);
  CHECK(program.state.focus_key == "member/" + member_id(program, 0) + "/name");
  CHECK(program.state.section == "members");
  program.writes("member/" + member_id(program, 0) + "/name", "Anna");
  CHECK(names(program) == "Anna");
}

TEST_CASE("items: a pasted list becomes members in its order, as one step") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Toggle{"paste"});
  program.does(
      FillForm{paste_slot, "Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby\nCecilie Eksempel\n"});
  program.does(AddMembers{program.state.form(paste_slot)});
  CHECK(names(program) == "Anna Eksempel, Bo Eksempel, Cecilie Eksempel");
  CHECK(program.view().members[0].organisation == "Eksempel Kommune");
  CHECK(program.state.form(paste_slot).empty());
  CHECK(program.state.unfolded.count("paste") == 0);
  CHECK(program.state.focus_key == "member/" + member_id(program, 0) + "/name");
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->beside == "members");
  CHECK(program.state.notice->lines.front() == "3 medlemmer er tilføjet.");
  program.does(Undo{});
  CHECK(program.view().members.empty());
  program.does(Redo{});
  CHECK(names(program) == "Anna Eksempel, Bo Eksempel, Cecilie Eksempel");
}

TEST_CASE(
    "items: a list that was pasted and not yet taken over belongs to its charter, and survives a reload") {
  MemoryStore store;
  const std::string list = "Anna Eksempel, Eksempel Kommune";
  std::string id;
  {
    Program program(store);
    id = program.creates();
    program.does(FillForm{paste_slot, list});
    program.creates(GroupKind::coordination);
    CHECK(program.state.form(paste_slot).empty());
    program.does(OpenCharter{id});
    CHECK(program.state.form(paste_slot) == list);
    program.flush();
  }
  Program again(store, 2, "seed two");
  again.flush();
  CHECK(keys_with(store, "/d/member/paste/") == 1);
  again.does(OpenCharter{id});
  CHECK(again.state.form(paste_slot) == list);
  CHECK(again.state.unfolded.count("paste") == 1);
  again.does(AddMembers{again.state.form(paste_slot)});
  again.flush();
  CHECK(names(again) == "Anna Eksempel");
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("items: text without names stays in the box and is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Toggle{"paste"});
  program.does(FillForm{paste_slot, " \n"});
  const int said = program.state.announcement_count;
  program.does(AddMembers{" \n"});
  CHECK(program.view().members.empty());
  CHECK(program.state.form(paste_slot) == " \n");
  CHECK(program.state.announcement_count == said + 1);
}

TEST_CASE("items: when a member goes, the cursor goes to the next one, or to the button that adds") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna\nBo\nCecilie"});
  const std::string second = member_id(program, 1);
  program.does(RemoveItem{"member/" + member_id(program, 0)});
  CHECK(names(program) == "Bo, Cecilie");
  CHECK(program.state.focus_key == "member/" + second + "/name");
  CHECK(program.state.announcement.find("Anna") == 0);
  program.does(RemoveItem{"member/" + member_id(program, 1)});
  CHECK(program.state.focus_key == "members/add");
  program.does(Undo{});
  CHECK(names(program) == "Bo, Cecilie");
}

TEST_CASE("items: a member moves and its new place is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna\nBo\nCecilie"});
  program.does(MoveMember{member_id(program, 2), -1});
  CHECK(names(program) == "Anna, Cecilie, Bo");
  CHECK(program.state.announcement.find("2") != std::string::npos);
  const std::size_t records = program.records();
  program.does(MoveMember{member_id(program, 0), -1});
  CHECK(program.records() == records);
  program.does(MoveMember{"nobody", 1});
  CHECK(program.records() == records);
}

TEST_CASE("items: own points and own sections come and go") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddOwnDuty{});
  const std::string text_key = program.state.focus_key;
  REQUIRE(text_key.starts_with("duty/"));
  CHECK(program.state.section == "duties");
  program.writes(text_key, "Holde øje med økonomien");
  const std::string duty = text_key.substr(0, text_key.rfind('/'));
  CHECK(program.point(duty).own);
  CHECK(program.point(duty).label == "Holde øje med økonomien");

  program.does(AddOwnSection{});
  const std::string title_key = program.state.focus_key;
  REQUIRE(title_key.ends_with("/title"));
  CHECK(program.state.section == "own");
  program.writes(title_key, "Vores aftaler");
  program.does(RemoveItem{title_key.substr(0, title_key.rfind('/'))});
  CHECK(program.view().section("own") == nullptr);
  CHECK(program.state.section == program.view().sections.back().id);
  program.does(RemoveItem{duty});
  CHECK(program.view().point(duty) == nullptr);
  CHECK(program.state.focus_key == "add-own-duty");
}

TEST_CASE("items: one already gone, or none at all, is not removed twice") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMember{});
  const std::string item = "member/" + member_id(program, 0);
  program.does(RemoveItem{item});
  const std::size_t records = program.records();
  program.does(RemoveItem{item});
  program.does(RemoveItem{"duty/direction"});
  program.does(RemoveItem{"nonsense"});
  CHECK(program.records() == records);
}

TEST_CASE("items: the same person entered twice is made one, and that can be undone") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna Eksempel, Eksempel Kommune, anna@eksempel.dk\nAnna Eksempel\nBo Eksempel"});
  const auto pairs = charter::same_persons(program.view());
  REQUIRE(pairs.size() == 1);
  program.does(MakeOne{pairs.front().other, pairs.front().other});
  CHECK(program.view().members.size() == 3);  // that is no pair
  program.does(MakeOne{pairs.front().kept, pairs.front().other});
  REQUIRE(program.view().members.size() == 2);
  CHECK(charter::same_persons(program.view()).empty());
  CHECK(program.state.focus_key == "member/" + pairs.front().kept + "/name");
  CHECK(program.state.announcement.find("Anna Eksempel") != std::string::npos);
  program.does(Undo{});
  CHECK(program.view().members.size() == 3);
}

}  // namespace app_items_test
