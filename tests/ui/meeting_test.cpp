// SPDX-License-Identifier: MPL-2.0
// The meeting on its screen, from who is here to the summary.
#include "app/meeting.h"

#include "app/deciding.h"
#include "tests/ui/desk.h"

namespace ui_meeting_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

const ui::Element* with_key(const ui::Drawn& drawn, std::string_view key) {
  for (const ui::Element& element : drawn.elements) {
    if (element.key == key) return &element;
  }
  return nullptr;
}

std::string crumb(Desk& desk) { return with_key(desk.draw(), "crumb")->value; }

void go_on(Desk& desk) { only<app::GoInMeeting>(desk.act(ui::Role::button, "Næste")); }

}  // namespace

TEST_CASE("meeting: every step of every example is whole, at every point in every state") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    Desk desk;
    desk.open_example(kind);
    only<app::ShowMeeting>(desk.act(ui::Role::button, "Hold møde"));
    check_whole(desk, "who is here");
    std::vector<std::string> fields;
    for (const meeting::Item& item : app::meeting_agenda(desk.state)) fields.push_back(item.point->field);
    for (const std::string& field : fields) {
      desk.carry_out(app::GoInMeeting{field});
      check_whole(desk, "at " + field);
      desk.carry_out(app::Toggle{"wording/" + field});
      desk.carry_out(app::PutOff{field});
      check_whole(desk, "unfolded, put off: " + field);
    }
    desk.carry_out(app::Toggle{"points"});
    check_whole(desk, "all points");
    desk.carry_out(app::GoInMeeting{std::string(app::meeting_summary)});
    desk.carry_out(app::Toggle{"end-meeting"});
    check_whole(desk, "the summary");
    CHECK(crumb(desk) == "Opsummering");
  }
}

TEST_CASE("meeting: who is here, a point answered, one put off, the summary") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::ShowMeeting{});
  CHECK(crumb(desk) == "Møde");
  only<app::FillForm>(desk.act(ui::Role::radio, "Åbne punkter først"));
  only<app::GoInMeeting>(desk.act(ui::Role::button, "Begynd mødet"));
  const auto agenda = app::meeting_agenda(desk.state);
  const std::string all = std::to_string(agenda.size());
  const auto open = std::count_if(agenda.begin(), agenda.end(), meeting::is_left);
  REQUIRE(open > 2);
  CHECK(crumb(desk) == "Punkt 1 af " + all + " · " + std::to_string(open) + " åbne");
  std::string duty;
  for (const meeting::Item& item : agenda) {
    if (item.point->kind == charter::PointKind::duty) duty = item.point->field;
  }
  desk.carry_out(app::GoInMeeting{duty});
  only<app::PutOff>(desk.act(ui::Role::button, "Udskyd"));
  CHECK(crumb(desk).ends_with(" · " + std::to_string(open - 1) + " åbne · 1 udskudt"));
  desk.find(desk.draw(), ui::Role::region, "Udskudt");
  desk.act(ui::Role::field, "Hvem tager det op?", ui::Request::Kind::leave, "Anna Eksempel");
  CHECK(with_key(desk.draw(), charter::put_off_field(duty) + "/needs") != nullptr);
  desk.act(ui::Role::date_field, "Tages op igen", ui::Request::Kind::change, "2027-02-01");
  CHECK(with_key(desk.draw(), charter::put_off_field(duty) + "/needs") == nullptr);
  go_on(desk);
  only<app::GoInMeeting>(desk.act(ui::Role::button, "Forrige"));
  CHECK(only<app::AnswerPoint>(desk.act(ui::Role::radio, "Følges")).field == duty);
  CHECK(crumb(desk).find("udskudt") == std::string::npos);
  desk.carry_out(app::GoInMeeting{std::string(app::meeting_summary)});
  const ui::Drawn drawn = desk.draw();
  CHECK(desk.find(drawn, ui::Role::button, "Næste").disabled);
  desk.find(drawn, ui::Role::heading, "Besluttet");
  CHECK(only<app::ExportMinutes>(desk.act(ui::Role::button, "Hent referat: Markdown")).format ==
        app::DocumentFormat::markdown);
  only<app::ShowAdoption>(desk.act(ui::Role::button, "Vedtag …"));
  only<app::ShowMeeting>(desk.act(ui::Role::button, "Tilbage til mødet"));
  only<app::Toggle>(desk.act(ui::Role::button, "Afslut mødet …"));
  only<app::EndMeeting>(desk.act(ui::Role::button, "Afslut mødet"));
  desk.find(desk.draw(), ui::Role::button, "Hold møde");
}

