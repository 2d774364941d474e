// SPDX-License-Identifier: MPL-2.0
// The search and the notes on the screen.
#include "app/search.h"
#include "app/meeting.h"
#include "app/notes.h"
#include "core/charter/note.h"
#include "tests/ui/desk.h"

namespace ui_search_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

TEST_CASE("search: whole on every screen, with nothing, with much and with nothing found") {
  Desk desk;
  for (const char* words : {"", "e", "ingen har skrevet dette"}) {
    desk.carry_out(app::ShowSearch{});
    desk.carry_out(app::SearchFor{words});
    check_whole(desk, std::string("search on the front page: ") + words);
  }
  desk.open_example(catalogue::GroupKind::coordination);
  for (const char* words : {"", "e", "eksempel kommune", "ingen har skrevet dette"}) {
    desk.carry_out(app::ShowSearch{});
    desk.carry_out(app::SearchFor{words});
    check_whole(desk, std::string("search in a charter: ") + words);
  }
  desk.window.viewport.width = 390;
  check_whole(desk, "search on a phone");
}

TEST_CASE("search: the button opens it and closes it, the field looks, a hit leads there") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  only<app::ShowSearch>(desk.act(ui::Role::button, "Find"));
  only<app::CloseSearch>(desk.act(ui::Role::button, "Find"));
  desk.act(ui::Role::button, "Find");
  only<app::SearchFor>(
      desk.act(ui::Role::field, "Hvad leder I efter?", ui::Request::Kind::type, "medlemmer"));
  const ui::Drawn drawn = desk.draw();
  const auto hit = std::find_if(drawn.elements.begin(), drawn.elements.end(), [](const ui::Element& one) {
    return one.key == "find/hit/0" && one.role == ui::Role::link;
  });
  REQUIRE(hit != drawn.elements.end());
  CHECK(hit->name.find("Medlemmer") != std::string::npos);
  CHECK(only<app::GoToFound>(desk.act(ui::Role::link, hit->name)).at == 0);
  CHECK(desk.state.looking == nullptr);
  CHECK(desk.state.section == "members");
}

TEST_CASE("notes: a quiet way at every point, a field when it is unfolded, a mark when there is one") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  const auto view = desk.state.open_charter()->view;
  for (const charter::Section& section : view->sections) {
    desk.carry_out(app::OpenSection{section.id});
    for (const charter::Point& point : section.points)
      desk.carry_out(app::Toggle{charter::note_field(point.field)});
    if (section.id == "members")
      for (const charter::Member& member : view->members) {
        desk.carry_out(app::Toggle{"member/" + member.id});
        desk.carry_out(app::Toggle{charter::note_field("member/" + member.id)});
      }
    check_whole(desk, section.id + " with notes");
    std::size_t fields = 0;
    for (const ui::Element& element : desk.draw().elements)
      fields += element.role == ui::Role::area && element.name == "Note til jer selv" ? 1U : 0U;
    CHECK(fields == section.points.size() + (section.id == "members" ? view->members.size() : 0));
  }
}

TEST_CASE("notes: written in its field, marked when it is folded, and shared by a tick only") {
  Desk desk;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  const std::string note = "note/head/product";
  desk.carry_out(app::Toggle{note});
  desk.act(ui::Role::area, "Note til jer selv", ui::Request::Kind::type, "Spørg Anna");
  desk.act(ui::Role::area, "Note til jer selv", ui::Request::Kind::leave, "Spørg Anna");
  CHECK(charter::note(*desk.state.open_charter()->view, "head/product") == "Spørg Anna");
  const std::size_t records = desk.state.open_charter()->set.size();
  desk.act(ui::Role::area, "Note til jer selv", ui::Request::Kind::leave, "Spørg Anna");
  CHECK(desk.state.open_charter()->set.size() == records);
  desk.carry_out(app::Toggle{note});
  CHECK(desk.find(desk.draw(), ui::Role::link, "Se noten").description == "Produkt eller projekt");
  desk.carry_out(app::Toggle{"sharing"});
  desk.act(ui::Role::checkbox, "Tag noterne med");
  CHECK(app::takes_notes_along(desk.state, desk.state.open));
  desk.act(ui::Role::checkbox, "Tag noterne med");
  CHECK_FALSE(app::takes_notes_along(desk.state, desk.state.open));
}

TEST_CASE("search: what was found is pointed out until something else is done") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  const auto pointed_out = [&desk] {
    std::string key;
    for (const ui::Element& one : desk.draw().elements)
      if (one.look.find("pointed-out") != std::string::npos) key += one.key;
    return key;
  };
  const auto look_for = [&desk](const char* words) {
    desk.carry_out(app::ShowSearch{});
    desk.carry_out(app::SearchFor{words});
    desk.carry_out(app::GoToFound{0, true});
  };
  look_for("knopskyder");
  CHECK(pointed_out() == "responsibility/one-code-base/answer");
  desk.carry_out(app::OpenSection{"duties"});
  CHECK(pointed_out().empty());
  desk.carry_out(app::ShowSearch{});
  desk.carry_out(app::SearchFor{"knopskyder"});
  desk.carry_out(app::GoToFound{});  // by key: the focus shows it
  CHECK(pointed_out().empty());
  look_for("Medlemmer");
  CHECK(pointed_out() == "section/title");
  desk.carry_out(app::ShowSearch{});
  only<app::CloseSearch>(desk.act(ui::Role::button, "Luk"));
  CHECK(pointed_out().empty());
}

TEST_CASE("search: at a meeting it leads to the point of the meeting") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  desk.carry_out(app::GoInMeeting{"duty/wishes"});
  desk.carry_out(app::ShowSearch{});
  desk.carry_out(app::SearchFor{"knopskyder"});
  desk.carry_out(app::GoToFound{});
  CHECK(desk.state.screen == app::Screen::meeting);
  CHECK(desk.state.form(app::meeting_at) == "responsibility/one-code-base");
  const std::string note = charter::note_field("duty/wishes");
  desk.carry_out(app::Toggle{note});
  desk.carry_out(app::Type{note, "", "Ring til Anna"});
  desk.carry_out(app::Leave{note, ""});
  desk.carry_out(app::Toggle{note});
  desk.carry_out(app::ShowSearch{});
  desk.carry_out(app::SearchFor{"ring til anna"});
  desk.carry_out(app::GoToFound{});
  CHECK(desk.state.screen == app::Screen::meeting);
  CHECK(desk.state.form(app::meeting_at) == "duty/wishes");
  CHECK(desk.state.unfolded.count(note) == 1);
  CHECK(desk.state.focus_key == note);
}

TEST_CASE("search: who types what a command is called gets it first") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  desk.carry_out(app::ShowSearch{});
  desk.carry_out(app::SearchFor{"hold møde"});
  desk.carry_out(app::GoToFound{});
  CHECK(desk.state.screen == app::Screen::meeting);
  desk.carry_out(app::ShowSearch{});
  desk.carry_out(app::SearchFor{"gennemgå"});
  const auto& hits = desk.state.looking->found.hits;
  REQUIRE_FALSE(hits.empty());
  CHECK((*desk.state.looking->entries)[hits.front().entry].kind == search::Kind::command);
}

}  // namespace ui_search_test
