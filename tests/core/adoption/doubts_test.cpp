// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/doubts.h"

#include "meetings.h"

namespace adoption_doubts_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

std::vector<Problem> doubts_of(const Desk& desk) {
  std::vector<Problem> problems;
  for (const Error& one : at_odds(read_decisions(desk.set))) problems.push_back(one.problem);
  return problems;
}

}  // namespace

TEST_CASE("doubts: none where everything followed what was known") {
  Desk desk = group();
  CHECK(doubts_in_words(read_decisions(desk.set), "a.json", Language::danish).empty());
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  give(desk, answer_of(desk, "Bo Prøve"));
  reopen(desk);
  adopt(desk, "Bo Prøve", "2026-12-01");
  CHECK(doubts_in_words(read_decisions(desk.set), "a.json", Language::danish).empty());
}

TEST_CASE("doubts: a forged record is told by its name, with the file before it") {
  Desk desk = group();
  adopt(desk);
  const Record forged = changed(only(desk.set, adoption_kind), "digest", std::string(64, '7'));
  desk.set.add(forged);
  for (const Language language : {Language::danish, Language::english}) {
    const std::vector<std::string> words = doubts_in_words(read_decisions(desk.set), "a.json", language);
    REQUIRE(words.size() == 1);
    CHECK(words[0].starts_with("a.json, "));
    CHECK(words[0].find(forged.id.substr(0, 8)) != std::string::npos);
  }
}

TEST_CASE("doubts: opposite answers of one person, and of the board, each once") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  Desk other = desk.copy("bo");
  Approval board = answer_of(desk, "Dorte Formand");
  board.role = Role::board;
  give(desk, answer_of(desk, "Bo Prøve"));
  give(desk, board);
  board.verdict = Verdict::refused;
  board.reason = "Nej";
  give(other, answer_of(other, "Bo Prøve", Verdict::refused, "Nej"));
  give(other, board);
  CHECK(doubts_of(desk).empty());
  desk.set.unite(other.set);
  CHECK(doubts_of(desk) == std::vector{Problem::answers_at_odds, Problem::answers_at_odds});
  CHECK(at_odds(read_decisions(desk.set))[0].detail == "Bo Prøve");
  give(desk, answer_of(desk, "Bo Prøve"));
  give(desk, board);
  CHECK(doubts_of(desk).empty());
}

TEST_CASE("doubts: two texts adopted apart, until the group adopts one of them again") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel", "2026-12-01");
  bo.write("head/product", "OS2beta");
  adopt(bo, "Bo Prøve", "2026-12-02");
  anna.set.unite(bo.set);
  CHECK(doubts_of(anna) == std::vector{Problem::adopted_apart});
  const std::string detail = at_odds(read_decisions(anna.set))[0].detail;
  CHECK(detail.find(charter::label(charter::digest(bo.set))) != std::string::npos);
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel", "2026-12-09");
  CHECK(doubts_of(anna).empty());
}

TEST_CASE("doubts: a reopening that the adoption which stands knew nothing of") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  CHECK(doubts_of(desk).empty());
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  CHECK(doubts_of(desk) == std::vector{Problem::reopened_apart});
  CHECK(at_odds(read_decisions(desk.set))[0].detail == "Ny lov");
  adopt(desk, "Bo Prøve", "2026-12-02");
  CHECK(doubts_of(desk).empty());
}

}  // namespace adoption_doubts_test
