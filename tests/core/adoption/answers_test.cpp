// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/answers.h"

#include "core/adoption/version_list.h"
#include "meetings.h"

namespace adoption_answers_test {

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

TEST_CASE("answers: a second word replaces the first, also one to another meeting of the same text") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  adopt(anna, "Anna Eksempel", "2026-11-23");
  adopt(bo, "Anna Eksempel", "2026-11-22");
  give(bo, answer_of(bo, "Bo Prøve", Verdict::refused, "Nej"));
  anna.set.unite(bo.set);
  REQUIRE(standing_of(anna).answers.size() == 1);
  give(anna, answer_of(anna, "Bo Prøve"));
  REQUIRE(standing_of(anna).answers.size() == 1);
  CHECK(standing_of(anna).answers[0].approval.verdict == Verdict::approved);
  CHECK_FALSE(standing_of(anna).answers[0].at_odds);
}

TEST_CASE("answers: thousands in a file that somebody made by hand are told as quickly as they are read") {
  constexpr int many = 2'000;
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  const Adoption first = *standing_of(desk).adoption;
  Approval answer = answer_of(desk, "Bo Prøve");
  answer.adoption = first.id;
  Adoption next = first;
  for (int count = 0; count < many; ++count) {
    answer.who = {"Bo " + std::to_string(count), "", ""};
    answer.reason = std::to_string(count);
    desk.set.add(encode(answer));
    const std::string before = next.id.empty() ? encode(next).id : next.id;
    next.parents = {before};
    next.place = std::to_string(count);
    next.id = encode(next).id;
    desk.set.add(encode(next));
  }
  const Decisions decisions = read_decisions(desk.set);
  CHECK(decisions.adoptions.size() == many + 1);
  REQUIRE(decisions.standing_adoptions().size() == 1);
  const std::vector<Approval> answers = answers_to(decisions, decisions.standing_adoptions());
  CHECK(answers.size() == many);
  CHECK(told_once(answers, Role::member).size() == many);
  std::size_t listed = 0;
  for (const ListedVersion& version : listed_versions(decisions, first.digest)) {
    for (const ListedAdoption& one : version.adoptions) listed += one.answers.size();
  }
  CHECK(listed == 2 * many);  // once where they were given, once where they count: not once for each adoption
  CHECK(standing_of(desk).answers.size() == many);
}

}  // namespace adoption_answers_test
