// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_start_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("start: an empty store starts empty and says nothing") {
  MemoryStore store;
  const Program program(store);
  CHECK(program.state.charters.empty());
  CHECK(program.state.screen == Screen::start);
  CHECK(program.state.saving == Saving::saved);
  CHECK_FALSE(program.state.notice.has_value());
  CHECK(store.values.empty());
}

TEST_CASE("start: everything is there again after a reload") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(NameAuthor{"Åse"});
  program.does(NameAsked{});
  program.does(ChooseLanguage{Language::english});
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  program.does(ExportCharter{});

  Program again(store, 2, "seed two");
  REQUIRE(again.state.kept(id) != nullptr);
  const KeptCharter& kept = *again.state.kept(id);
  CHECK(kept.set == program.state.kept(id)->set);
  CHECK(kept.digest == program.state.kept(id)->digest);
  CHECK(kept.last_file == noon.local);
  CHECK(kept.last_changed == noon.local);
  CHECK(again.state.preferences == program.state.preferences);
  CHECK(kept.view->shown_in == Language::english);
  CHECK_FALSE(again.state.notice.has_value());
}

TEST_CASE("start: a blocked store is said at once, and writing goes on in memory") {
  MemoryStore store;
  store.plan = {1, Fault::full};
  Program program(store, 1, "seed", charter::trial::small_catalogue(), false);
  CHECK(program.state.saving == Saving::memory_only);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  program.does(DismissNotice{});
  program.creates();
  CHECK(program.text("head/product") == "OS2eksempel");
  CHECK(program.state.saving == Saving::memory_only);
  CHECK_FALSE(program.state.notice.has_value());
}

TEST_CASE("start: a damaged record is set aside and counted, the rest opens, nothing is deleted") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  for (auto& [key, value] : store.values) {
    if (value.find("Bestyrelsen") != std::string::npos) value.replace(value.find("Best"), 4, "Bast");
  }
  const auto before = store.values;
  Program again(store, 2, "seed two");
  CHECK(store.values == before);
  const KeptCharter& kept = *again.state.kept(id);
  REQUIRE(kept.set_aside.size() == 1);
  CHECK(kept.set_aside.front().error.problem == Problem::hash_mismatch);
  CHECK(kept.set_aside.front().text.find("Bastyrelsen") != std::string::npos);
  REQUIRE(kept.view != nullptr);
  CHECK(kept.view->product == "OS2eksempel");
  REQUIRE(again.state.notice.has_value());
  CHECK(again.state.notice->kind == Notice::Kind::warning);
  CHECK(again.state.notice->set_aside);
}

TEST_CASE("start: a charter without its beginning is kept with the reason why it cannot be shown") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  store.values.erase(keys::record(id, id));
  Program again(store, 2, "seed two");
  REQUIRE(again.state.kept(id) != nullptr);
  CHECK(again.state.kept(id)->view == nullptr);
  REQUIRE(again.state.kept(id)->trouble.has_value());
  CHECK(again.state.kept(id)->trouble->problem == Problem::no_genesis);
  again.does(OpenCharter{id});
  CHECK(again.state.screen == Screen::start);
}

TEST_CASE("start: keys nobody here knows are kept untouched") {
  MemoryStore store;
  const std::string nobody(64, '0');
  store.values = {{"kommissorium/later-program", "{}"},
                  {"kommissorium/" + nobody + "/x", "2026-11-23T12:00"},
                  {"kommissorium/" + nobody + "/d/head/product/tab", "not a draft"}};
  const auto before = store.values;
  const Program program(store);
  CHECK(program.state.unknown_stored.size() == 3);
  CHECK(program.state.charters.empty());
  CHECK(store.values == before);
}

TEST_CASE("start: preferences that cannot be read are as at first") {
  MemoryStore store;
  store.values[keys::preferences()] = "{broken";
  const Program program(store);
  CHECK(program.state.preferences == Preferences{});
}

