// SPDX-License-Identifier: MPL-2.0
#include "app/tombstone.h"

#include <doctest/doctest.h>

namespace app_tombstone_test {

using namespace kommissorium::app;

TEST_CASE("tombstone: it reads back as it was written") {
  for (const Tombstone& one : {Tombstone{"2026-11-23T12:00", 1}, Tombstone{"", 4}}) {
    CHECK(read_tombstone(write_tombstone(one)) == one);
  }
}

TEST_CASE("tombstone: what cannot be read means deleted, so that nothing comes back by accident") {
  for (const char* value :
       {"", "2026-11-23T12:00", "{}", R"({"deleted":1,"turn":1})", R"({"deleted":"","turn":0})"}) {
    CAPTURE(value);
    CHECK_FALSE(read_tombstone(value).deleted_at.empty());
    CHECK(read_tombstone(value).turn == 1);
  }
}

TEST_CASE("tombstone: the later turn counts, whichever order they come in") {
  const Tombstone deleted = {"2026-11-23T12:00", 3};
  const Tombstone back = {"", 4};
  KeptCharter one, other;
  CHECK(take(one, deleted));
  CHECK(take(one, back));
  CHECK(take(other, back));
  CHECK_FALSE(take(other, deleted));
  CHECK(tombstone_of(one) == tombstone_of(other));
  CHECK(one.deleted_at.empty());
}

TEST_CASE("tombstone: of two of one turn the one counts that keeps the charter") {
  KeptCharter one, other;
  take(one, {"2026-11-23T12:00", 2});
  CHECK(take(one, {"", 2}));
  take(other, {"", 2});
  CHECK_FALSE(take(other, {"2026-11-23T12:00", 2}));
  CHECK(tombstone_of(one) == tombstone_of(other));
}

}  // namespace app_tombstone_test