TEST_CASE("meeting: who takes a point up again is suggested from the members, but for those who have left") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  for (const char* name : {"Anna Eksempel", "", "Bo\nEksempel", "Cecilie Eksempel"}) {
    desk.carry_out(app::AddMember{});
    desk.carry_out(
        app::Write{"member/" + desk.state.open_charter()->view->members.back().id + "/name", name});
  }
  desk.carry_out(
      app::Write{"member/" + desk.state.open_charter()->view->members.back().id + "/to", "2026-01-01"});
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  desk.act(ui::Role::button, "Udskyd");
  const ui::Drawn drawn = desk.draw();
  std::vector<std::string> names;
  for (const ui::Option& one : desk.find(drawn, ui::Role::field, "Hvem tager det op?").options)
    names.push_back(one.value);
  CHECK(names == std::vector<std::string>{"Anna Eksempel", "Bo Eksempel"});
}

TEST_CASE("meeting: a point put off is no more to be taken on with the rest of its section") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  const auto offers_the_rest = [&desk] { return with_key(desk.draw(), "meeting/follow-rest") != nullptr; };
  CHECK(offers_the_rest());
  std::vector<std::string> duties;
  for (const meeting::Item& item : app::meeting_agenda(desk.state)) {
    if (item.point->kind == charter::PointKind::duty && item.point->field != "duty/wishes")
      duties.push_back(item.point->field);
  }
  for (const std::string& duty : duties) desk.carry_out(app::PutOff{duty});
  CHECK_FALSE(offers_the_rest());
}

TEST_CASE("meeting: where and when the first one is need not be written twice") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  const auto said = [&desk](const char* field) {
    const std::string* text = desk.state.open_charter()->view->point(field)->value.text();
    return text == nullptr ? std::string() : *text;
  };
  desk.carry_out(app::FillForm{app::slots::date, "2026-11-23"});
  desk.carry_out(app::FillForm{app::slots::place, "Rådhuset, lokale 2"});
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  CHECK(said("head/first-meeting-place") == "Rådhuset, lokale 2");
  CHECK(said("head/first-meeting-date") == "2026-11-23");
  for (const meeting::Item& item : app::meeting_agenda(desk.state)) {
    if (item.point->field == "head/first-meeting-place") CHECK(meeting::is_decided_now(item));
  }
  desk.carry_out(app::EndMeeting{});
  desk.carry_out(app::FillForm{app::slots::place, "Et andet sted"});
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  CHECK(said("head/first-meeting-place") == "Rådhuset, lokale 2");
}

TEST_CASE("meeting: the day of the first one is written down also when nobody says where it is") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::FillForm{app::slots::date, "2026-11-23"});
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  const charter::Charter& charter = *desk.state.open_charter()->view;
  REQUIRE(charter.point("head/first-meeting-date")->value.text() != nullptr);
  CHECK(*charter.point("head/first-meeting-date")->value.text() == "2026-11-23");
  CHECK(charter.point("head/first-meeting-place")->state == charter::PointState::open);
}

TEST_CASE("meeting: the place of a later meeting is not that of the first") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::Write{"head/first-meeting-date", "2026-01-15"});
  desk.carry_out(app::FillForm{app::slots::place, "Rådhuset, lokale 2"});
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  const charter::Charter& charter = *desk.state.open_charter()->view;
  CHECK(charter.point("head/first-meeting-place")->state == charter::PointState::open);
  CHECK(*charter.point("head/first-meeting-date")->value.text() == "2026-01-15");
}

