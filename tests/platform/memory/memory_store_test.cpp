// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_store.h"

#include <doctest/doctest.h>

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
