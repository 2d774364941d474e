// SPDX-License-Identifier: MPL-2.0
// The views where several have written: two proposals, the same person twice, the history, what came in.
#include "core/charter/same_person.h"
#include "core/json/charter_file.h"
#include "core/returned/places.h"
#include "tests/ui/desk.h"

namespace ui_review_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;
using revisions::Value;

namespace {

/// Anna and Bo each change a copy of the same charter; Bo's file has come to Anna.
struct Together : Desk {
  std::string id;

  Together() {
    Desk bo;
    bo.carry_out(app::Started{{}, true, "fedcba9876543210fedcba9876543210"});
    carry_out(app::NameAuthor{"Anna Eksempel"});
    bo.carry_out(app::NameAuthor{"Bo Eksempel"});
    carry_out(app::CreateCharter{catalogue::GroupKind::steering});
    id = state.open;
    write(*this, "meeting/frequency", "Vi mødes seks gange om året. Vi sender dagsorden to uger før.");
    carry_out(app::AddMembers{"Cecilie Eksempel, Eksempel Kommune"});
    take(bo, *this);
    bo.moment = {"2026-11-25T07:02:00Z", "2026-11-25T08:02"};
    write(*this, "meeting/frequency", "Vi mødes fire gange om året. Vi sender dagsorden to uger før.");
    write(bo, "meeting/frequency", "Vi mødes seks gange om året. Vi sender dagsorden med bilag to uger før.");
    carry_out(app::AnswerPoint{"duty/direction", charter::AnswerKind::followed});
    bo.carry_out(app::AnswerPoint{"duty/direction", charter::AnswerKind::not_relevant});
    carry_out(app::Write{"head/level", "1"});
    bo.carry_out(app::Write{"head/level", "2"});
    const std::string member = "member/" + state.open_charter()->view->members.front().id;
    carry_out(app::RemoveItem{member});
    write(bo, member + "/organisation", "Region Eksempel");
    write(bo, member + "/name", "Cecilie Eksempel");
    carry_out(app::AddMembers{"Dan Eksempel, Prøveby\nDan Eksempel"});
    moment = {"2026-11-25T08:00:00Z", "2026-11-25T09:00"};
    take(*this, bo);
  }
  static void write(Desk& desk, const std::string& field, const std::string& text) {
    desk.carry_out(app::Type{field, "", text});
    desk.carry_out(app::Leave{field, ""});
  }
  static void take(Desk& to, const Desk& from) {
    to.carry_out(app::FilesChosen{
        {{"fra Bo.kommissorium.json", json::write_charter_file(from.state.open_charter()->set), ""}}});
  }
  const charter::Charter& view() const { return *state.open_charter()->view; }
  /// Words of a text in pieces: [+new], [-gone].
  std::string pieces(std::string_view key) {
    for (const ui::Element& element : draw().elements) {
      if (element.key != key) continue;
      std::string out;
      for (const ui::TextPiece& piece : element.pieces) {
        const std::string mark(name_of(piece.mark));
        out += mark.empty() ? piece.text : "[" + mark + " " + piece.text + "]";
      }
      return out;
    }
    return "nothing with this key";
  }
  std::string focused() {
    for (const ui::Element& element : draw().elements) {
      if (element.key == state.focus_key) return element.key;
    }
    return "nothing with the key " + state.focus_key;
  }
};

}  // namespace

TEST_CASE("review: what came in is told, and leads to the proposals or back") {
  Together at;
  check_whole(at, "after a file came in");
  const std::size_t records = at.state.open_charter()->set.size();
  only<app::OpenProposals>(at.act(ui::Role::button, "Se forslagene"));
  CHECK(at.state.screen == app::Screen::proposals);
  CHECK_FALSE(at.state.notice.has_value());
  CHECK(at.state.open_charter()->set.size() == records);
  Together other;
  only<app::TakeBack>(other.act(ui::Role::button, "Fortryd hentning"));
  CHECK(other.view().conflicts().empty());
}

TEST_CASE("review: every place is counted: in the outline, at its section and at the point itself") {
  Together at;
  const std::size_t conflicts = at.view().conflicts().size();
  REQUIRE(conflicts == 4);
  at.find(at.draw(), ui::Role::button, "4 steder har to forslag");
  int chips = 0;
  for (const ui::Element& element : at.draw().elements)
    chips += element.description == "Her er to forslag" ? 1 : 0;
  CHECK(chips == 4);  // one section each
  at.carry_out(app::OpenSection{"duties"});
  at.find(at.draw(), ui::Role::text, "Her er to forslag");
  only<app::OpenProposals>(at.act(ui::Role::button, "4 steder har to forslag"));
}

