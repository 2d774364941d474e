// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_second_store_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

MemoryStore two_stores() {
  MemoryStore store;
  store.has_second = true;
  return store;
}

/// A charter with some content, kept in both stores.
struct Kept {
  MemoryStore store = two_stores();
  std::string id;
  revisions::RecordSet set;
  Kept() {
    Program program(store, 1, "one");
    id = program.creates();
    program.writes("agreement/asks", "Bestyrelsen");
    set = program.kept().set;
  }
};

}  // namespace

TEST_CASE("second store: stores that agree have nothing to say and nothing to write") {
  Kept kept;
  const int writes = kept.store.writes;
  const Program again(kept.store, 2, "two");
  CHECK(kept.store.writes == writes);
  CHECK_FALSE(again.state.notice.has_value());
  CHECK_FALSE(again.state.uniting);
  CHECK(again.state.saving == Saving::saved);
}

TEST_CASE("second store: what the first has lost comes from the second, whole charters and single records") {
  Kept kept;
  SUBCASE("everything") { kept.store.values.clear(); }
  SUBCASE("the genesis") { kept.store.values.erase(keys::record(kept.id, kept.id)); }
  SUBCASE("each record but the genesis") {
    for (const auto& [id, record] : kept.set.records()) {
      if (id != kept.id) kept.store.values.erase(keys::record(kept.id, id));
    }
  }
  Program again(kept.store, 2, "two");
  REQUIRE(again.state.kept(kept.id) != nullptr);
  CHECK(again.state.kept(kept.id)->set == kept.set);
  again.does(OpenCharter{kept.id});
  CHECK(again.text("agreement/asks") == "Bestyrelsen");
  for (const auto& [id, record] : kept.set.records())
    CHECK(kept.store.values.count(keys::record(kept.id, id)) == 1);
}

TEST_CASE("second store: what the second has lost comes from the first") {
  Kept kept;
  kept.store.second.clear();
  const Program again(kept.store, 2, "two");
  CHECK(again.state.kept(kept.id)->set == kept.set);
  for (const auto& [id, record] : kept.set.records())
    CHECK(kept.store.second.count(keys::record(kept.id, id)) == 1);
}

TEST_CASE(
    "second store: a record damaged in one of them is written anew from the other, and nothing is set "
    "aside") {
  Kept kept;
  for (const auto& [id, record] : kept.set.records()) {
    for (const bool first : {true, false}) {
      CAPTURE(first);
      MemoryStore store = kept.store;
      const std::string key = keys::record(kept.id, id);
      const std::string whole = store.values.at(key);
      std::string& damaged = first ? store.values.at(key) : store.second.at(key);
      damaged[damaged.size() / 2] = damaged[damaged.size() / 2] == 'x' ? 'y' : 'x';
      const Program again(store, 2, "two");
      CHECK(again.state.kept(kept.id)->set == kept.set);
      CHECK(again.state.kept(kept.id)->set_aside.empty());
      CHECK(store.values.at(key) == whole);
      CHECK(store.second.at(key) == whole);
      CHECK_FALSE(again.state.notice.has_value());
    }
  }
}

TEST_CASE("second store: a record damaged in both is set aside from both, and neither is touched") {
  Kept kept;
  for (const auto& [id, record] : kept.set.records()) {
    if (record.content.find("Bestyrelsen") == std::string::npos) continue;
    const std::string key = keys::record(kept.id, id);
    kept.store.values.at(key).replace(kept.store.values.at(key).find("Best"), 4, "Rest");
    kept.store.second.at(key).replace(kept.store.second.at(key).find("Best"), 4, "Gest");
  }
  const auto before = std::make_pair(kept.store.values, kept.store.second);
  const Program again(kept.store, 2, "two");
  CHECK(std::make_pair(kept.store.values, kept.store.second) == before);
  CHECK(again.state.kept(kept.id)->set_aside.size() == 2);
  REQUIRE(again.state.notice.has_value());
  CHECK(again.state.notice->set_aside);
}

TEST_CASE(
    "second store: a deleted charter is not brought back by the other store, a returned one not deleted") {
  Kept kept;
  const auto before_deleting = kept.store;
  Program program(kept.store, 2, "two");
  program.does(DeleteCharter{kept.id});
  const auto deleted = kept.store;
  program.does(RestoreCharter{kept.id});
  const auto back = kept.store;
  const auto united = [](const MemoryStore& first, const MemoryStore& second) {
    MemoryStore store = two_stores();
    store.values = first.values;
    store.second = second.second;
    const Program again(store, 3, "three");
    std::erase_if(store.second,
                  [](const auto& one) { return keys::read(one.first).kind == keys::Kind::draft; });
    CHECK(store.values == store.second);
    return !again.state.charters.begin()->second.deleted_at.empty();
  };
  CHECK(united(before_deleting, deleted));
  CHECK(united(deleted, before_deleting));
  CHECK_FALSE(united(back, deleted));
  CHECK_FALSE(united(deleted, back));
  CHECK_FALSE(united(before_deleting, back));
  CHECK_FALSE(united(back, before_deleting));
}

