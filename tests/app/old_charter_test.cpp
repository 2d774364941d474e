// SPDX-License-Identifier: MPL-2.0
#include "app/old_charter.h"

#include "tests/app/trial.h"

namespace app_old_charter_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

std::vector<charter::Piece> pieces(const Program& program) {
  return charter::read_old_charter(program.view(), program.state.form(old_text));
}

void lay_in(Program& program, const charter::Piece& piece) { program.does(LayIn{piece.from, piece.text}); }

}  // namespace

TEST_CASE("old charter: pieces go to their places, what is left over stays, also after a reload") {
  MemoryStore store;
  std::string id;
  {
    Program program(store);
    id = program.creates();
    program.does(ShowOldCharter{});
    program.does(FillForm{old_text, "I skal:\n- Sætte retning,\n- Holde sommerfest\n\nRugbrød til frokost."});
    REQUIRE(pieces(program).size() == 4);
    lay_in(program, pieces(program)[1]);
    CHECK(program.point("duty/direction").answer.kind == AnswerKind::followed);
    CHECK(program.state.form(old_text) == "I skal:\n- Holde sommerfest\n\nRugbrød til frokost.");
    const charter::Piece party = pieces(program)[1];
    program.does(FillForm{place_slot(party), new_duty});
    lay_in(program, party);
    CHECK(is_written(program.state, "Holde sommerfest"));
    program.flush();
  }
  Program again(store, 2, "two");
  again.flush();
  again.does(OpenCharter{id});
  CHECK(again.state.form(old_text) == "I skal:\n\nRugbrød til frokost.");
}

TEST_CASE("old charter: without a place nothing is laid in, and a piece that has gone is none") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FillForm{old_text, "Rugbrød til frokost."});
  const std::size_t records = program.records();
  const int said = program.state.announcement_count;
  lay_in(program, pieces(program)[0]);
  CHECK(program.records() == records);
  CHECK(program.state.announcement_count == said + 1);
  program.does(LayIn{3, "noget andet"});
  CHECK(program.records() == records);
  CHECK(program.state.form(old_text) == "Rugbrød til frokost.");
}

TEST_CASE("old charter: laying in is one step that can be undone, and becomes a text of its own on request") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FillForm{old_text, "Rugbrød til frokost."});
  const charter::Piece piece = pieces(program)[0];
  program.does(FillForm{place_slot(piece), new_section});
  lay_in(program, piece);
  CHECK(is_written(program.state, "Rugbrød til frokost."));
  CHECK(program.state.form(old_text).empty());
  const std::size_t sections = program.view().sections.size();
  program.does(Undo{});
  CHECK(program.view().sections.size() == sections - 1);
}

}  // namespace app_old_charter_test
