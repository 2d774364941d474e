// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_undo_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("undo: an old value comes back as a new revision, and redo brings the new one") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::size_t records = program.records();
  program.writes("head/product", "OS2andet");
  program.does(Undo{});
  CHECK(program.text("head/product") == "OS2eksempel");
  CHECK(program.records() == records + 2);  // nothing is taken away
  program.does(Redo{});
  CHECK(program.text("head/product") == "OS2andet");
  program.does(Undo{});
  program.does(Undo{});
  CHECK(program.text("head/product").empty());
  CHECK(program.kept().undo.empty());
  CHECK(program.kept().redo.size() == 2);
}

TEST_CASE("undo: what is being typed is undone first") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Type{"head/product", "", "OS2halv"});
  program.does(Undo{});
  CHECK(program.text("head/product") == "OS2eksempel");
  CHECK(is_written(program.state, "OS2halv"));
  program.does(Redo{});
  CHECK(program.text("head/product") == "OS2halv");
}

TEST_CASE("undo: all points taken on are one step, and an exception made since stays") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FollowAll{"duties"});
  program.does(Undo{});
  CHECK(program.point("duty/direction").answer.kind == AnswerKind::open);
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::open);
  program.does(Redo{});
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::followed);
}

TEST_CASE("undo: somebody else's edit is never lost by it") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(FollowAll{"duties"});
  two.hears();
  two.does(AnswerPoint{"duty/quality", AnswerKind::not_relevant});
  two.writes("duty/quality", "Kun et forsøg", "reason");
  one.hears();
  one.does(Undo{});
  CHECK(one.point("duty/direction").answer.kind == AnswerKind::open);
  CHECK(one.point("duty/quality").answer.kind == AnswerKind::not_relevant);

  one.writes("head/product", "OS2mit");
  two.hears();
  two.writes("head/product", "OS2dit");
  one.hears();
  const std::size_t records = one.records();
  one.does(Undo{});
  CHECK(one.text("head/product") == "OS2dit");
  CHECK(one.records() == records);
  CHECK(one.state.announcement == texts::notice_texts(Language::danish).changed_since);
}

TEST_CASE("undo: a member that somebody has filled in since is not taken away") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(AddMember{});
  two.hears();
  two.writes("member/" + two.view().members.front().id + "/name", "Bo");
  one.hears();
  one.does(Undo{});
  REQUIRE(one.view().members.size() == 1);
  CHECK(one.view().members.front().name == "Bo");
}

TEST_CASE("undo: somebody who has written the same again since has written, and is not undone") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.writes("head/product", "OS2mit");
  two.hears();
  two.writes("head/product", "OS2dit");
  two.writes("head/product", "OS2mit");  // looked at it and went back to it
  one.hears();
  one.does(Undo{});
  CHECK(one.text("head/product") == "OS2mit");
  CHECK(one.state.announcement == texts::notice_texts(Language::danish).changed_since);

  one.does(AddMember{});
  const std::string name = "member/" + one.view().members.front().id + "/name";
  one.writes(name, "Anna Eksempel");
  two.hears();
  two.writes(name, "Anna");
  two.writes(name, "Anna Eksempel");
  one.hears();
  one.does(Undo{});
  one.does(Undo{});
  REQUIRE(one.view().members.size() == 1);
  CHECK(one.view().members.front().name == "Anna Eksempel");
}

TEST_CASE("undo: what somebody has removed does not come back by it") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(AddMembers{"Anna Eksempel"});
  const std::string item = "member/" + one.view().members.front().id;
  one.writes(item + "/name", "Åse Eksempel");
  two.does(NameAuthor{"Bo Eksempel"});
  two.hears();
  two.does(RemoveItem{item});
  one.hears();
  one.does(Undo{});
  CHECK(one.view().members.empty());

  one.does(AddMembers{"Bo Eksempel"});
  const std::string other = "member/" + one.view().members.front().id;
  two.hears();
  one.does(RemoveItem{other});
  two.does(RemoveItem{other});  // both at once
  one.hears();
  one.does(Undo{});
  CHECK(one.view().members.empty());
}

TEST_CASE("undo: two who wrote alike at the same time both wrote it") {
  MemoryStore store;
  MemoryStore elsewhere;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(elsewhere, 1, "two");
  two.does(FilesChosen{{{"a.json", json::write_charter_file(one.kept().set), ""}}});
  two.does(NameAuthor{"Bo"});
  one.writes("agreement/asks", "Bestyrelsen");
  two.writes("agreement/asks", "Bestyrelsen");
  one.does(FilesChosen{{{"b.json", json::write_charter_file(two.kept().set), ""}}});
  one.does(Undo{});
  CHECK(one.text("agreement/asks") == "Bestyrelsen");
}

TEST_CASE("undo: a removed member comes back with everything it had") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna, Eksempel Kommune\nBo, Prøveby"});
  program.does(RemoveItem{"member/" + program.view().members[0].id});
  program.does(Undo{});
  REQUIRE(program.view().members.size() == 2);
  CHECK(program.view().members[0].name == "Anna");
  CHECK(program.view().members[0].organisation == "Eksempel Kommune");
  CHECK_FALSE(program.view().members[0].deleted_but_changed);
  program.does(Redo{});
  CHECK(program.view().members.size() == 1);
}

TEST_CASE("undo: choosing among two proposals can be undone: there are two again") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.writes("agreement/asks", "Bestyrelsen");
  two.writes("agreement/asks", "Ingen");
  one.hears();
  REQUIRE(one.point("agreement/asks").proposals.size() == 2);
  one.does(Write{"agreement/asks", "Ingen"});
  CHECK(one.text("agreement/asks") == "Ingen");
  one.does(Undo{});
  CHECK(one.point("agreement/asks").proposals.size() == 2);
  one.does(Redo{});
  CHECK(one.text("agreement/asks") == "Ingen");
}

TEST_CASE("undo: the moved list goes back, a new edit forgets what could be done again") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna\nBo"});
  program.does(MoveMember{program.view().members[1].id, -1});
  CHECK(program.view().members[0].name == "Bo");
  program.does(Undo{});
  CHECK(program.view().members[0].name == "Anna");
  program.writes("head/product", "OS2andet");
  CHECK(program.kept().redo.empty());
}

TEST_CASE("undo: it shows where it happened and says what it was") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  program.does(OpenSection{"about"});
  program.does(Undo{});
  CHECK(program.state.section == "duties");
  CHECK(program.state.announcement.find("4.1") != std::string::npos);
  program.does(Undo{});
  CHECK(program.state.section == "about");
  program.does(Undo{});
  CHECK(program.state.announcement == texts::notice_texts(Language::danish).nothing_to_undo);
  for (int step = 0; step < 3; ++step) program.does(Redo{});
  CHECK(program.state.announcement == texts::notice_texts(Language::danish).nothing_to_redo);
}

}  // namespace app_undo_test