TEST_CASE("second store: a tombstone whose charter only the second store has counts") {
  Kept kept;
  Program program(kept.store, 2, "two");
  program.does(DeleteCharter{kept.id});
  std::erase_if(kept.store.values,
                [](const auto& one) { return keys::read(one.first).kind == keys::Kind::record; });
  const Program again(kept.store, 3, "three");
  CHECK_FALSE(again.state.kept(kept.id)->deleted_at.empty());
  CHECK(again.state.unknown_stored.empty());
}

TEST_CASE("second store: of two days of a last file the later counts, in both stores afterwards") {
  Kept kept;
  Program program(kept.store, 2, "two");
  program.does(OpenCharter{kept.id});
  program.does(ExportCharter{});
  const std::string old = kept.store.values.at(keys::about(kept.id));
  program.moment = {"2026-11-25T11:00:00Z", "2026-11-25T12:00"};
  program.does(ExportCharter{});
  SUBCASE("the first is older") { kept.store.values[keys::about(kept.id)] = old; }
  SUBCASE("the second is older") { kept.store.second[keys::about(kept.id)] = old; }
  const Program again(kept.store, 3, "three");
  CHECK(again.state.kept(kept.id)->last_file == "2026-11-25T12:00");
  CHECK(kept.store.values.at(keys::about(kept.id)) == kept.store.second.at(keys::about(kept.id)));
}

TEST_CASE("second store: of two choices of the reader the later counts, in both stores afterwards") {
  MemoryStore store = two_stores();
  Program program(store, 1, "one");
  program.does(ChooseLanguage{Language::english});
  const std::string old = store.values.at(keys::preferences());
  program.moment = {"2026-11-25T11:00:00Z", "2026-11-25T12:00"};
  program.does(NameAuthor{"Anna Eksempel"});
  program.does(NameAsked{});
  program.does(ChooseTheme{"dark"});
  SUBCASE("the first is older") { store.values[keys::preferences()] = old; }
  SUBCASE("the first has none") { store.values.erase(keys::preferences()); }
  SUBCASE("the second is older") { store.second[keys::preferences()] = old; }
  const Program again(store, 2, "two");
  CHECK(again.state.preferences == program.state.preferences);
  CHECK(store.values.at(keys::preferences()) == store.second.at(keys::preferences()));
}

TEST_CASE("second store: with the first one full everything is saved in the second, said once and honestly") {
  MemoryStore store = two_stores();
  Program program(store, 1, "one");
  store.plan = {1, Fault::full};
  const std::string id = program.creates();
  CHECK(program.state.saving == Saving::second_only);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(program.state.unsaved.empty());
  program.does(DismissNotice{});
  program.writes("agreement/asks", "Bestyrelsen");
  CHECK_FALSE(program.state.notice.has_value());
  CHECK(store.values.empty());
  store.plan = {};
  const Program again(store, 2, "two");
  CHECK(again.state.kept(id)->set == program.kept().set);
}

TEST_CASE("second store: the first one blocked is said once the second is known to work, and not before") {
  MemoryStore store = two_stores();
  store.plan = {1, Fault::full};
  Program program(store, 1, "one", charter::trial::small_catalogue(), false);
  CHECK(program.state.saving == Saving::second_only);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.size() == 3);
}

TEST_CASE("second store: both blocked is only memory, and said at once") {
  MemoryStore store = two_stores();
  store.second_works = false;
  store.plan = {1, Fault::full};
  Program program(store, 1, "one", charter::trial::small_catalogue(), false);
  CHECK(program.state.saving == Saving::memory_only);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
}

TEST_CASE("second store: a write that both refuse is loud, and saved once one of them takes it") {
  MemoryStore store = two_stores();
  Program program(store, 1, "one");
  program.creates();
  store.plan = {store.writes + 1, Fault::full};
  store.second_works = false;
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.state.saving == Saving::failed);
  CHECK(program.state.notice->kind == Notice::Kind::error);
  store.second_works = true;
  program.does(ChooseTheme{"dark"});
  CHECK(program.state.saving == Saving::second_only);
  CHECK(program.state.unsaved.empty());
}

}  // namespace app_second_store_test