TEST_CASE("start: typing that a killed tab left behind becomes a revision, and its key goes") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(AnswerPoint{"duty/quality", AnswerKind::not_relevant});
  program.does(Type{"agreement/asks", "", "Bestyrelsen, når"});
  program.does(Type{"duty/quality", "reason", "Kun et fors"});
  CHECK(keys_with(store, "/d/") == 2);

  Program again(store, 2, "seed two");
  again.does(OpenCharter{id});
  CHECK(again.text("agreement/asks") == "Bestyrelsen, når");
  CHECK(again.point("duty/quality").answer.kind == AnswerKind::not_relevant);
  CHECK(again.point("duty/quality").answer.reason == "Kun et fors");
  CHECK(again.kept().undo.empty());
  CHECK(keys_with(store, "/d/") == 0);
  CHECK(again.state.notice.has_value());

  const Program third(store, 3, "seed three");
  CHECK(third.state.kept(id)->set == again.state.kept(id)->set);
  CHECK_FALSE(third.state.notice.has_value());
}

TEST_CASE("start: a left draft stands beside what was written since, and nothing is lost") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  one.does(Type{"head/product", "", "OS2forladt"});
  two.does(OpenCharter{id});
  two.writes("head/product", "OS2senere");
  Program three(store, 3, "three");
  three.does(OpenCharter{id});
  CHECK(three.point("head/product").proposals.size() == 2);
}

TEST_CASE("start: a left draft whose revision was already stored makes no second one") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  one.does(Type{"head/product", "", "OS2nyt"});
  const auto draft = *store.values.find(keys::draft(id, "head/product", one.state.tab));
  one.does(Leave{"head/product", ""});
  one.writes("head/product", "OS2nyest");
  const std::size_t records = one.records();
  store.values.insert(draft);  // the page went away before it could remove it
  const Program two(store, 2, "two");
  CHECK(two.state.kept(id)->set.size() == records);
  CHECK(two.state.kept(id)->view->product == "OS2nyest");
  CHECK(keys_with(store, "/d/") == 0);
  CHECK_FALSE(two.state.notice.has_value());
}

TEST_CASE("start: a left draft that cannot be a revision goes on as a draft") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  one.does(Type{"meeting/minimum", "", "fire"});
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  REQUIRE(two.state.draft("meeting/minimum") != nullptr);
  CHECK(*two.state.draft("meeting/minimum") == "fire");
  CHECK(keys_with(store, "/d/") == 1);
  two.writes("meeting/minimum", "4");
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("start: the tab's own name is the page's, or drawn") {
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Started named{.stored = {}, .seed = "one", .tab = "0123"};
  CHECK(reduce(state, named, noon).state.tab == "0123");
  const Started unnamed{.stored = {}, .seed = "one"};
  CHECK(reduce(state, unnamed, noon).state.tab.size() == 32);
}

TEST_CASE("start: while the second store is being read nothing is said, and what was left unfinished waits") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  one.does(Type{"head/product", "", "OS2under"});
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Started started{.stored = store.all(), .seed = "two", .second_store_follows = true};
  const Reduction next = reduce(std::move(state), started, noon);
  CHECK(next.effects.empty());
  CHECK(next.state.uniting);
  CHECK(next.state.kept(id)->view->product == "OS2eksempel");
  CHECK_FALSE(next.state.notice.has_value());
  const Reduction done = reduce(next.state, SecondStoreRead{}, noon);
  CHECK_FALSE(done.state.uniting);
  CHECK(done.state.kept(id)->view->product == "OS2under");
  CHECK(done.state.notice.has_value());
}

TEST_CASE("start: a tombstone says deleted, and the charter is still there") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(DeleteCharter{id});
  const Program again(store, 2, "seed two");
  REQUIRE(again.state.kept(id) != nullptr);
  CHECK(again.state.kept(id)->deleted_at == noon.local);
  CHECK(again.state.kept(id)->view != nullptr);
}

TEST_CASE("start: a tab that is loaded again comes back to its charter and section, when they are there") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string last = program.view().sections.back().id;
  const auto loaded_at = [&store](const std::string& place) {
    Program again(store, 2, "again");
    State fresh;
    fresh.catalogue = again.state.catalogue;
    return reduce(std::move(fresh), Started{store.all(), true, "again", {}, false, place}, noon).state;
  };
  const State there = loaded_at(id + "/" + last);
  CHECK(there.open == id);
  CHECK(there.screen == Screen::charter);
  CHECK(there.section == last);
  CHECK(loaded_at(id + "/gone").section == program.view().sections.front().id);
  for (const char* nowhere : {"", "x", "x/duties", "/"}) CHECK(loaded_at(nowhere).screen == Screen::start);
  program.does(DeleteCharter{id});
  CHECK(loaded_at(id + "/" + last).screen == Screen::start);
}

}  // namespace app_start_test