TEST_CASE("meeting: under way it is found again from the charter, and the form says what is put off") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  desk.carry_out(app::GoInMeeting{""});
  const std::string duty = [&desk] {
    for (const meeting::Item& item : app::meeting_agenda(desk.state)) {
      if (item.point->kind == charter::PointKind::duty) return item.point->field;
    }
    return std::string();
  }();
  desk.carry_out(app::PutOff{duty});
  desk.carry_out(app::CloseReview{});
  only<app::ShowMeeting>(desk.act(ui::Role::button, "Fortsæt mødet"));
  desk.carry_out(app::OpenSection{"duties"});
  CHECK(with_key(desk.draw(), charter::put_off_field(duty) + "/here") != nullptr);
  check_whole(desk, "duties, one put off");
}

TEST_CASE("meeting: on the front page the one under way is gone on with, another is begun from the row") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  const std::string id = desk.state.open;
  desk.carry_out(app::OpenStart{});
  const std::string title = desk.state.kept(id)->view->title;
  desk.act(ui::Role::button, "Flere valg for " + title);
  check_whole(desk, "the row's choices");
  CHECK(only<app::ShowMeeting>(desk.act(ui::Role::button, "Hold møde")).charter == id);
  desk.act(ui::Role::button, "Begynd mødet");
  desk.carry_out(app::OpenStart{});
  check_whole(desk, "the front page");
  CHECK(only<app::ShowMeeting>(desk.act(ui::Role::button, "Fortsæt mødet: " + title)).charter == id);
  CHECK(desk.state.screen == app::Screen::meeting);
}

TEST_CASE("meeting: a duty says where it comes from, and the rest of its section is taken on from there") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::ShowMeeting{});
  for (const meeting::Item& item : app::meeting_agenda(desk.state)) {
    if (item.point->kind != charter::PointKind::duty) continue;
    desk.carry_out(app::GoInMeeting{item.point->field});
    break;
  }
  const ui::Drawn drawn = desk.draw();
  const ui::Element* source = with_key(drawn, "meeting/source");
  REQUIRE(source != nullptr);
  CHECK(source->name.starts_with("Kilde: "));
  only<app::FollowRest>(desk.act(ui::Role::button, "Vi påtager os resten af afsnittet"));
  for (const charter::Point& point : desk.state.open_charter()->view->section("duties")->points) {
    if (point.kind == charter::PointKind::duty) CHECK(point.state == charter::PointState::answered);
  }
  CHECK(with_key(desk.draw(), "meeting/follow-rest") == nullptr);  // a second click takes on nothing
  go_on(desk);
  desk.find(desk.draw(), ui::Role::button, "Vi bekræfter resten af afsnittet");
}

TEST_CASE("meeting: an open point that has to be settled is marked in the list of all points") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::ShowMeeting{});
  desk.act(ui::Role::button, "Begynd mødet");
  desk.carry_out(app::Toggle{"points"});
  const ui::Drawn drawn = desk.draw();
  for (const meeting::Item& item : app::meeting_agenda(desk.state)) {
    const ui::Element* chip = with_key(drawn, "meeting/go/" + item.point->field + "/state");
    if (!meeting::is_left(item)) continue;
    REQUIRE(chip != nullptr);
    CHECK(chip->name == "Åbent");
  }
}

TEST_CASE("meeting: large text is large in both views, the rest is as it was") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  desk.carry_out(app::GoInMeeting{"duty/quality"});
  const ui::Drawn drawn = desk.draw();
  const ui::Element* title = with_key(drawn, "meeting/title");
  REQUIRE(title != nullptr);
  CHECK(title->level == 2);
  CHECK(title->look == "title");
  const ui::Element* answers = with_key(drawn, "duty/quality/answer");
  REQUIRE(answers != nullptr);
  CHECK(answers->rect.height == ui::measures::large_control_height);
  desk.carry_out(app::OpenSection{"duties"});
  CHECK(with_key(desk.draw(), "duty/quality/answer")->rect.height < ui::measures::large_control_height);
}

