// SPDX-License-Identifier: MPL-2.0
#include "core/returned/printed.h"

#include <algorithm>

#include "../adoption/meetings.h"
#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"

namespace returned_printed_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::adoption::trial;

namespace {

std::vector<outline::Document> printed_of(const RecordSet& here, const RecordSet& carried) {
  std::vector<outline::Document> all;
  const charter::Charter left = charter::view(carried).value();
  each_printed({here, carried, left}, "2026-11-24", [&all](const outline::Document& one) {
    all.push_back(one);
    return false;
  });
  return all;
}

outline::Document now(const Desk& desk) {
  const charter::Charter charter = desk.charter();
  return outline::from_charter(charter, charter::digest(charter), "2026-11-24",
                               adoption::standing(desk.set, charter));
}

}  // namespace

TEST_CASE("printed: the likeliest is the charter as it stands by what is carried") {
  Desk desk = group();
  CHECK(printed_of(desk.set, adoption::without_history(desk.set)).front() == now(desk));
  adopt(desk);
  CHECK(printed_of(desk.set, adoption::without_history(desk.set)).front() == now(desk));
  reopen(desk);
  CHECK(printed_of(desk.set, adoption::without_history(desk.set)).front() == now(desk));
}

TEST_CASE("printed: an earlier version as it is printed, by what is known here of it") {
  Desk desk = group();
  adopt(desk);
  desk.write("duty/quality", followed());
  adopt(desk, "Anna Eksempel", "2026-12-01");
  const adoption::Decisions decisions = adoption::read_decisions(desk.set);
  const adoption::Version& version = decisions.versions.front();
  const charter::Charter then = adoption::view_of(desk.set, version).value();
  const outline::Document wanted = outline::from_charter(then, charter::digest(then), "2026-11-24",
                                                         adoption::standing_of(decisions, version, then));
  const std::vector<outline::Document> all =
      printed_of(desk.set, adoption::without_history(desk.set, version));
  CHECK(std::find(all.begin(), all.end(), wanted) != all.end());
}

TEST_CASE("printed: the day that ends a short text") {
  CHECK(day_named_in("Bilag 1: Medlemmer pr. 24. november 2026") == "2026-11-24");
  CHECK(day_named_in("Ingen dag") == "");
  CHECK(day_named_in(std::string(400, 'x') + " 24. november 2026") == "");
}

}  // namespace returned_printed_test
