// SPDX-License-Identifier: MPL-2.0
#include "app/turn.h"

#include <doctest/doctest.h>

namespace app_turn_test {

using namespace kommissorium;
using namespace kommissorium::app;

TEST_CASE("turn: who writes, when, in which language") {
  State state;
  state.now = "2026-11-23T11:00:00Z";
  state.local = "2026-11-23T12:00";
  state.preferences = {Language::english, "Åse", "auto", false};
  Effects effects;
  Turn turn{state, effects};
  CHECK(turn.author() == charter::Author{"Åse", "2026-11-23T11:00:00Z"});
  CHECK(turn.today() == "2026-11-23");
  CHECK(turn.texts().language == Language::english);
}

TEST_CASE("turn: the same announcement or focus twice is two") {
  State state;
  Effects effects;
  Turn turn{state, effects};
  for (int time = 0; time < 2; ++time) {
    turn.announce("Flyttet");
    turn.focus("members/add");
  }
  CHECK(state.announcement_count == 2);
  CHECK(state.focus_count == 2);
  turn.ask(ChooseFiles{});
  CHECK(effects == Effects{ChooseFiles{}});
}

}  // namespace app_turn_test
