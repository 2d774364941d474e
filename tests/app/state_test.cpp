// SPDX-License-Identifier: MPL-2.0
#include "app/state.h"

#include <doctest/doctest.h>

namespace app_state_test {

using namespace kommissorium::app;

TEST_CASE("state: the open charter, a kept one and a draft are found, and nothing else") {
  State state;
  CHECK(state.open_charter() == nullptr);
  state.charters["one"];
  state.open = "one";
  CHECK(state.open_charter() == &state.charters.at("one"));
  CHECK(state.kept("two") == nullptr);
  state.drafts["duty/quality#reason"] = "fordi";
  REQUIRE(state.draft("duty/quality", "reason") != nullptr);
  CHECK(*state.draft("duty/quality", "reason") == "fordi");
  CHECK(state.draft("duty/quality") == nullptr);
}

}  // namespace app_state_test
