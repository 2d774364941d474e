// SPDX-License-Identifier: MPL-2.0
#include "app/local_time.h"

#include <doctest/doctest.h>

namespace app_local_time_test {

using kommissorium::app::local_time;

TEST_CASE("local time: a moment is shown as the user's clock said it") {
  CHECK(local_time("2026-11-23T10:42:31Z", "2026-11-23T11:00:00Z", "2026-11-23T12:00") == "2026-11-23T11:42");
  CHECK(local_time("2026-11-23T23:30:00Z", "2026-11-24T08:00:00Z", "2026-11-24T09:00") == "2026-11-24T00:30");
  CHECK(local_time("2026-03-01T02:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T07:00") == "2026-02-28T21:00");
}

TEST_CASE("local time: what is no time gives nothing") {
  CHECK(local_time("", "2026-11-23T11:00:00Z", "2026-11-23T12:00").empty());
  CHECK(local_time("2026-02-30T10:00:00Z", "2026-11-23T11:00:00Z", "2026-11-23T12:00").empty());
  CHECK(local_time("2026-11-23T10:00:00Z", "", "").empty());
  CHECK(local_time("2026-11-23Txx:00:00Z", "2026-11-23T11:00:00Z", "2026-11-23T12:00").empty());
}

}  // namespace app_local_time_test
