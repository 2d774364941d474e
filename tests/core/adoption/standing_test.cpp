// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/standing.h"

#include "core/adoption/thaw.h"
#include "meetings.h"

namespace adoption_standing_test {

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

namespace {

/// Where the first version stands on paper.
Standing first_on_paper(const Desk& desk) {
  const Decisions decisions = read_decisions(desk.set);
  const Version first = decisions.versions.at(0);
  return adoption::standing_of(decisions, first, view_of(desk.set, first).value());
}

}  // namespace

TEST_CASE("standing: an earlier version whose adoption was reopened says so, also when another replaced it") {
  Desk desk = group();
  adopt(desk);
  reopen(desk, "Ny lov");
  CHECK(first_on_paper(desk).state == State::reopened);
  CHECK(first_on_paper(desk).reopening->reason == "Ny lov");
  CHECK(first_on_paper(desk) == standing_of(desk));
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  const Standing stood = first_on_paper(desk);
  CHECK(stood.state == State::reopened);
  CHECK(stood.reopening->reason == "Ny lov");
  CHECK(stood.replaced_by == 2);
}

TEST_CASE("standing: the version that stands is told on its own paper as in the current document") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  adopt(anna, "Anna Eksempel", "2026-11-23");
  adopt(bo, "Anna Eksempel", "2026-11-24");
  Approval no = answer_of(anna, "Bo Prøve", Verdict::refused, "Nej");
  give(anna, no);
  anna.set.unite(bo.set);
  const Standing now = standing_of(anna);
  CHECK(now.has_refusals());
  CHECK(now.once_more.size() == 1);
  CHECK(first_on_paper(anna) == now);
}

TEST_CASE("standing: an earlier version keeps all its meetings and answers after it was replaced") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  adopt(anna, "Anna Eksempel", "2026-11-23");
  adopt(bo, "Anna Eksempel", "2026-11-24");
  give(anna, answer_of(anna, "Bo Prøve", Verdict::refused, "Nej"));
  anna.set.unite(bo.set);
  const Standing then = standing_of(anna);
  anna.write("head/product", "OS2nyt");
  adopt(anna, "Bo Prøve", "2026-12-01");
  const Standing stood = first_on_paper(anna);
  CHECK(stood.state == State::adopted);
  CHECK(stood.adoption == then.adoption);
  CHECK(stood.once_more == then.once_more);
  CHECK(stood.answers == then.answers);
  CHECK(stood.replaced_by == 2);
}

TEST_CASE("standing: one meeting written down twice keeps what was answered to either") {
  Desk anna = group();
  Desk clerk = anna.copy("clerk");
  adopt(anna, "Anna Eksempel");
  adopt(clerk, "Anna Eksempel");
  give(anna, answer_of(anna, "Bo Prøve", Verdict::refused, "Nej"));
  give(clerk, [&clerk] {
    Approval board = answer_of(clerk, "Dorte Formand");
    board.role = Role::board;
    return board;
  }());
  anna.set.unite(clerk.set);
  CHECK(standing_of(anna).once_more.empty());
  CHECK(standing_of(anna).has_refusals());
  CHECK(standing_of(anna).board == Board::approved);
}

TEST_CASE("standing: a reopening that a later adoption knew nothing of is told beside it") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  const Standing now = standing_of(desk);
  CHECK(now.state == State::adopted);
  CHECK(now.adoption->date == "2026-12-01");
  REQUIRE(now.reopened_apart.size() == 1);
  CHECK(now.reopened_apart[0].reopening.reason == "Ny lov");
  CHECK(now.reopened_apart[0].adoption.date == meeting_day);
  adopt(desk, "Bo Prøve", "2026-12-02");
  CHECK(standing_of(desk).reopened_apart.empty());
}

TEST_CASE("standing: reopened by two who did not know of each other, both reasons are told") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  reopen(other, "En fejl");
  desk.set.unite(other.set);
  const Standing now = standing_of(desk);
  CHECK(now.state == State::reopened);
  REQUIRE(now.reopened_apart.size() == 1);
  CHECK(now.reopening->reason != now.reopened_apart[0].reopening.reason);
}

TEST_CASE("standing: who has not answered does not follow the member list after the meeting") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  const std::vector<Person> silent = standing_of(desk).silent;
  REQUIRE(silent.size() == 1);
  CHECK(silent[0].name == "Bo Prøve");
  desk.add_member({{"name", "Cecilie Ny"}});
  desk.write("member/" + silent[0].member + "/name", "Bo Omdøbt");
  CHECK(standing_of(desk).silent == silent);
  desk.remove("member/" + silent[0].member);
  CHECK(standing_of(desk).silent == silent);
}

TEST_CASE("standing: an adoption from before absence was written down asks the member list") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  const Record old = without(only(desk.set, adoption_kind), "absent");
  RecordSet set;
  for (const auto& [id, record] : desk.set.records()) {
    if (record.kind() != adoption_kind) set.add(record);
  }
  set.add(old);
  desk.set = set;
  desk.add_member({{"name", "Cecilie Ny"}});
  REQUIRE(standing_of(desk).silent.size() == 2);
  CHECK(standing_of(desk).silent[1].name == "Cecilie Ny");
}

}  // namespace adoption_standing_test
