// SPDX-License-Identifier: MPL-2.0
// Members offered, a file handed on, a charter taken up again: what is shown, and what its controls ask for.
#include "app/going_through.h"
#include "app/look_up.h"
#include "tests/ui/desk.h"

namespace ui_going_through_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

struct Group : Desk {
  std::string id;
  explicit Group(catalogue::GroupKind kind = catalogue::GroupKind::coordination) {
    carry_out(app::CreateCharter{kind});
    id = state.open;
  }
  bool shows(std::string_view words) {
    for (const ui::Element& element : draw().elements) {
      if (element.value.find(words) != std::string::npos || element.name.find(words) != std::string::npos)
        return true;
    }
    return false;
  }
  std::vector<std::string> charters_in_order() {
    std::vector<std::string> keys;
    for (const ui::Element& element : draw().elements) {
      if (element.role == ui::Role::row && element.key.starts_with("charter/"))
        keys.push_back(element.key.substr(8));
    }
    return keys;
  }
};

}  // namespace

TEST_CASE("front page: charters to be taken up again stand first, with a mark and the way through them") {
  Group desk;
  desk.carry_out(app::Write{charter::review_field, "2026-12-20"});
  const std::string soon = desk.id;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  desk.carry_out(app::Write{charter::review_field, "2026-10-01"});
  const std::string now = desk.state.open;
  desk.moment = {"2026-11-24T11:00:00Z", "2026-11-24T12:00"};
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::expert});
  const std::string fine = desk.state.open;
  desk.carry_out(app::OpenStart{});
  CHECK(desk.charters_in_order() == std::vector<std::string>{now, soon, fine});
  CHECK(desk.shows("Skulle tages op igen 1. oktober 2026"));
  CHECK(desk.shows("Tages op igen 20. december 2026"));
  check_whole(desk, "the front page with charters to be taken up again");
  desk.act(ui::Role::button, "Gennemgå: " + desk.state.kept(now)->view->title);
  CHECK(desk.state.screen == app::Screen::going_through);
  CHECK(desk.state.open == now);
}

TEST_CASE(
    "going through view: a tick is kept and counted, mending leads to the section, the outline leads back") {
  Group desk;
  desk.carry_out(app::Write{charter::review_field, "2026-10-01"});
  desk.act(ui::Role::button, "Gennemgang");
  REQUIRE(desk.state.screen == app::Screen::going_through);
  check_whole(desk, "going through");
  const int whole = static_cast<int>(desk.state.looked_up->passages.size());
  CHECK(desk.shows("0 af " + std::to_string(whole) + " afsnit er gennemgået"));
  desk.act(ui::Role::checkbox, "Nej, vi står ved afsnit 2");
  CHECK(desk.shows("1 af " + std::to_string(whole) + " afsnit er gennemgået"));
  const charter::Section& second = desk.state.open_charter()->view->sections[1];
  desk.act(ui::Role::button, "Ja, ret afsnit 2");
  CHECK(desk.state.screen == app::Screen::charter);
  CHECK(desk.state.section == second.id);
  desk.carry_out(app::AddMembers{"Bo Prøve"});
  desk.act(ui::Role::button, "Gennemgang");
  CHECK(desk.shows("Afsnittet er ændret, siden I satte flueben."));
  CHECK(desk.shows("0 af " + std::to_string(whole) + " afsnit er gennemgået"));
  desk.act(ui::Role::button, "Videre til vedtagelsen");
  CHECK(desk.state.screen == app::Screen::adoption);
}

TEST_CASE("going through view: what has changed since the last version, and a day that has passed") {
  Group desk;
  desk.carry_out(app::AddMembers{"Anna Eksempel"});
  desk.carry_out(app::Adopt{});
  desk.carry_out(app::Write{"head/product", "OS2nyt"});
  desk.carry_out(app::ShowGoingThrough{});
  CHECK(desk.shows("Ændret siden udgave 1"));
  CHECK(desk.shows("Som i udgave 1"));
  desk.carry_out(app::FillForm{app::slots::next_review, "2026-01-01"});
  for (const ui::Element& element : desk.draw().elements) {
    if (element.key == app::slots::next_review) CHECK(element.error == "Vælg en dag efter i dag.");
  }
  check_whole(desk, "going through with changes");
}

TEST_CASE(
    "members view: people from other charters are read right after the name, and one button puts them in") {
  Group desk;
  desk.carry_out(app::AddMembers{"Anna Eksempel, Eksempel Kommune\nAnna Prøve <x@y.dk>"});
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  desk.carry_out(app::AddMember{});
  const std::string member = "member/" + desk.state.open_charter()->view->members.front().id;
  desk.carry_out(app::Type{member + "/name", "", "anna"});
  check_whole(desk, "members with people offered");
  std::vector<std::string> keys;
  for (const ui::Element& element : desk.draw().elements) keys.push_back(element.key);
  const auto at = std::find(keys.begin(), keys.end(), member + "/name");
  REQUIRE(at != keys.end());
  CHECK(*(at + 1) == member + "/known");
  desk.act(ui::Role::button, "Sæt ind: Anna Eksempel");
  CHECK(desk.state.open_charter()->view->members.front().organisation == "Eksempel Kommune");
  CHECK_FALSE(desk.shows("fra jeres andre kommissorier"));
}

TEST_CASE("sharing view: the button gives the file and a mail that can be copied and not written in") {
  Group desk;
  only<app::ShareFile>(desk.act(ui::Role::button, "Del fil"));
  check_whole(desk, "a charter with a mail");
  for (const ui::Element& element : desk.draw().elements) {
    if (element.key == "mail/text" || element.key == "mail/subject") CHECK(element.read_only);
  }
  only<app::CopyMail>(desk.act(ui::Role::button, "Kopiér teksten"));
  only<app::CopySubject>(desk.act(ui::Role::button, "Kopiér emnet"));
  desk.carry_out(app::ChooseLanguage{Language::english});
  for (const ui::Element& element : desk.draw().elements) {
    if (element.key == "mail/text") CHECK(element.language == "da");
  }
  desk.carry_out(app::DismissNotice{});
  desk.act(ui::Role::button, "Close");
  CHECK_FALSE(desk.shows("Send the file on"));
}

TEST_CASE("handover view: the page, and the two things that are handed on") {
  Group desk;
  desk.act(ui::Role::button, "Mere om filer");
  desk.act(ui::Role::button, "Giv videre");
  CHECK(desk.state.paper.handover);
  CHECK(desk.shows("Det overtager I"));
  check_whole(desk, "handover");
  CHECK(only<app::ExportCharter>(desk.act(ui::Role::button, "Hent filen")).charter == desk.id);
  CHECK(only<app::ExportDocument>(desk.act(ui::Role::button, "Hent siden")).format ==
        app::DocumentFormat::page);
  for (const ui::Element& element : desk.draw().elements) CHECK(element.key != "documents");
  desk.act(ui::Role::button, "Tilbage til kommissoriet");
  CHECK(desk.state.screen == app::Screen::charter);
}

}  // namespace ui_going_through_test
