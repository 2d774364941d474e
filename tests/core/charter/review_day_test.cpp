// SPDX-License-Identifier: MPL-2.0
#include "core/charter/review_day.h"

#include "charters.h"

namespace charter_review_day_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Due on(const Desk& desk, std::string_view today) { return due(desk.charter(), today); }

Desk group() { return new_desk(GroupKind::steering, "OS2eksempel", full_catalogue()); }

}  // namespace

TEST_CASE("review day: a charter is due from its day on, and soon for thirty days before") {
  Desk desk = group();
  CHECK(on(desk, "2026-11-24") == Due::no);
  desk.write(review_field, "2026-12-24");
  CHECK(review_day(desk.charter()) == "2026-12-24");
  CHECK(on(desk, "2026-11-23") == Due::no);
  CHECK(on(desk, "2026-11-24") == Due::soon);
  CHECK(on(desk, "2026-12-23") == Due::soon);
  CHECK(on(desk, "2026-12-24") == Due::now);
  CHECK(on(desk, "2031-01-01") == Due::now);
}

TEST_CASE("review day: without a day of today, with two proposals or in an example nothing is due") {
  Desk desk = group();
  desk.write(review_field, "2026-01-01");
  CHECK(on(desk, "") == Due::no);
  CHECK(on(desk, "i morgen") == Due::no);
  charter::Charter example = desk.charter();
  example.example = true;
  CHECK(due(example, "2026-11-24") == Due::no);
  Desk other = desk.copy("Bo");
  desk.write(review_field, "2026-02-01");
  other.write(review_field, "2026-03-01");
  for (const auto& [id, record] : other.set.records()) desk.set.add(record);
  CHECK(review_day(desk.charter()).empty());
  CHECK(on(desk, "2026-11-24") == Due::no);
}

}  // namespace charter_review_day_test
