// SPDX-License-Identifier: MPL-2.0
#include "platform/web/wire.h"

#include <doctest/doctest.h>

#include "core/revisions/canonical.h"

namespace web_wire_test {

using namespace kommissorium;
using platform::web::wire;

namespace {

std::string bytes(const app::Effect& effect) { return revisions::canonical(wire(effect)); }

}  // namespace

TEST_CASE("wire: marks go along with a value and with a draft that is removed, and only then") {
  CHECK(bytes(app::Store{"k", "v"}) == R"({"e":"store","key":"k","value":"v"})");
  CHECK(bytes(app::Store{"k", "v", {{"d", "m"}}}) ==
        R"({"e":"store","key":"k","marks":[["d","m"]],"value":"v"})");
  CHECK(bytes(app::StoreDraft{"d", "text"}) == R"({"e":"draft","key":"d","value":"text"})");
  CHECK(bytes(app::StoreDraft{"d", "", "m"}) == R"({"e":"draft","key":"d","mark":"m","value":""})");
  CHECK(bytes(app::Forget{"k"}) == R"({"e":"forget","key":"k"})");
}

}  // namespace web_wire_test
