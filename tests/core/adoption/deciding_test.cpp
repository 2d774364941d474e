// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/deciding.h"

#include "core/adoption/content.h"
#include "meetings.h"

namespace adoption_deciding_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

Problem refusal(const Desk& desk, const Meeting& meeting) {
  const Result<std::vector<Record>> records = adoption::adopt(desk.set, desk.charter(), meeting, desk.author);
  REQUIRE_FALSE(records.ok());
  return records.error().problem;
}

Problem refusal(const Desk& desk, const Approval& given) {
  const Result<Record> record = adoption::answer(desk.set, desk.charter(), given, desk.author);
  REQUIRE_FALSE(record.ok());
  return record.error().problem;
}

}  // namespace

TEST_CASE("deciding: a meeting needs a day, somebody present, and nothing that stops it") {
  Desk desk = group();
  Meeting meeting = meeting_of(desk);
  meeting.date = "23-11-2026";
  CHECK(refusal(desk, meeting) == Problem::invalid_value);
  meeting = meeting_of(desk, " ; ");
  CHECK(refusal(desk, meeting) == Problem::nobody_present);
  meeting.present = {{" \n", "", ""}};
  CHECK(refusal(desk, meeting) == Problem::nobody_present);
  desk.write("agreement/asks", "a\xE2\x80\xAE");
  CHECK(refusal(desk, meeting_of(desk)) == Problem::unseen_marks);
  meeting = meeting_of(desk);
  meeting.seen = {"agreement/asks"};
  adopt(desk, meeting);
  CHECK(standing_of(desk).adoption->seen == meeting.seen);
}

TEST_CASE("deciding: the same adoption once more is nothing new, another day is") {
  Desk desk = group();
  adopt(desk);
  CHECK(adoption::adopt(desk.set, desk.charter(), meeting_of(desk), desk.author).value().empty());
  adopt(desk, "Anna Eksempel", "2026-12-01");
  CHECK(read_decisions(desk.set).versions.size() == 1);
  CHECK(standing_of(desk).adoption->date == "2026-12-01");
  CHECK(standing_of(desk).others.empty());
}

TEST_CASE("deciding: a forgotten name is put right, and the answers given stay answers") {
  Desk desk = group();
  desk.add_member({{"name", "Cecilie Tavs"}});
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  adopt(desk, "Anna Eksempel; Cecilie Tavs");
  CHECK(standing_of(desk).answers.size() == 1);
  CHECK(standing_of(desk).silent.empty());
  reopen(desk);
  adopt(desk, "Anna Eksempel");
  CHECK(standing_of(desk).answers.empty());  // taken up again, everyone is asked again
}

TEST_CASE("deciding: versions count on, also where two were made apart and where the text is elsewhere") {
  Desk anna = group();
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna);
  bo.write("head/product", "OS2beta");
  adopt(bo);
  anna.set.unite(bo.set);
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Bo Prøve");
  CHECK(standing_of(anna).adoption->number == 2);
  CHECK(standing_of(anna).others.empty());
  const Version latest = read_decisions(anna.set).versions.back();
  CHECK(latest.parents.size() == 2);

  anna.write("head/product", "OS2gamma");
  Desk reader = anna.copy("reader");
  reader.set = without_history(anna.set);  // changed since: the text of version 2 does not go out
  CHECK(read_decisions(reader.set).versions.empty());
  adopt(reader);
  CHECK(standing_of(reader).adoption->number == 3);
  CHECK(read_decisions(reader.set).versions.back().parents == std::vector<std::string>{latest.id});
}

