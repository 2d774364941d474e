// SPDX-License-Identifier: MPL-2.0
#include "app/turning.h"

#include "tests/app/trial.h"

namespace app_turning_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("turning: a step back and forth is a record for each field it changed") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FollowAll{"duties"});
  const Step step = program.kept().undo.back();
  CHECK(turned(program.kept(), step, Direction::back, {}).size() == 2);
  CHECK(turned(program.kept(), step, Direction::forth, {}).empty());  // it stands already
  program.writes("duty/quality", "Senere", "reason");
  CHECK(turned(program.kept(), step, Direction::back, {}).size() == 1);  // only where nobody wrote since
}

TEST_CASE("turning: a member that came goes only as it came") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna Eksempel"});
  const Step step = program.kept().undo.back();
  CHECK(turned(program.kept(), step, Direction::back, {}).size() == 1);
  program.writes("member/" + program.view().members.front().id + "/contact", "anna@eksempel.dk");
  CHECK(turned(program.kept(), step, Direction::back, {}).empty());
}

}  // namespace app_turning_test
