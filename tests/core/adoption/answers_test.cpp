// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/answers.h"

#include "meetings.h"

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("answers: one to another adoption is none to this") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Anna Eksempel", "2026-12-01");
  const Decisions decisions = read_decisions(desk.set);
  CHECK(answers_to(decisions, decisions.adoptions[0]).size() == 1);
  CHECK(answers_to(decisions, decisions.adoptions[1]).empty());
  CHECK(standing_of(desk).silent.size() == 1);
}

TEST_CASE("answers: the same word written down twice is one, and both are replaced by the next") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  Desk other = desk.copy("bo");
  give(desk, answer_of(desk, "Bo Prøve"));
  give(other, answer_of(other, "Bo Prøve"));
  desk.set.unite(other.set);
  const Adoption adoption = *standing_of(desk).adoption;
  const std::vector<Approval> two = answers_to(read_decisions(desk.set), adoption);
  CHECK(two.size() == 2);
  CHECK(told_once(two, Role::member).size() == 1);
  CHECK(told_once(two, Role::board).empty());
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  CHECK(answers_to(read_decisions(desk.set), adoption).size() == 1);
}

TEST_CASE("answers: a member who also speaks for the board has two voices") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  Approval board = answer_of(desk, "Bo Prøve", Verdict::refused, "Nej");
  board.role = Role::board;
  give(desk, board);
  const Standing now = standing_of(desk);
  CHECK(now.answers.size() == 1);
  CHECK_FALSE(now.answers[0].at_odds);
  CHECK(now.board == Board::refused);
}
