// SPDX-License-Identifier: MPL-2.0
#include "app/left_behind.h"

#include "app/drafts.h"
#include "app/stored_draft.h"
#include "core/text_policy.h"
#include "tests/app/trial.h"

namespace app_left_behind_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

/// A tab that was killed with two unfinished texts, and what it left in both stores.
struct Killed {
  MemoryStore store;
  std::string id, tab;
  explicit Killed(bool both = true) {
    store.has_second = both;
    Program program(store, 1, "one");
    id = program.creates();
    tab = program.state.tab;
    program.moment = {"2026-11-23T13:03:07Z", "2026-11-23T14:03"};
    program.does(Type{"agreement/asks", "", "Bestyr"});
    program.does(Type{"duty/quality", "reason", "Kun et fors"});
  }
  std::string key(const std::string& slot) const { return keys::draft(id, slot, tab); }
};

}  // namespace

TEST_CASE("left behind: unfinished texts are put in, and said with field, time and text") {
  Killed killed;
  Program again(killed.store, 2, "two");
  again.does(OpenCharter{killed.id});
  CHECK(again.text("agreement/asks") == "Bestyr");
  CHECK(again.point("duty/quality").answer.reason == "Kun et fors");
  CHECK(keys_with(killed.store, "/d/") == 0);
  REQUIRE(again.state.notice.has_value());
  const Notice& notice = *again.state.notice;
  CHECK(notice.kind == Notice::Kind::done);
  CHECK(notice.recovered);
  REQUIRE(notice.lines.size() == 4);
  CHECK(notice.lines[0].find("2 uf\u00e6rdige tekster") == 0);
  CHECK(notice.lines[1].find("kl. 14.03") != std::string::npos);
  CHECK(notice.lines[1].find("OS2eksempel") != std::string::npos);
  CHECK(notice.lines[1].find("Bestyr") != std::string::npos);
  CHECK(again.kept().undo.empty());  // no step of this tab
}

TEST_CASE(
    "left behind: a single text is named in the headline, in both languages, with its day when it is an "
    "older one") {
  Killed killed;
  killed.store.values.erase(killed.key("duty/quality#reason"));
  killed.store.second.erase(killed.key("duty/quality#reason"));
  const auto headline = [&](const Moment& moment, Language language) {
    MemoryStore copy = killed.store;
    State state;
    state.catalogue = charter::trial::small_catalogue();
    state.preferences.language = language;
    copy.values.erase(keys::preferences());
    State started = reduce(std::move(state), Started{.stored = copy.all(), .seed = "x"}, moment).state;
    REQUIRE(started.notice.has_value());
    return started.notice->lines.front();
  };
  const Moment same_day = {"2026-11-23T18:00:00Z", "2026-11-23T19:00"};
  const Moment next_day = {"2026-11-24T08:00:00Z", "2026-11-24T09:00"};
  CHECK(headline(same_day, Language::danish) == "Uf\u00e6rdig tekst fra kl. 14.03 er sat ind");
  CHECK(headline(next_day, Language::danish) == "Uf\u00e6rdig tekst fra 23-11-2026 kl. 14.03 er sat ind");
  CHECK(headline(same_day, Language::english) == "Unfinished text from 14:03 has been put in");
}

TEST_CASE("left behind: taking it out again gives the old values back, as revisions, and nothing is lost") {
  Killed killed;
  Program again(killed.store, 2, "two");
  again.does(OpenCharter{killed.id});
  const std::size_t records = again.records();
  again.does(TakeBackRecovered{});
  CHECK(again.text("agreement/asks").empty());
  CHECK(again.point("duty/quality").answer.reason.empty());
  CHECK(again.records() > records);
  CHECK(is_written(again.state, "Bestyr"));
  CHECK_FALSE(again.state.notice.has_value());
  CHECK(again.view().conflicts().empty());
  const std::size_t taken = again.records();
  again.does(TakeBackRecovered{});
  CHECK(again.records() == taken);
  const Program third(killed.store, 3, "three");
  CHECK(third.state.kept(killed.id)->set == again.kept().set);
  CHECK_FALSE(third.state.notice.has_value());
}

TEST_CASE("left behind: what was written over since is not taken back") {
  Killed killed;
  Program again(killed.store, 2, "two");
  again.does(OpenCharter{killed.id});
  again.writes("agreement/asks", "Bestyrelsen i Eksempel Kommune");
  again.does(TakeBackRecovered{});
  CHECK(again.text("agreement/asks") == "Bestyrelsen i Eksempel Kommune");
  CHECK(again.point("duty/quality").answer.reason.empty());
}

TEST_CASE("left behind: of the two stores' drafts the later typed counts") {
  Killed killed;
  const std::string key = killed.key("agreement/asks");
  StoredDraft newer = *read_draft(killed.store.second.at(key));
  newer.text = "Bestyrelsen, n\u00e5r";
  newer.count += 1;
  SUBCASE("the second store's") { killed.store.second[key] = write_draft(newer); }
  SUBCASE("the first store's") { killed.store.values[key] = write_draft(newer); }
  SUBCASE("the only one") {
    killed.store.second[key] = write_draft(newer);
    killed.store.values.erase(key);
  }
  Program again(killed.store, 2, "two");
  again.does(OpenCharter{killed.id});
  CHECK(again.text("agreement/asks") == "Bestyrelsen, n\u00e5r");
  CHECK(again.view().conflicts().empty());
}