TEST_CASE(
    "deciding: the number that is promised is the number that is given, also where two were made apart") {
  const auto promised = [](const Desk& desk) {
    return number_to_adopt(read_decisions(desk.set), charter::digest(desk.charter()));
  };
  const auto given = [](Desk& desk) {
    adopt(desk, "Anna Eksempel; Bo Prøve", "2026-12-24");
    return standing_of(desk).adoption->number;
  };
  Desk anna = group(GroupKind::coordination);
  CHECK(promised(anna) == 1);
  adopt(anna);
  CHECK(promised(anna) == 1);
  reopen(anna);
  CHECK(promised(anna) == 1);
  adopt(anna, "Anna Eksempel", "2026-11-30");
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel", "2026-12-02");
  bo.write("head/product", "OS2beta");
  adopt(bo, "Bo Prøve", "2026-12-02");
  anna.set.unite(bo.set);
  anna.write("head/product", "OS2alfa");
  const int number = promised(anna);
  CHECK(number == 3);
  CHECK(given(anna) == number);
}

TEST_CASE("deciding: an answer needs an adoption, a person, a day, and a refusal its reason") {
  Desk desk = group();
  CHECK(refusal(desk, answer_of(desk, "Bo Prøve")) == Problem::not_adopted);
  adopt(desk, "Anna Eksempel");
  CHECK(refusal(desk, answer_of(desk, "Bo Prøve", Verdict::refused, " \n")) ==
        Problem::refusal_without_reason);
  Approval given = answer_of(desk, "Bo Prøve");
  given.date = "i går";
  CHECK(refusal(desk, given) == Problem::invalid_value);
  given = answer_of(desk, "Bo Prøve");
  given.who.name = " ";
  CHECK(refusal(desk, given) == Problem::invalid_value);
  reopen(desk);
  CHECK(refusal(desk, answer_of(desk, "Bo Prøve")) == Problem::not_adopted);
}

TEST_CASE("deciding: an answer is about what was adopted, also after a change") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  desk.write("head/product", "OS2nyt");
  give(desk, answer_of(desk, "Bo Prøve"));
  CHECK(standing_of(desk).answers.size() == 1);
  desk.write("head/product", "OS2eksempel");
  CHECK(standing_of(desk).state == State::adopted);
  CHECK(standing_of(desk).answers.size() == 1);
}

TEST_CASE("deciding: a second answer of one person replaces the first; two made apart are both told") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  Desk apart = desk.copy("apart");
  give(desk, answer_of(desk, "Bo Prøve"));
  REQUIRE(standing_of(desk).answers.size() == 1);
  CHECK(standing_of(desk).answers[0].approval.verdict == Verdict::approved);
  give(apart, answer_of(apart, "Bo Prøve", Verdict::refused, "Stadig nej"));
  desk.set.unite(apart.set);
  REQUIRE(standing_of(desk).answers.size() == 2);
  CHECK(standing_of(desk).answers[0].at_odds);
  CHECK(standing_of(desk).answers[1].at_odds);
  give(desk, answer_of(desk, "Bo Prøve"));
  REQUIRE(standing_of(desk).answers.size() == 1);
  CHECK_FALSE(standing_of(desk).answers[0].at_odds);
}

TEST_CASE("deciding: what nobody adopted cannot be reopened, what was can, every adoption that stands") {
  Desk desk = group();
  CHECK_FALSE(adoption::reopen(desk.set, "", desk.author).ok());
  Desk other = desk.copy("bo");
  adopt(desk, "Anna Eksempel", "2026-12-01");
  adopt(other, "Bo Prøve", "2026-12-02");
  desk.set.unite(other.set);
  CHECK(adoption::reopen(desk.set, "", desk.author).value().size() == 2);
  reopen(desk, "");
  CHECK(standing_of(desk).state == State::reopened);
  CHECK_FALSE(adoption::reopen(desk.set, "", desk.author).ok());
}

TEST_CASE("deciding: what people typed is tidied, and stays what they wrote") {
  Desk desk = group();
  Meeting meeting = meeting_of(desk);
  meeting.place = " Råd\nhuset\x01 ";
  meeting.present.push_back({" Gæst\n", " Gæstby ", ""});
  meeting.present.push_back({"Gæst", "Gæstby", ""});
  adopt(desk, meeting);
  const Adoption adoption = *standing_of(desk).adoption;
  CHECK(adoption.place == "Råd huset");
  CHECK(adoption.present.size() == 3);
  CHECK(adoption.present[2] == Person{"Gæst", "Gæstby", ""});
}

