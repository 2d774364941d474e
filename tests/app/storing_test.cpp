// SPDX-License-Identifier: MPL-2.0
#include "app/storing.h"

#include "tests/app/trial.h"

namespace app_storing_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("storing: a refused write is loud, offers files and stays until it is written") {
  MemoryStore store;
  Program program(store);
  program.creates();
  store.plan = {store.writes + 1, Fault::full};
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.state.saving == Saving::failed);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
  CHECK(program.state.notice->lines.size() == 3);
  CHECK(program.point("duty/direction").answer.kind == AnswerKind::followed);

  program.does(DismissNotice{});
  program.does(AnswerPoint{"duty/quality", AnswerKind::followed});
  CHECK(program.state.notice.has_value());  // and again
  CHECK(program.state.saving == Saving::failed);
}

TEST_CASE("storing: a refused write is tried again with the next one, and saved means nothing is missing") {
  MemoryStore store;
  Program program(store);
  program.creates();
  store.plan = {store.writes + 1, Fault::refused};
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.state.saving == Saving::failed);
  program.does(ChooseTheme{"dark"});
  CHECK(program.state.saving == Saving::saved);
  CHECK(program.state.unsaved.empty());
  const Program again(store, 2, "seed two");
  CHECK(again.state.kept(program.state.open)->set == program.kept().set);
}

TEST_CASE("storing: a success alone does not hide an older failure") {
  MemoryStore store;
  Program program(store);
  program.creates();
  State& state = program.state;
  state.unsaved["kommissorium/" + state.open + "/about"] = {"{}", 1, false, {}};
  state.unsaved["kommissorium/preferences"] = {"{}", 1, false, {}};
  const auto told = [&](const Stored& answer) {
    Reduction next = reduce(std::move(state), answer, noon);
    state = std::move(next.state);
    return next.effects;
  };
  CHECK(told({keys::preferences(), false, "quota"}).empty());
  const Effects tried = told({keys::about(state.open), true, ""});
  CHECK(state.saving == Saving::failed);
  CHECK(tried == Effects{Store{keys::preferences(), "{}"}});
  CHECK(told({keys::preferences(), false, "quota"}).empty());  // no endless loop
  CHECK(state.saving == Saving::failed);
}

TEST_CASE("storing: a draft that cannot be stored is said and tried again") {
  MemoryStore store;
  Program program(store);
  program.creates();
  store.plan = {store.writes + 1, Fault::refused};
  program.does(Type{"agreement/asks", "", "B"});
  CHECK(program.state.saving == Saving::failed);
  program.does(Type{"agreement/asks", "", "Be"});
  CHECK(program.state.saving == Saving::saved);
  program.does(Leave{"agreement/asks", ""});
  CHECK(program.state.unsaved.empty());
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("storing: an answer for a draft that nobody types any more changes nothing") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string key = keys::draft(id, "agreement/asks", program.state.tab);
  program.does(Stored{key, false, "quota"});
  CHECK(program.state.saving == Saving::saved);
  CHECK_FALSE(program.state.notice.has_value());
}

TEST_CASE("storing: that the room is filling up is said in plain words, with how full it is") {
  MemoryStore store;
  Program program(store);
  program.does(SpaceUsed{61});
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(program.state.notice->lines.front().find("61 %") == 0);
  CHECK(program.state.saving == Saving::saved);
}

}  // namespace app_storing_test