TEST_CASE("left behind: a draft that the first store brings back after a crash is known to be sealed") {
  MemoryStore store;
  store.has_second = true;
  std::string id;
  std::map<std::string, std::string> before;
  {
    Program program(store, 1, "one");
    id = program.creates();
    program.does(Type{"agreement/asks", "", "Best"});
    before = store.values;
    program.does(Type{"agreement/asks", "", "Bestyrelsen"});
    program.does(Leave{"agreement/asks", ""});
  }
  store.values = before;  // a killed browser: local storage as it was a while ago
  Program again(store, 2, "two");
  again.does(OpenCharter{id});
  CHECK(again.text("agreement/asks") == "Bestyrelsen");
  CHECK(again.view().conflicts().empty());
  CHECK_FALSE(again.state.notice.has_value());
  CHECK(keys_with(store, "/d/") == 0);

  store.values = before;  // and once more, before it had reached the disk
  Program third(store, 3, "three");
  CHECK_FALSE(third.state.notice.has_value());
  CHECK(third.state.kept(id)->set == again.kept().set);
}

TEST_CASE("left behind: typing that went on after sealing counts more than the mark") {
  MemoryStore store;
  store.has_second = true;
  Program program(store, 1, "one");
  const std::string id = program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  store.second_works = false;
  program.does(Type{"agreement/asks", "", "Bestyrelsen og"});
  store.second_works = true;
  Program again(store, 2, "two");
  again.does(OpenCharter{id});
  CHECK(again.text("agreement/asks") == "Bestyrelsen og");
}

TEST_CASE("left behind: marks go after a day, when nothing older can come back") {
  MemoryStore store;
  store.has_second = true;
  Program program(store, 1, "one");
  program.creates();
  const auto marks = [&] {
    std::size_t found = 0;
    for (const auto& [key, value] : store.second)
      found += keys::read(key).kind == keys::Kind::draft ? 1U : 0U;
    return found;
  };
  CHECK(marks() == 1);
  const Program same_day(store, 2, "two");
  CHECK(marks() == 1);
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Moment tomorrow = {"2026-11-24T08:00:00Z", "2026-11-24T09:00"};
  state = reduce(std::move(state), Started{.stored = store.all(), .seed = "x", .second_store_follows = true},
                 tomorrow)
              .state;
  for (const FoundInSecondStore& found : store.unite()) {
    Reduction next = reduce(std::move(state), found, tomorrow);
    state = std::move(next.state);
    store.carry_out(3, next.effects);
  }
  CHECK(marks() == 0);
}

TEST_CASE("left behind: the drafts of a tab that lives are left alone") {
  Killed killed;
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Started started{.stored = killed.store.all(), .seed = "x", .second_store_follows = true};
  state = reduce(std::move(state), started, noon).state;
  const Reduction next = reduce(std::move(state), SecondStoreRead{true, {killed.tab}}, noon);
  CHECK(next.effects.empty());
  CHECK_FALSE(next.state.notice.has_value());
  CHECK(next.state.kept(killed.id)->set.size() > 0);
  CHECK_FALSE(is_written(next.state, "Bestyr"));
}

TEST_CASE("left behind: what another window puts in first is not put in again") {
  Killed killed;
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Started started{.stored = killed.store.all(), .seed = "x", .second_store_follows = true};
  state = reduce(std::move(state), started, noon).state;
  ChangedOutside changed;
  for (const char* slot : {"agreement/asks", "duty/quality#reason"})
    changed.changes.push_back({killed.key(slot), "", true});
  state = reduce(std::move(state), changed, noon).state;
  const Reduction next = reduce(std::move(state), SecondStoreRead{}, noon);
  CHECK(next.effects.empty());
  CHECK_FALSE(next.state.notice.has_value());
}

TEST_CASE(
    "left behind: many texts are counted, the first five are shown, and long ones are cut between letters") {
  MemoryStore store;
  Program program(store, 1, "one");
  const std::string id = program.creates();
  std::string longer;
  for (int i = 0; i < 60; ++i) longer += "\u00e6";
  for (int i = 0; i < 7; ++i) program.does(AddMember{});
  int number = 0;
  for (const charter::Member& member : program.view().members) {
    program.does(Type{"member/" + member.id + "/name", "", longer + std::to_string(++number)});
  }
  const Program again(store, 2, "two");
  REQUIRE(again.state.notice.has_value());
  const std::vector<std::string>& lines = again.state.notice->lines;
  REQUIRE(lines.size() == 8);
  CHECK(lines[0].find('7') != std::string::npos);
  CHECK(lines[6] == "og 2 til");
  CHECK(text_policy::is_utf8(lines[1]));
  CHECK(lines[1].find("\u2026") != std::string::npos);
}

}  // namespace app_left_behind_test
