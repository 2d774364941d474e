// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/record_set.h"

#include <doctest/doctest.h>

namespace revisions_record_set_test {

using namespace kommissorium::revisions;

namespace {

Record genesis(const char* nonce) { return seal({{"k", "charter"}, {"nonce", nonce}}); }
Record edit(const char* value) { return revision("head/product", {}, value, "", ""); }

}  // namespace

TEST_CASE("record set: a record is in it once") {
  RecordSet set;
  CHECK(set.add(edit("a")));
  CHECK_FALSE(set.add(edit("a")));
  CHECK(set.add(edit("b")));
  CHECK(set.size() == 2);
  CHECK(set.find(edit("a").id) != nullptr);
  CHECK(set.find(edit("c").id) == nullptr);
  CHECK(set.find("") == nullptr);
}

TEST_CASE("record set: union holds what either side holds") {
  RecordSet ours, theirs, all;
  ours.add(edit("a"));
  ours.add(edit("b"));
  theirs.add(edit("b"));
  theirs.add(edit("c"));
  for (const char* value : {"c", "b", "a"}) all.add(edit(value));
  RecordSet united = ours;
  united.unite(theirs);
  CHECK(united == all);
  united.unite(united);
  CHECK(united == all);
  united.unite({});
  CHECK(united == all);
}

TEST_CASE("record set: the genesis names the charter, and only when there is exactly one") {
  RecordSet set;
  CHECK(set.charter_id().empty());
  set.add(edit("a"));
  CHECK(set.charter_id().empty());
  set.add(genesis("1"));
  CHECK(set.charter_id() == genesis("1").id);
  set.add(genesis("2"));
  CHECK(set.charter_id().empty());
}

}  // namespace revisions_record_set_test
