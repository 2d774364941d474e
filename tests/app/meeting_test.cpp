// SPDX-License-Identifier: MPL-2.0
#include "app/meeting.h"

#include "app/deciding.h"
#include "tests/app/trial.h"

namespace app_meeting_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

struct Group {
  MemoryStore store;
  Program program{store};
  std::string id = program.creates();

  Group() { program.does(AddMembers{"Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby"}); }
  std::string duty() const { return first(program); }
  static std::string first(const Program& program) {
    for (const meeting::Item& item : meeting_agenda(program.state)) {
      if (item.point->kind == charter::PointKind::duty) return item.point->field;
    }
    FAIL("no duty");
    return "";
  }
  std::vector<charter::PutOff> later() const {
    return charter::put_off(program.view().history, program.point(duty()));
  }
  std::string minutes(DocumentFormat format = DocumentFormat::markdown) {
    program.does(ExportMinutes{format});
    const std::vector<Download> downloads = program.asked<Download>();
    REQUIRE(downloads.size() == 1);
    return downloads.front().text;
  }
};

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("meeting: it begins with the first step, and changes nothing in the charter") {
  Group at;
  const std::size_t records = at.program.records();
  at.program.does(ShowMeeting{});
  CHECK(at.program.state.screen == Screen::meeting);
  CHECK(at.program.state.focus_key == "meeting/title");
  CHECK_FALSE(is_meeting_under_way(at.program.state));
  const auto agenda = meeting_agenda(at.program.state);
  CHECK(meeting_position(at.program.state, agenda) == -1);
  at.program.does(GoInMeeting{meeting_step(agenda, 0)});
  CHECK(is_meeting_under_way(at.program.state));
  CHECK(meeting_position(at.program.state, agenda) == 0);
  CHECK(at.program.state.form(slots::date) == "2026-11-23");
  at.program.does(GoInMeeting{std::string(meeting_summary)});
  CHECK(meeting_position(at.program.state, agenda) == static_cast<int>(agenda.size()));
  at.program.does(GoInMeeting{"duty/no-longer-there"});
  CHECK(meeting_position(at.program.state, agenda) == 0);
  CHECK(at.program.records() == records);
}

TEST_CASE(
    "meeting: interrupted by a crash, it goes on where it was, with who was there and the day it began") {
  Group at;
  at.program.does(ShowMeeting{});
  at.program.does(FillForm{slots::absent(at.program.view().members[1].id), ticked});
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(FillForm{meeting_next, "2027-02-01"});
  at.program.flush();
  Program again(at.store, 2, "two");
  again.moment = {"2026-11-24T08:00:00Z", "2026-11-24T09:00"};
  again.does(OpenCharter{at.id});
  CHECK(is_meeting_under_way(again.state));
  again.does(ShowMeeting{});
  CHECK(again.state.form(meeting_at) == at.duty());
  CHECK(again.state.form(meeting_next) == "2027-02-01");
  CHECK(meeting_day(again.state) == "2026-11-23");
  CHECK(present(again.state).size() == 1);
}

TEST_CASE("meeting: from the front page a meeting is begun or gone on with in the charter it belongs to") {
  Group at;
  const std::string other = at.program.creates();
  at.program.does(OpenStart{});
  at.program.does(ShowMeeting{"no such charter"});
  CHECK(at.program.state.screen == Screen::start);
  at.program.does(ShowMeeting{at.id});
  CHECK(at.program.state.open == at.id);
  CHECK(at.program.state.screen == Screen::meeting);
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(OpenStart{});
  CHECK(is_meeting_under_way(at.program.state, at.id));
  CHECK_FALSE(is_meeting_under_way(at.program.state, other));
}

TEST_CASE("meeting: that the minutes were taken is said where they were asked for, until one goes on") {
  Group at;
  at.program.does(GoInMeeting{std::string(meeting_summary)});
  at.minutes();
  REQUIRE(at.program.state.notice.has_value());
  CHECK(at.program.state.notice->beside == "minutes");
  at.program.does(GoInMeeting{at.duty()});
  CHECK_FALSE(at.program.state.notice.has_value());
}

TEST_CASE("meeting: a tab that is loaded again comes back to it") {
  Group at;
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(Started{{}, true, "seed", "", false, at.id + "/" + std::string(meeting_place)});
  CHECK(at.program.state.screen == Screen::meeting);
  at.program.does(CloseReview{});
  CHECK(at.program.state.screen == Screen::charter);
}

TEST_CASE("meeting: a point is put off with day and person, taken back, and put off by undo again") {
  Group at;
  at.program.does(FillForm{meeting_next, "2027-02-01"});
  at.program.does(PutOff{at.duty()});
  CHECK(at.later() == std::vector<charter::PutOff>{{"2027-02-01", ""}});
  const std::string field = charter::put_off_field(at.duty());
  CHECK(at.program.state.focus_key == field + "/date");
  at.program.writes(field, "2027-03-01", "date");
  at.program.writes(field, "Cecilie Eksempel", "person");
  CHECK(at.later() == std::vector<charter::PutOff>{{"2027-03-01", "Cecilie Eksempel"}});
  at.program.does(PutOff{at.duty()});
  CHECK(at.later().empty());
  at.program.does(Undo{});
  CHECK(at.later() == std::vector<charter::PutOff>{{"2027-03-01", "Cecilie Eksempel"}});
  at.program.does(PutOff{"duty/no/such"});
  at.program.does(PutOff{"head/product"});  // it is answered
  CHECK(at.later().size() == 1);
}