TEST_CASE("review: the proposals are whole views, each with its twins, one after the other") {
  Together at;
  at.carry_out(app::OpenProposals{});
  for (int place = 1; place <= 4; ++place) {
    CAPTURE(at.state.proposal);
    check_whole(at, "proposal " + std::to_string(place));
    CHECK(at.focused() == "proposal/title");
    at.act(ui::Role::button, "Næste");
  }
  CHECK(at.state.proposal == at.view().conflicts().back());
}

TEST_CASE("review: both texts are marked against what they come from, and both changes stand in one") {
  Together at;
  at.carry_out(app::OpenProposals{"meeting/frequency", {}});
  CHECK(at.pieces("proposal/0/words") ==
        "Vi mødes [ins fire] gange om året. Vi sender dagsorden to uger før.");
  CHECK(at.pieces("proposal/1/words") ==
        "Vi mødes seks gange om året. Vi sender dagsorden [ins med bilag] to uger før.");
  at.find(at.draw(), ui::Role::text, "Ordene støder ikke sammen");
  const auto chosen = at.act(ui::Role::button, "Brug forslaget");
  CHECK(only<app::ChooseProposal>(chosen).value ==
        Value("Vi mødes fire gange om året. Vi sender dagsorden med bilag to uger før."));
  CHECK(at.state.proposal != "meeting/frequency");
  CHECK(at.focused() == "proposal/title");
}

TEST_CASE("review: the proposal may be edited first: a draft until it is used") {
  Together at;
  at.carry_out(app::OpenProposals{"meeting/frequency", {}});
  at.act(ui::Role::button, "Ret det først");
  CHECK(at.focused() == "meeting/frequency/anew");
  check_whole(at, "writing anew");
  CHECK(at.find(at.draw(), ui::Role::area, "Jeres tekst").value ==
        "Vi mødes fire gange om året. Vi sender dagsorden med bilag to uger før.");
  CHECK(at.act(ui::Role::area, "Jeres tekst", ui::Request::Kind::leave,
               "Vi mødes fire gange om året. Vi sender dagsorden med bilag to uger før.")
            .empty());  // nothing typed, nothing decided
  only<app::Type>(at.act(ui::Role::area, "Jeres tekst", ui::Request::Kind::type, "Vi mødes, når vi kan."));
  CHECK(at.act(ui::Role::area, "Jeres tekst", ui::Request::Kind::leave, "Vi mødes, når vi kan.").empty());
  CHECK(at.view().conflicts().size() == 4);
  only<app::UseAnew>(at.act(ui::Role::button, "Brug teksten"));
  CHECK(at.view().conflicts().size() == 3);
  CHECK(at.view().point("meeting/frequency")->value == Value("Vi mødes, når vi kan."));
}

TEST_CASE("review: an answer of one's own is chosen among the answers, with its reason") {
  Together at;
  at.carry_out(app::OpenProposals{"duty/direction", {}});
  at.act(ui::Role::button, "Skriv en ny");
  check_whole(at, "an answer anew");
  at.act(ui::Role::radio, "Ikke relevant");
  at.act(ui::Role::area, "Hvorfor er det ikke relevant for jer?", ui::Request::Kind::type, "Vi er for få.");
  at.act(ui::Role::button, "Brug svaret");
  CHECK(at.view().point("duty/direction")->answer.reason == "Vi er for få.");
  CHECK(at.view().point("duty/direction")->answer.kind == charter::AnswerKind::not_relevant);
}

TEST_CASE("review: a third choice is there, and a member deleted or changed is kept or removed") {
  Together at;
  at.carry_out(app::OpenProposals{"head/level", {}});
  const auto chosen = at.act(ui::Role::select, "Vælg noget andet", ui::Request::Kind::change, "3");
  CHECK(only<app::ChooseProposal>(chosen).value == Value("3"));
  const std::string field = at.view().conflicts().front();
  REQUIRE(field.ends_with("/exists"));
  at.carry_out(app::OpenProposals{field, {}});
  CHECK(at.pieces("proposal/1/words").find("[ins Region]") != std::string::npos);
  only<app::ChooseProposal>(at.act(ui::Role::button, "Behold"));
  CHECK(at.view().members.size() == 3);
}

