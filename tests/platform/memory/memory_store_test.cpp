// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_store.h"

#include <doctest/doctest.h>

#include "app/keys.h"

namespace memory_memory_store_test {

using namespace kommissorium;
using platform::memory::Fault;
using platform::memory::MemoryStore;

namespace {

bool told_ok(const std::vector<app::Stored>& answers) { return answers.size() == 1 && answers.front().ok; }

}  // namespace

TEST_CASE("memory store: what one tab writes and removes, the other tab is told once") {
  MemoryStore store;
  store.open(1);
  store.open(2);
  CHECK(told_ok(store.carry_out(1, {app::Store{"a", "1"}})));
  store.carry_out(1, {app::Forget{"a"}});
  const app::ChangedOutside changed = store.changes_for(2);
  REQUIRE(changed.changes.size() == 2);
  CHECK(changed.changes[0].value == "1");
  CHECK(changed.changes[1].gone);
  CHECK(store.changes_for(2).changes.empty());
  CHECK(store.changes_for(1).changes.empty());
}

TEST_CASE("memory store: each fault strikes at its write and no other") {
  const auto after = [](Fault fault) {
    MemoryStore store;
    store.plan = {2, fault};
    for (const char* key : {"a", "b", "c"}) store.carry_out(1, {app::Store{key, "1"}});
    std::string kept;
    for (const auto& [key, value] : store.values) kept += key;
    return kept;
  };
  CHECK(after(Fault::none) == "abc");
  CHECK(after(Fault::refused) == "ac");
  CHECK(after(Fault::full) == "a");
  CHECK(after(Fault::lost) == "ac");
  CHECK(after(Fault::ended) == "a");
}

TEST_CASE("memory store: waiting drafts are written when the page is left and gone when it is killed") {
  MemoryStore store;
  store.drafts_wait = true;
  store.carry_out(1, {app::StoreDraft{"d", "text"}});
  store.carry_out(2, {app::StoreDraft{"e", "text"}});
  CHECK(store.values.empty());
  CHECK(told_ok(store.flush(1)));
  store.kill(2);
  store.flush(2);
  CHECK(store.values.size() == 1);
}

TEST_CASE(
    "memory store: the second store takes what the first refuses, marks along with values, and typing "
    "early") {
  MemoryStore store;
  store.has_second = true;
  store.plan = {1, Fault::full};
  const auto answers = store.carry_out(1, {app::Store{"a", "1", {{"d", "mark"}}}});
  REQUIRE(answers.size() == 1);
  CHECK(answers.front().ok);
  CHECK(answers.front().second);
  CHECK(store.values.empty());
  CHECK(store.second == std::map<std::string, std::string>{{"a", "1"}, {"d", "mark"}});
  store.second_works = false;
  CHECK_FALSE(store.carry_out(1, {app::Store{"b", "1"}}).front().ok);
  store.second_works = true;
  store.drafts_wait = true;
  store.carry_out(1, {app::StoreDraft{"d", "text"}});
  store.put_early(1);
  CHECK(store.second.at("d") == "text");
  CHECK(store.values.empty());
}

TEST_CASE("memory store: united, either has what the other lacks, and differences are told by charter") {
  MemoryStore store;
  store.has_second = true;
  const std::string charter(64, 'a');
  const std::string one = app::keys::record(charter, std::string(64, '1'));
  const std::string two = app::keys::record(charter, std::string(64, '2'));
  const std::string three = app::keys::record(charter, std::string(64, '3'));
  store.values = {{one, "x"}, {two, "y"}};
  store.second = {{two, "z"}, {three, "w"}};
  const auto found = store.unite();
  REQUIRE(found.size() == 1);
  CHECK(found.front().charter == charter);
  CHECK(found.front().stored == std::vector<std::pair<std::string, std::string>>{{two, "z"}, {three, "w"}});
  CHECK(store.values == std::map<std::string, std::string>{{one, "x"}, {two, "y"}, {three, "w"}});
  CHECK(store.second == std::map<std::string, std::string>{{one, "x"}, {two, "z"}, {three, "w"}});
}

}  // namespace memory_memory_store_test