TEST_CASE(
    "meeting: the rest of a section is taken on in one step, what was put off stays so, and the meeting goes "
    "to its end, not on to what nobody has read") {
  Group at;
  at.program.does(FollowRest{});  // no meeting is under way
  CHECK(at.program.point(at.duty()).state == charter::PointState::open);
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(PutOff{at.duty()});
  at.program.does(FollowRest{});
  const auto agenda = meeting_agenda(at.program.state);
  const auto position = static_cast<std::size_t>(meeting_position(at.program.state, agenda));
  REQUIRE(position + 1 < agenda.size());
  const charter::Section* section = agenda[position].section;
  CHECK(section->id == "duties");
  CHECK(agenda[position + 1].section != section);
  CHECK(at.program.state.notice->kind == Notice::Kind::done);
  at.program.does(FollowRest{});  // by somebody who clicks twice
  CHECK(meeting_position(at.program.state, meeting_agenda(at.program.state)) == static_cast<int>(position));
  for (const charter::Point& point : at.program.view().section("responsibilities")->points) {
    if (point.kind == charter::PointKind::responsibility) CHECK(point.state == charter::PointState::open);
  }
  for (const charter::Point& point : at.program.view().section("duties")->points) {
    if (point.kind != charter::PointKind::duty) continue;
    const bool was_put_off = point.field == at.duty();
    CHECK((point.state == charter::PointState::open) == was_put_off);
  }
  CHECK(at.later().size() == 1);
  at.program.does(Undo{});
  for (const charter::Point& point : at.program.view().section("duties")->points) {
    if (point.kind == charter::PointKind::duty) CHECK(point.state == charter::PointState::open);
  }
  CHECK(at.later().size() == 1);
}

TEST_CASE("meeting: a duty of the group's own is added where the duties end, and written at once") {
  Group at;
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(AddOwnDuty{});
  CHECK(at.program.state.screen == Screen::meeting);
  const std::string field = at.program.view().section("duties")->points.back().field;
  CHECK(at.program.view().point(field)->own);
  CHECK(at.program.state.form(meeting_at) == field);
  CHECK(at.program.state.focus_key == field + "/text");
  CHECK(at.program.state.unfolded.count("wording/" + field) == 1);
}

TEST_CASE("meeting: typing that nobody finished is a draft like any, and survives") {
  Group at;
  at.program.does(PutOff{at.duty()});
  const std::string field = charter::put_off_field(at.duty());
  at.program.does(Type{field, "person", "Cecilie Eks"});
  at.program.flush();
  Program again(at.store, 2, "two");
  again.does(OpenCharter{at.id});
  CHECK(charter::put_off(again.view().history, again.point(at.duty())) ==
        std::vector<charter::PutOff>{{"", "Cecilie Eks"}});
}

TEST_CASE("meeting: an answer ends what was put off, in one step that undo takes back") {
  Group at;
  at.program.does(PutOff{at.duty()});
  at.program.does(AnswerPoint{at.duty(), AnswerKind::followed});
  at.program.does(AnswerPoint{at.duty(), AnswerKind::followed});  // opened again
  CHECK(at.program.point(at.duty()).state == charter::PointState::open);
  CHECK(at.later().empty());
  at.program.does(Undo{});
  at.program.does(Undo{});
  CHECK(at.later().size() == 1);
}

TEST_CASE("meeting: the minutes say what was decided since it began, in every format") {
  Group at;
  at.program.does(ShowMeeting{});
  at.program.does(ExportMinutes{});
  CHECK(at.program.asked<Download>().empty());  // it has not begun
  at.program.does(FillForm{slots::absent(at.program.view().members[1].id), ticked});
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(AnswerPoint{at.duty(), AnswerKind::followed});
  const std::string text = at.minutes();
  CHECK(has(text, "Referat"));
  CHECK(has(text, "Anna Eksempel, Eksempel Kommune"));
  CHECK(has(text, "Bo Eksempel, Prøveby"));
  CHECK(has(text, "Følges"));
  CHECK(at.minutes(DocumentFormat::page).starts_with("<!DOCTYPE html>"));
  CHECK(at.minutes(DocumentFormat::word).starts_with("PK"));
  CHECK(at.program.asked<Download>().front().name.ends_with("2026-11-23.docx"));
}

TEST_CASE(
    "meeting: adopted at its end, the minutes still know who was there; ended, only the charter stays") {
  Group at;
  at.program.does(GoInMeeting{at.duty()});
  at.program.does(FillForm{slots::absent(at.program.view().members[1].id), ticked});
  at.program.does(ShowAdoption{});
  at.program.does(FillForm{slots::name, "Efter mødet"});
  at.program.does(Adopt{});
  REQUIRE(at.program.kept().standing.adoption.has_value());
  CHECK(at.program.kept().standing.adoption->present.size() == 1);
  CHECK(at.program.state.form(slots::name).empty());
  CHECK(present(at.program.state).size() == 1);
  CHECK(has(at.minutes(), "blev vedtaget som udgave 1"));
  at.program.does(EndMeeting{});
  CHECK(at.program.state.screen == Screen::charter);
  CHECK(at.program.state.forms.empty());
  at.program.flush();
  CHECK(keys_with(at.store, "/d/") == 0);
}

TEST_CASE("meeting: open points first keeps its order while they are answered") {
  Group at;
  at.program.does(FillForm{meeting_open_first, ticked});
  at.program.does(GoInMeeting{""});
  const auto fields = [&at] {
    std::vector<std::string> all;
    for (const meeting::Item& item : meeting_agenda(at.program.state)) all.push_back(item.point->field);
    return all;
  };
  const std::vector<std::string> before = fields();
  at.program.does(AnswerPoint{at.duty(), AnswerKind::followed});
  CHECK(fields() == before);
  CHECK(before.front() != "head/product");
}

}  // namespace app_meeting_test