TEST_CASE("meeting: one open point is said in the singular, and none is not counted") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  desk.carry_out(app::GoInMeeting{"head/product"});
  CHECK(crumb(desk).find("åbn") == std::string::npos);
  desk.carry_out(app::Write{"head/product", ""});
  CHECK(crumb(desk).ends_with(" · 1 åbent"));
}

TEST_CASE("meeting: a wording that is written says how to be done with it") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  for (const char* field : {"duty/wishes", "section/mandate"}) {
    desk.carry_out(app::GoInMeeting{field});
    const std::string reword = with_key(desk.draw(), std::string(field) + "/reword")->name;
    const app::Toggle opened = only<app::Toggle>(desk.act(ui::Role::button, reword));
    CHECK(opened.what == std::string("wording/") + field);
    check_whole(desk, field);
    CHECK(only<app::Toggle>(desk.act(ui::Role::button, "Færdig")).what == opened.what);
    CHECK(desk.state.focus_key == std::string(field) + "/reword");
  }
}

TEST_CASE("meeting: what waits for words has the focus, what is written, chosen or read has not") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  const auto focused_at = [&desk](const char* field) {
    desk.carry_out(app::GoInMeeting{field});
    return desk.state.focus_key;
  };
  CHECK(focused_at("head/product") == "head/product");
  CHECK(with_key(desk.draw(), "head/product")->described_by == ui::element_id("meeting/guidance"));
  CHECK(focused_at("agreement/quorum") == "agreement/quorum");
  CHECK(focused_at("head/review-date") == "meeting/title");  // its arrows are its own
  CHECK(focused_at("head/phase") == "meeting/title");
  CHECK(focused_at("section/purpose") == "meeting/title");
  CHECK(focused_at("duty/wishes") == "meeting/title");
  desk.carry_out(app::Write{"head/product", "OS2eksempel"});
  CHECK(focused_at("head/product") == "meeting/title");
}

TEST_CASE("duties: where nothing is open there is nothing to take on at once") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::OpenSection{"duties"});
  const auto can = [&desk] {
    const ui::Drawn drawn = desk.draw();
    return !desk.find(drawn, ui::Role::button, "Vi påtager os alle punkter").disabled;
  };
  CHECK(can());
  only<app::FollowAll>(desk.act(ui::Role::button, "Vi påtager os alle punkter"));
  CHECK_FALSE(can());
  desk.carry_out(app::AnswerPoint{"duty/wishes", charter::AnswerKind::explained});  // its reason is missing
  CHECK(can());
}

TEST_CASE("meeting: the rest of a section is what comes from here on, and what was taken on is named") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  const auto state_of = [&desk](const char* duty) {
    return desk.state.open_charter()->view->point(duty)->state;
  };
  desk.carry_out(app::GoInMeeting{"duty/engagement"});  // 4.1 is passed by
  desk.carry_out(app::AnswerPoint{"duty/supplier-contact", charter::AnswerKind::followed});
  only<app::FollowRest>(desk.act(ui::Role::button, "Vi påtager os resten af afsnittet"));
  CHECK(state_of("duty/wishes") == charter::PointState::open);
  CHECK(state_of("duty/engagement") != charter::PointState::open);
  REQUIRE(desk.state.notice);
  CHECK(desk.state.notice->lines.front() ==
        "I påtager jer 4.2, 4.4, 4.5, 4.6, 4.7. Ret det, der er anderledes hos jer.");
  desk.find(desk.draw(), ui::Role::status, "");
  CHECK(with_key(desk.draw(), "meeting/follow-rest") == nullptr);
  go_on(desk);
  CHECK_FALSE(desk.state.notice);  // it was about the step before
}

