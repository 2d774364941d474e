// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/standing.h"

#include "core/adoption/thaw.h"
#include "meetings.h"

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("standing: a draft until it is adopted, then until something agreed is changed, and back") {
  Desk desk = group();
  CHECK(standing_of(desk).state == State::draft);
  CHECK_FALSE(standing_of(desk).adoption.has_value());
  adopt(desk);
  CHECK(standing_of(desk).state == State::adopted);
  CHECK(standing_of(desk).adoption->number == 1);
  desk.write("head/product", "OS2nyt");
  CHECK(standing_of(desk).state == State::changed);
  CHECK(standing_of(desk).adoption->number == 1);
  desk.write("head/product", "OS2eksempel");
  CHECK(standing_of(desk).state == State::adopted);
}

TEST_CASE("standing: a changed member list does not touch it") {
  Desk desk = group();
  adopt(desk);
  desk.add_member({{"name", "Cecilie Ny"}, {"from", "2027-01-01"}});
  desk.remove("member/" + desk.charter().members.front().id);
  CHECK(standing_of(desk).state == State::adopted);
  CHECK(standing_of(desk).adoption->present.front().name == "Anna Eksempel");
}

TEST_CASE("standing: proposals that differ are no adopted text, and it says how many") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  desk.write("head/product", "OS2alfa");
  other.write("head/product", "OS2beta");
  desk.set.unite(other.set);
  CHECK(standing_of(desk).state == State::changed);
  CHECK(standing_of(desk).conflicts == 1);
}

TEST_CASE("standing: going back to a text that a later one replaced is a change") {
  Desk desk = group();
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  CHECK(standing_of(desk).adoption->number == 2);
  desk.write("head/product", "OS2eksempel");
  CHECK(standing_of(desk).state == State::changed);
  CHECK(standing_of(desk).adoption->number == 2);
}

TEST_CASE("standing: reopened whatever the text, with the reason, until it is adopted again") {
  Desk desk = group();
  adopt(desk);
  reopen(desk, "Ny lov");
  CHECK(standing_of(desk).state == State::reopened);
  CHECK(standing_of(desk).reopening->reason == "Ny lov");
  CHECK(standing_of(desk).adoption->number == 1);
  desk.write("head/product", "OS2nyt");
  CHECK(standing_of(desk).state == State::reopened);
  adopt(desk);
  CHECK(standing_of(desk).state == State::adopted);
  CHECK(standing_of(desk).adoption->number == 2);
  CHECK_FALSE(standing_of(desk).reopening.has_value());
}

TEST_CASE("standing: who is heard and who is silent") {
  Desk desk = group();
  desk.add_member({{"name", "Cecilie Tavs"}});
  desk.add_member({{"name", "Kommer senere"}, {"from", "2026-12-01"}});
  adopt(desk, "Anna Eksempel");
  REQUIRE(standing_of(desk).silent.size() == 2);
  give(desk, answer_of(desk, "Bo Prøve"));
  const Standing now = standing_of(desk);
  REQUIRE(now.silent.size() == 1);
  CHECK(now.silent[0].name == "Cecilie Tavs");
  REQUIRE(now.answers.size() == 1);
  CHECK_FALSE(now.answers[0].at_odds);
  CHECK_FALSE(now.has_refusals());
}

TEST_CASE("standing: the board of a steering group is asked, of others not; it is one voice") {
  Desk desk = group();
  CHECK(standing_of(desk).board == Board::not_asked);
  adopt(desk);
  CHECK(standing_of(desk).board == Board::pending);
  Approval word = answer_of(desk, "Dorte Formand", Verdict::refused, "Ikke endnu");
  word.role = Role::board;
  give(desk, word);
  CHECK(standing_of(desk).board == Board::refused);
  CHECK(standing_of(desk).has_refusals());
  word = answer_of(desk, "Erik Direktør");
  word.role = Role::board;
  give(desk, word);
  CHECK(standing_of(desk).board == Board::approved);
  CHECK(standing_of(desk).board_answers.size() == 1);

  Desk expert = group(GroupKind::expert);
  adopt(expert);
  CHECK(standing_of(expert).board == Board::not_asked);
}

TEST_CASE("standing: two adoptions of different texts are both told; the one that reads as now comes first") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel", "2026-12-01");
  bo.write("head/product", "OS2beta");
  adopt(bo, "Bo Prøve", "2026-12-02");
  anna.set.unite(bo.set);
  Standing now = standing_of(anna);
  CHECK(now.state == State::changed);
  CHECK(now.conflicts == 1);
  CHECK(now.others.size() == 1);
  CHECK(now.is_number_shared);
  anna.write("head/product", "OS2alfa");
  now = standing_of(anna);
  CHECK(now.state == State::adopted);
  CHECK(now.adoption->date == "2026-12-01");
  REQUIRE(now.others.size() == 1);
  CHECK(now.others[0].date == "2026-12-02");
  adopt(anna, "Anna Eksempel; Bo Prøve", "2026-12-09");  // the group settles it
  now = standing_of(anna);
  CHECK(now.others.empty());
  CHECK(now.adoption->number == 2);
  CHECK(now.adoption->number == 2);
}

TEST_CASE("standing: one text at two meetings, and one meeting written down twice") {
  Desk anna = group();
  Desk bo = anna.copy("bo"), clerk = anna.copy("clerk");
  adopt(anna, "Anna Eksempel", "2026-12-01");
  adopt(bo, "Bo Prøve", "2026-12-02");
  adopt(clerk, "Anna Eksempel", "2026-12-01");
  anna.set.unite(clerk.set);
  CHECK(standing_of(anna).once_more.empty());
  CHECK(standing_of(anna).silent.size() == 1);
  anna.set.unite(bo.set);
  const Standing now = standing_of(anna);
  CHECK(now.state == State::adopted);
  CHECK(now.others.empty());
  CHECK(now.once_more.size() == 1);
  CHECK(now.silent.empty());
}

TEST_CASE("standing: an earlier version stands as it did then, and says what replaced it") {
  Desk desk = group();
  adopt(desk);
  const Version first = read_decisions(desk.set).versions.at(0);
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  const charter::Charter then = view_of(desk.set, first).value();
  const Standing stood = adoption::standing_of(read_decisions(desk.set), first, then);
  CHECK(stood.state == State::adopted);
  CHECK(stood.adoption->date == meeting_day);
  CHECK(stood.replaced_by == 2);
  const Version never = freeze(desk.charter(), {}, "", desk.author);
  CHECK(adoption::standing_of(Decisions(), never, then).state == State::draft);
}