TEST_CASE("review: after the last choice there is only the way back") {
  Together at;
  at.carry_out(app::OpenProposals{});
  while (!at.view().conflicts().empty()) {
    const auto& proposal = at.state.proposal;
    at.carry_out(
        app::ChooseProposal{proposal, proposal.ends_with("/exists")
                                          ? Value(Value::Object{{"exists", true}})
                                          : at.view().history.find(proposal)->alternatives().front()->value});
  }
  check_whole(at, "all decided");
  at.find(at.draw(), ui::Role::heading, "Alle forslag er afgjort");
  CHECK(at.focused() == "proposal/title");
  const ui::Drawn drawn = at.draw();
  int back = 0;
  for (const ui::Element& element : drawn.elements)
    back += element.name == "Tilbage til kommissoriet" ? 1 : 0;
  CHECK(back == 2);  // in the bar and in the view
  at.act(ui::Role::button, "Tilbage til kommissoriet");
  CHECK(at.state.screen == app::Screen::charter);
}

TEST_CASE("review: the same person twice is said above the list, and made one by a click") {
  Together at;
  at.carry_out(app::OpenSection{"members"});
  check_whole(at, "members with somebody twice");
  const auto made = at.act(ui::Role::button, "Gør til én");
  only<app::MakeOne>(made);
  CHECK(charter::same_persons(at.view()).empty());
  for (const ui::Element& element : at.draw().elements) CHECK(element.name != "Gør til én");
}

TEST_CASE("review: earlier versions are a quiet way from the field, and each can stand again") {
  Together at;
  at.carry_out(app::ChooseProposal{"meeting/frequency", "Vi mødes, når vi kan."});
  at.carry_out(app::CloseReview{});
  at.carry_out(app::OpenSection{"meetings"});
  check_whole(at, "a section with earlier versions");
  const auto shown = at.act(ui::Role::link, "historik: Så tit mødes gruppen");
  CHECK(only<app::ShowHistory>(shown).what == "meeting/frequency");
  check_whole(at, "the history of a field");
  CHECK(at.focused() == "history/title");
  const auto restored = at.act(ui::Role::button, "Tilbage til denne");
  only<app::RestoreField>(restored);
  CHECK_FALSE(at.view().point("meeting/frequency")->value == Value("Vi mødes, når vi kan."));
  at.act(ui::Role::button, "Tilbage til kommissoriet");
  CHECK(at.focused() == "meeting/frequency/earlier");
}

TEST_CASE("review: the whole history stands on cards, and the whole charter can go back to one of them") {
  Together at;
  only<app::ShowHistory>(at.act(ui::Role::button, "Historik"));
  check_whole(at, "the whole history");
  const std::size_t records = at.state.open_charter()->set.size();
  const auto asked = at.act(ui::Role::button, "Hele kommissoriet tilbage hertil");
  only<app::RestoreMoment>(asked);
  CHECK(at.state.open_charter()->set.size() > records);
  check_whole(at, "after going back");
  only<app::TakeBack>(at.act(ui::Role::button, "Fortryd det igen"));
}

TEST_CASE("review: what people wrote comes with its hidden marks in sight, in pieces too") {
  Together at;
  at.carry_out(app::OpenProposals{"meeting/frequency", {}});
  at.carry_out(app::ChooseProposal{"meeting/frequency", "skjult \u202Etekst"});
  at.carry_out(app::ShowHistory{"meeting/frequency"});
  bool seen = false;
  for (const ui::Element& element : at.draw().elements) {
    for (const ui::TextPiece& piece : element.pieces) {
      CHECK(piece.text.find("\u202E") == std::string::npos);
      seen = seen || piece.text.find("[U+202E]") != std::string::npos;
    }
  }
  CHECK(seen);
}

