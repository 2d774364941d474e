// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_outside_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

struct Two {
  MemoryStore store;
  Program one = Program(store, 1, "one");
  std::string id = one.creates();
  Program two = Program(store, 2, "two");
  Two() { two.does(OpenCharter{id}); }
};

}  // namespace

TEST_CASE("outside: what another window writes joins the open charter and is said") {
  Two tabs;
  const int said = tabs.two.state.announcement_count;
  tabs.one.writes("agreement/asks", "Bestyrelsen");
  tabs.two.hears();
  CHECK(tabs.two.text("agreement/asks") == "Bestyrelsen");
  CHECK(tabs.two.kept().set == tabs.one.kept().set);
  CHECK(tabs.two.state.announcement_count == said + 1);
  CHECK(tabs.two.kept().undo.empty());
  CHECK(tabs.two.asked<Store>().empty());
}

TEST_CASE("outside: a charter made in another window appears") {
  Two tabs;
  tabs.one.does(OpenStart{});
  const std::string id = tabs.one.creates(GroupKind::expert, "");
  const int said = tabs.two.state.announcement_count;
  tabs.two.hears();
  REQUIRE(tabs.two.state.kept(id) != nullptr);
  CHECK(tabs.two.state.kept(id)->view != nullptr);
  CHECK(tabs.two.state.announcement_count == said);
}

TEST_CASE("outside: deleted there is closed here, with its text safe and a way back") {
  Two tabs;
  tabs.two.does(Type{"agreement/asks", "", "Bestyrelsen"});
  tabs.one.does(DeleteCharter{tabs.id});
  tabs.two.hears();
  CHECK(tabs.two.state.screen == Screen::start);
  CHECK_FALSE(tabs.two.state.kept(tabs.id)->deleted_at.empty());
  CHECK(is_written(tabs.two.state, "Bestyrelsen"));
  CHECK(tabs.two.state.notice->restore == tabs.id);
  tabs.two.does(RestoreCharter{tabs.id});
  tabs.one.hears();
  CHECK(tabs.one.state.kept(tabs.id)->deleted_at.empty());
}

TEST_CASE("outside: when the last file was taken is known in both windows, preferences stay each one's own") {
  Two tabs;
  tabs.one.does(ChooseLanguage{Language::english});
  tabs.one.does(ExportCharter{});
  tabs.two.hears();
  CHECK(tabs.two.kept().last_file == noon.local);
  CHECK(tabs.two.state.preferences.language == Language::danish);
}

TEST_CASE("outside: a damaged record is set aside once, a removed one stays here") {
  Two tabs;
  const std::string key = keys::record(tabs.id, std::string(64, 'a'));
  const auto before = tabs.two.kept().set;
  tabs.two.does(ChangedOutside{{{key, "half", false}, {key, "half", false}}});
  CHECK(tabs.two.kept().set_aside.size() == 1);
  tabs.two.does(
      ChangedOutside{{{keys::record(tabs.id, tabs.id), "", true}, {"kommissorium/what", "x", false}}});
  CHECK(tabs.two.kept().set == before);
}

TEST_CASE(
    "outside: a draft that another window took for left behind goes on from there, without a conflict") {
  Two tabs;
  tabs.one.does(Type{"agreement/asks", "", "Bestyr"});
  Program three(tabs.store, 3, "three");  // opens while one is typing, and seals what it finds
  CHECK(is_written(three.state, "Bestyr"));
  tabs.one.hears();
  CHECK(keys_with(tabs.store, "/d/") == 1);
  tabs.one.does(Type{"agreement/asks", "", "Bestyrelsen"});
  tabs.one.does(Leave{"agreement/asks", ""});
  CHECK(tabs.one.text("agreement/asks") == "Bestyrelsen");
  CHECK(tabs.one.view().conflicts().empty());
}

TEST_CASE("outside: the print view follows what comes in") {
  Two tabs;
  tabs.two.does(OpenPrint{});
  tabs.one.writes("head/product", "OS2ændret");
  tabs.two.hears();
  CHECK(tabs.two.state.article.find("OS2ændret") != std::string::npos);
}

TEST_CASE("outside: deleting and bringing back count in their own order, whatever order they arrive in") {
  Two tabs;
  tabs.one.does(DeleteCharter{tabs.id});
  const std::string deleted = tabs.store.values.at(keys::tombstone(tabs.id));
  tabs.one.does(RestoreCharter{tabs.id});
  tabs.two.hears();
  tabs.two.does(ChangedOutside{{{keys::tombstone(tabs.id), deleted, false}}});
  CHECK(tabs.two.state.kept(tabs.id)->deleted_at.empty());
  tabs.two.does(ChangedOutside{{{keys::tombstone(tabs.id), "", true}}});
  CHECK(tabs.two.state.kept(tabs.id)->deleted_at.empty());
}

TEST_CASE("outside: a store that somebody emptied is filled again with what is still here") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const auto before = store.values;
  store.values.clear();
  ChangedOutside emptied;
  for (const auto& [key, value] : before) emptied.changes.push_back({key, "", true});
  program.does(emptied);
  for (const auto& [key, value] : before) {
    if (keys::read(key).kind == keys::Kind::record) CHECK(store.values[key] == value);
  }
  const Program again(store, 2, "again");
  REQUIRE(again.state.kept(id) != nullptr);
  CHECK(again.state.kept(id)->set == program.kept().set);
}

TEST_CASE("outside: what is typed at a member that somebody removes meanwhile is in sight at once") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  one.does(AddMembers{"Anna Eksempel"});
  const std::string item = "member/" + one.view().members.front().id;
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(Type{item + "/organisation", "", "Prøveby Kom"});
  two.does(RemoveItem{item});
  one.hears();
  REQUIRE(one.view().members.size() == 1);
  CHECK(one.view().members.front().deleted_but_changed);
  CHECK(one.view().members.front().organisation == "Prøveby Kom");
  CHECK(one.state.drafts.empty());
}

}  // namespace app_outside_test
