// SPDX-License-Identifier: MPL-2.0
#include "app/reduce.h"

#include "tests/app/trial.h"
#include "tests/laws/random_commands.h"

namespace app_reduce_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("reduce: every command sees its own moment, and scrolling is asked for once") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenSection{"duties"});
  program.moment = {"2026-11-23T11:05:00Z", "2026-11-23T12:05"};
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.state.now == "2026-11-23T11:05:00Z");
  CHECK(program.point("duty/direction").time == "2026-11-23T11:05:00Z");
  CHECK(program.kept().last_changed == "2026-11-23T12:05");
}

TEST_CASE("reduce: what only tells what was done is left behind, what can be acted on comes along") {
  MemoryStore store;
  Program program(store);
  const std::string charter = program.creates();
  program.state.notice = Notice{.kind = Notice::Kind::done, .lines = {"Hentet."}};
  program.does(Toggle{"display"});
  CHECK(program.state.notice.has_value());
  program.does(OpenSection{"duties"});
  CHECK_FALSE(program.state.notice.has_value());
  for (const Notice& stays :
       {Notice{.kind = Notice::Kind::warning, .lines = {"Pas på."}},
        Notice{.kind = Notice::Kind::done, .lines = {"Slettet."}, .restore = charter}}) {
    program.state.notice = stays;
    program.does(OpenSection{"purpose"});
    program.does(OpenSection{"duties"});
    CHECK(program.state.notice == stays);
  }
}

TEST_CASE("reduce: the same commands and the same seed give the same state, byte for byte") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CAPTURE(seed);
    const auto play = [seed] {
      MemoryStore store;
      Program program(store);
      laws::Dice dice(seed);
      program.creates();
      for (int step = 0; step < 30; ++step) program.does(laws::random_command(dice, program.state));
      return bytes_of(program.state);
    };
    CHECK(play() == play());
  }
}

TEST_CASE("reduce: no order of commands leaves a step, a section or a view that does not fit") {
  for (std::uint64_t seed = 100; seed < 140; ++seed) {
    CAPTURE(seed);
    MemoryStore store;
    Program program(store);
    laws::Dice dice(seed);
    program.creates(GroupKind::coordination);
    for (int step = 0; step < 40; ++step) {
      program.does(laws::random_command(dice, program.state));
      const State& state = program.state;
      CHECK((state.screen == Screen::start) == state.open.empty());
      CHECK((state.screen == Screen::print) == !state.article.empty());
      if (!state.open.empty()) CHECK(program.view().section(state.section) != nullptr);
      if (state.open.empty()) CHECK(state.drafts.empty());
      CHECK(state.unsaved.empty());
      CHECK(state.saving == Saving::saved);
    }
  }
}

}  // namespace app_reduce_test
