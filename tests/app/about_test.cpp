// SPDX-License-Identifier: MPL-2.0
#include "app/about.h"

#include <doctest/doctest.h>

namespace app_about_test {

using namespace kommissorium::app;

TEST_CASE("about: when the last file was taken out comes back; what cannot be read is never") {
  CHECK(read_about(write_about("2026-11-23T12:00")) == "2026-11-23T12:00");
  CHECK(read_about("not json").empty());
  CHECK(read_about(R"({"file":7})").empty());
}

}  // namespace app_about_test
