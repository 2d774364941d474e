// SPDX-License-Identifier: MPL-2.0
#include "app/hints.h"

#include "app/preferences.h"
#include "tests/app/trial.h"

namespace app_hints_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("hints: each place has its own, one at a time, and one that is understood never comes again") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  CHECK_FALSE(program.state.hint);  // nothing is written yet
  program.does(OpenSection{"members"});
  CHECK(program.state.hint == Hint::members);
  program.does(OpenSection{"duties"});
  CHECK(program.state.hint == Hint::answers);
  program.does(HintUnderstood{});
  CHECK_FALSE(program.state.hint);
  CHECK(program.state.focus_key == "section/title");
  CHECK(program.asked<Store>().size() == 1);
  program.does(HintUnderstood{});
  CHECK(program.effects.empty());
  program.does(OpenSection{"members"});
  program.does(OpenSection{"duties"});
  CHECK(program.state.hint != Hint::answers);
  const Program again(store, 2, "two");
  CHECK(again.state.preferences.understood == std::set<std::string>{"answers"});
}

TEST_CASE("hints: doing what one speaks of is understanding it, and nothing moves until one leaves") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  program.does(OpenSection{"duties"});
  program.does(FollowAll{"duties"});
  CHECK(program.state.hint == Hint::answers);
  CHECK(program.state.preferences.understood == std::set<std::string>{"answers"});
  program.does(FollowAll{"duties"});
  CHECK(program.state.preferences.understood.size() == 1);
  program.does(OpenSection{"members"});
  program.does(AddMember{});
  program.does(OpenSection{"duties"});
  CHECK(program.state.hint != Hint::answers);
  CHECK(program.state.preferences.understood == std::set<std::string>{"answers", "members"});
}

TEST_CASE("hints: what is done where its tip does not stand leaves the tip for later") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  program.does(FollowAll{"duties"});
  CHECK(program.state.preferences.understood.empty());
}

TEST_CASE("hints: a file is spoken of once something is written, and no more when one was taken") {
  MemoryStore store;
  Program program(store);
  const std::string charter = program.creates();
  const std::string first = program.state.section;
  program.does(OpenSection{"duties"});
  program.does(HintUnderstood{});
  program.does(OpenSection{first});
  CHECK(program.state.hint == Hint::file);
  program.does(ExportCharter{charter});
  CHECK(program.state.preferences.understood.count("file") == 1);
  program.does(OpenSection{"duties"});
  CHECK_FALSE(program.state.hint);
}

TEST_CASE("hints: adoption has one too; the front page, the paper and the history have none") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ShowAdoption{});
  CHECK(program.state.hint == Hint::adoption);
  program.does(HintUnderstood{});
  CHECK(program.state.focus_key == "adoption/title");
  program.does(OpenPrint{});
  CHECK_FALSE(program.state.hint);
  program.does(ShowHistory{});
  CHECK_FALSE(program.state.hint);
  program.does(OpenStart{});
  CHECK_FALSE(program.state.hint);
}

TEST_CASE("hints: all of them are turned off and on again") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  program.does(OpenSection{"duties"});
  CHECK(hints_wanted(program.state.preferences));
  program.does(ShowHints{false});
  CHECK_FALSE(hints_wanted(program.state.preferences));
  CHECK_FALSE(program.state.hint);
  program.does(ShowHints{false});
  CHECK(program.effects.empty());
  program.does(ShowHints{});
  CHECK(program.state.preferences.understood.empty());
  CHECK(program.state.hint == Hint::answers);
}

TEST_CASE("hints: the tags read back") {
  for (const Hint hint : {Hint::members, Hint::answers, Hint::file, Hint::proposals, Hint::adoption})
    CHECK(is_hint(tag(hint)));
  CHECK_FALSE(is_hint("pink"));
  CHECK_FALSE(is_hint(""));
}

}  // namespace app_hints_test