TEST_CASE(
    "review: own points, sections and members that one removed and another changed have their twins, stand "
    "in "
    "words, and have a way out") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  const std::string id = desk.state.open;
  desk.carry_out(app::AddOwnDuty{});
  desk.carry_out(app::AddOwnSection{});
  desk.carry_out(app::AddMember{});
  const charter::Charter view = *desk.state.open_charter()->view;
  std::string duty, own_section;
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (point.own && point.field.starts_with("duty/")) duty = point.field;
      if (point.own && point.field.starts_with("section/"))
        own_section = point.field.substr(0, point.field.rfind('/'));
    }
  }
  const std::string member = "member/" + view.members.back().id;
  REQUIRE_FALSE(duty.empty());
  REQUIRE_FALSE(own_section.empty());

  Desk other;
  other.state = desk.state;
  for (const std::string& item : {duty, own_section, member}) desk.carry_out(app::RemoveItem{item});
  desk.carry_out(app::Write{"section/purpose", "Vi styrer."});
  desk.carry_out(app::AnswerPoint{"duty/direction", charter::AnswerKind::not_relevant});
  other.carry_out(app::Write{duty + "/text", "Holde kaffen varm"});
  other.carry_out(app::Write{own_section + "/title", "Kaffe"});
  other.carry_out(app::Write{member + "/name", "Bo Eksempel"});
  other.carry_out(app::Write{"section/purpose", "Vi leder."});
  other.carry_out(app::Type{"duty/direction", "reason", "Retningen aftales i januar"});
  other.carry_out(app::Leave{"duty/direction", "reason"});
  desk.carry_out(
      app::FilesChosen{{{"b.json", json::write_charter_file(other.state.charters.at(id).set), ""}}});
  const std::vector<std::string> conflicts = desk.state.open_charter()->view->conflicts();
  CHECK(conflicts.size() >= 5);
  for (const charter::Section& section : desk.state.open_charter()->view->sections) {
    desk.carry_out(app::OpenSection{section.id});
    check_whole(desk, "two proposals / " + section.id);
  }

  std::string said;
  for (const std::string& field : conflicts) {
    desk.carry_out(app::OpenProposals{field, {}});
    check_whole(desk, "proposals of " + field);
    for (const ui::Element& element : desk.draw().elements) {
      for (const ui::TextPiece& piece : element.pieces) said += piece.text;
    }
  }
  CHECK(said.find("{\"") == std::string::npos);
  CHECK(said.find("Retningen aftales i januar") != std::string::npos);
  CHECK(said.find("Kaffe") != std::string::npos);
  for (const std::string& item : {duty, own_section, member}) {
    CAPTURE(item);
    desk.carry_out(app::OpenProposals{item, {}});
    desk.act(ui::Role::button, "Behold");
    const std::vector<std::string> open = desk.state.open_charter()->view->conflicts();
    CHECK(std::none_of(open.begin(), open.end(),
                       [&](const std::string& field) { return field.starts_with(item); }));
  }
}

TEST_CASE("review: other ways to share stand behind a button beside the one for the working file") {
  Together at;
  at.carry_out(app::DismissNotice{});
  at.act(ui::Role::button, "Mere om filer");
  check_whole(at, "other ways to share");
  only<app::ChooseFile>(at.act(ui::Role::button, "Åbn fil …"));
  only<app::ExportWithoutHistory>(at.act(ui::Role::button, "Del uden historik"));
  only<app::MakeCleanCopy>(at.act(ui::Role::button, "Lav en ren kopi"));
  CHECK(at.state.open != at.id);
}

TEST_CASE(
    "review: of a document that came back, what nothing reads and what is gone stand in lists of their own") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  const app::KeptCharter& kept = *desk.state.open_charter();
  const charter::Charter left = charter::view(kept.set).value();
  const returned::Places places = returned::places_of(left);
  app::ReturnedDocument document;
  document.charter = desk.state.open;
  document.file = "rettet.docx";
  document.left = kept.set;
  document.unread = {"Husk kaffe"};
  document.gone = {"Medlem Bo Eksempel"};
  readers::ControlText level;
  level.tag = "head/level";
  level.paragraphs = {{"Niveau 9", false}};
  document.controls = {level};
  desk.state.returned = document;
  desk.state.screen = app::Screen::returned;
  desk.carry_out(app::PassOverReturned{"head/nothing"});
  check_whole(desk, "a document that came back");
  std::string all;
  for (const ui::Element& element : desk.draw().elements) all += element.name + element.value + "\n";
  for (const char* words : {"Husk kaffe", "Medlem Bo Eksempel", "Slettet i dokumentet", "Ikke læst",
                            "Det skal være en af disse: "})
    CHECK(all.find(words) != std::string::npos);
  REQUIRE(places.find("head/level") != places.end());
  CHECK(all.find(places.find("head/level")->second.choices.front().label) != std::string::npos);
}

}  // namespace ui_review_test