TEST_CASE("meeting: what is confirmed at once is said so, and not that it was taken on") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::GoInMeeting{"responsibility/news"});
  only<app::FollowRest>(desk.act(ui::Role::button, "Vi bekræfter resten af afsnittet"));
  REQUIRE(desk.state.notice);
  CHECK(desk.state.notice->lines.front() == "I bekræfter 5.5, 5.6. Ret det, der er anderledes hos jer.");
}

TEST_CASE("meeting: the rest can be taken on also from a point that is answered") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  desk.carry_out(app::AnswerPoint{"duty/wishes", charter::AnswerKind::followed});
  CHECK(with_key(desk.draw(), "meeting/follow-rest") != nullptr);
}

TEST_CASE("meeting: blanks in an empty field are nothing that was decided or emptied") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::GoInMeeting{"agreement/amount"});
  const std::string before = crumb(desk);
  desk.carry_out(app::Type{"agreement/amount", "", "\n "});
  desk.carry_out(app::Leave{"agreement/amount", ""});
  CHECK(crumb(desk) == before);
}

TEST_CASE("meeting: what was looked at from it leads back to it") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  const std::string place = crumb(desk);
  const auto comes_back = [&] {
    only<app::CloseReview>(desk.act(ui::Role::button, "Tilbage til mødet"));
    CHECK(crumb(desk) == place);
  };
  desk.carry_out(app::ShowHistory{});
  comes_back();
  desk.carry_out(app::ShowFindings{});
  comes_back();
  desk.carry_out(app::ShowAdoption{});
  desk.carry_out(app::ShowFindings{});
  only<app::CloseReview>(desk.act(ui::Role::button, "Tilbage"));
  CHECK(desk.state.screen == app::Screen::adoption);
  desk.carry_out(app::OpenSection{"duties"});
  desk.carry_out(app::ShowHistory{});
  only<app::CloseReview>(desk.act(ui::Role::button, "Tilbage til kommissoriet"));
  CHECK(desk.state.screen == app::Screen::charter);
}

TEST_CASE("meeting: who is no member on its day is told of") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::AddMembers{"Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby"});
  const auto away = [&desk] {
    const ui::Drawn drawn = desk.draw();
    const ui::Element* line = with_key(drawn, "adoption/away");
    return line == nullptr ? std::string() : line->value;
  };
  desk.carry_out(app::ShowMeeting{});
  CHECK(away().empty());
  desk.carry_out(
      app::Write{"member/" + desk.state.open_charter()->view->members.front().id + "/from", "2099-01-01"});
  CHECK(away() == "Ikke medlem den dag: Anna Eksempel.");
}

TEST_CASE("meeting: what was put off is found from the form, also when nothing is open") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  CHECK(with_key(desk.draw(), "to-put-off") == nullptr);
  desk.carry_out(app::GoInMeeting{"agreement/amount"});
  desk.carry_out(app::PutOff{"agreement/amount"});
  desk.carry_out(app::EndMeeting{});
  CHECK(only<app::GoToField>(desk.act(ui::Role::button, "1 udskudt")).field == "agreement/amount");
  CHECK(desk.state.section == "purpose");
}

TEST_CASE("meeting: the summary begins with what is missing") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  desk.carry_out(app::AnswerPoint{"duty/wishes", charter::AnswerKind::followed});
  desk.carry_out(app::GoInMeeting{"duty/engagement"});
  desk.carry_out(app::PutOff{"duty/engagement"});
  desk.carry_out(app::GoInMeeting{std::string(app::meeting_summary)});
  std::string headings;
  const ui::Drawn drawn = desk.draw();
  for (const ui::Element& one : drawn.elements)
    if (one.role == ui::Role::heading && one.level == 3 && one.key.find("/title") != std::string::npos)
      headings += one.name + ";";
  CHECK(headings == "Står åbent;Udskudt;Besluttet;");
}

}  // namespace ui_meeting_test
