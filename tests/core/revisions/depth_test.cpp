// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/depth.h"

#include <doctest/doctest.h>

namespace revisions_depth_test {

using namespace kommissorium::revisions;

namespace {

Record edit(std::vector<std::string> parents, int value) {
  return revision("duty/plan", std::move(parents), value, "", "");
}

std::size_t depth_of(const FieldHistory& field, const std::string& id) {
  const std::vector<std::size_t> all = depths(field);
  REQUIRE(all.size() == field.revisions.size());
  return all[static_cast<std::size_t>(field.find(id) - field.revisions.data())];
}

}  // namespace

TEST_CASE("depth: counts the longest way back, not the shortest") {
  RecordSet set;
  const Record first = edit({}, 1), second = edit({first.id}, 2), third = edit({second.id}, 3);
  const Record merge = edit({first.id, third.id}, 4);
  for (const Record& record : {first, second, third, merge}) set.add(record);
  const History all = history(set);
  const FieldHistory& field = *all.find("duty/plan");
  CHECK(depth_of(field, first.id) == 0);
  CHECK(depth_of(field, third.id) == 2);
  CHECK(depth_of(field, merge.id) == 3);
  CHECK(parents_of(field, *field.find(merge.id)).size() == 2);
  CHECK(parents_of(field, *field.find(first.id)).empty());
}

TEST_CASE("depth: a parent that is not there counts as none") {
  RecordSet set;
  const Record lone = edit({std::string(64, 'a')}, 1);
  set.add(lone);
  set.add(edit({lone.id}, 2));
  const History all = history(set);
  CHECK(depth_of(*all.find("duty/plan"), lone.id) == 0);
  CHECK(parents_of(*all.find("duty/plan"), *all.find("duty/plan")->find(lone.id)).empty());
}

TEST_CASE("depth: a field written thousands of times on top of itself is no trouble") {
  RecordSet set;
  std::string last;
  for (int i = 0; i < 5'000; ++i) {
    const Record record = edit(last.empty() ? std::vector<std::string>{} : std::vector<std::string>{last}, i);
    last = record.id;
    set.add(record);
  }
  const History all = history(set);
  CHECK(depth_of(*all.find("duty/plan"), last) == 4'999);
}

}  // namespace revisions_depth_test
