// SPDX-License-Identifier: MPL-2.0
#include "app/deciding.h"

#include "tests/app/trial.h"

namespace app_deciding_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("deciding: days are today's until another is chosen") {
  MemoryStore store;
  Program program(store);
  program.creates();
  CHECK(meeting_day(program.state) == "2026-11-23");
  CHECK(answer_day(program.state, "board") == "2026-11-23");
  program.does(FillForm{slots::date, "2026-11-20"});
  program.does(FillForm{slots::answer("board", "date"), "2026-11-21"});
  CHECK(meeting_day(program.state) == "2026-11-20");
  CHECK(answer_day(program.state, "board") == "2026-11-21");
}

TEST_CASE("deciding: who answers is a member, the board, or whoever is named") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna Eksempel, Eksempel Kommune"});
  const std::string anna = program.view().members[0].id;
  CHECK(answering(program.state, anna).member == anna);
  CHECK(answering(program.state, anna).organisation == "Eksempel Kommune");
  CHECK_FALSE(answering(program.state, "board").name.empty());
  CHECK(answering(program.state, "other").name.empty());
  program.does(FillForm{slots::answer("other", "name"), "Dorte Eksempel, Prøveby"});
  CHECK(answering(program.state, "other").name == "Dorte Eksempel");
}

TEST_CASE("deciding: fields whose marks were looked at") {
  MemoryStore store;
  Program program(store);
  program.creates();
  CHECK(seen_fields(program.state).empty());
  program.does(FillForm{slots::seen("head/product"), ticked});
  CHECK(seen_fields(program.state) == std::vector<std::string>{"head/product"});
}

}  // namespace app_deciding_test