TEST_CASE("deciding: a day before the meeting it follows, or of no likely year, is refused") {
  Desk desk = group();
  for (const char* day : {"1989-12-31", "2201-01-01", "0206-11-23"}) {
    CAPTURE(day);
    CHECK(refusal(desk, meeting_of(desk, "Anna Eksempel", day)) == Problem::unlikely_year);
  }
  adopt(desk, "Anna Eksempel");
  Approval early = answer_of(desk, "Bo Prøve");
  early.date = "2026-11-22";
  CHECK(refusal(desk, early) == Problem::day_too_early);
  early.date = "2201-11-22";
  CHECK(refusal(desk, early) == Problem::unlikely_year);
  desk.write("head/product", "OS2nyt");
  CHECK(refusal(desk, meeting_of(desk, "Anna Eksempel", "2026-11-22")) == Problem::day_too_early);
  reopen(desk);
  CHECK(refusal(desk, meeting_of(desk, "Anna Eksempel", "2026-11-22")) == Problem::day_too_early);
  adopt(desk, "Anna Eksempel", "2026-11-23");
}

TEST_CASE(
    "deciding: the day of a meeting that was written down wrong can be put right, also to an earlier one") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  adopt(desk, "Anna Eksempel", "2026-11-20");
  CHECK(standing_of(desk).adoption->date == "2026-11-20");
}

TEST_CASE("deciding: a corrected day does not pass the meeting that adopted the text before") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel", "2026-11-20");
  reopen(desk);
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Anna Eksempel", "2026-11-25");
  adopt(desk, "Anna Eksempel", "2026-11-24");
  CHECK(refusal(desk, meeting_of(desk, "Anna Eksempel", "2026-11-19")) == Problem::day_too_early);
  adopt(desk, "Anna Eksempel", "2026-11-20");
  CHECK(standing_of(desk).adoption->date == "2026-11-20");
}

TEST_CASE("deciding: only a steering group has a board to answer, and who was present has answered") {
  Desk expert = group(GroupKind::expert);
  adopt(expert, "Anna Eksempel");
  Approval board = answer_of(expert, "Dorte Formand");
  board.role = Role::board;
  CHECK(refusal(expert, board) == Problem::no_board);
  CHECK(refusal(expert, answer_of(expert, "Anna Eksempel")) == Problem::was_present);
  Desk steering = group();
  adopt(steering, "Anna Eksempel");
  board = answer_of(steering, "Anna Eksempel");  // also where a member speaks for it
  board.role = Role::board;
  give(steering, board);
  CHECK(standing_of(steering).board == Board::approved);
}

TEST_CASE("deciding: a version's name is no number, and stays what it is") {
  Desk desk = group();
  for (const char* name : {"2", "Udgave 1", "version 12"}) {
    CAPTURE(name);
    Meeting meeting = meeting_of(desk);
    meeting.version_name = name;
    CHECK(refusal(desk, meeting) == Problem::name_is_a_number);
  }
  Meeting meeting = meeting_of(desk);
  meeting.version_name = "Efter høring";
  adopt(desk, meeting);
  meeting.date = "2026-12-01";
  meeting.version_name = "Efter høring ";
  adopt(desk, meeting);  // the same name once more
  meeting.version_name = "Endelig";
  CHECK(refusal(desk, meeting) == Problem::named_already);
  meeting.version_name = "";
  adopt(desk, meeting);
  CHECK(read_decisions(desk.set).versions.size() == 1);
  CHECK(read_decisions(desk.set).versions[0].name == "Efter høring");
}

TEST_CASE("deciding: who was absent is written down with who was present") {
  Desk desk = group();
  desk.add_member({{"name", "Kommer senere"}, {"from", "2026-12-01"}});
  adopt(desk, "Anna Eksempel");
  const Adoption adoption = *standing_of(desk).adoption;
  REQUIRE(adoption.absent.has_value());
  REQUIRE(adoption.absent->size() == 1);
  CHECK(adoption.absent->front() == named(desk.charter(), "Bo Prøve").front());
}

}  // namespace adoption_deciding_test
