// SPDX-License-Identifier: MPL-2.0
// The screen on which a charter is adopted: what is still open, and what one does afterwards.
#include <algorithm>

#include "app/deciding.h"
#include "core/charter/completeness.h"
#include "core/texts/decision_texts.h"
#include "tests/ui/desk.h"

namespace ui_adoption_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

std::vector<const ui::Element*> ways_to_open_points(const ui::Drawn& drawn) {
  std::vector<const ui::Element*> ways;
  for (const ui::Element& element : drawn.elements) {
    if (element.role == ui::Role::link && element.key.starts_with("meeting/open/")) ways.push_back(&element);
  }
  return ways;
}

}  // namespace

TEST_CASE("adoption: the first open points are named and lead there, the rest is counted") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  desk.carry_out(app::ShowAdoption{});
  check_whole(desk, "nothing is answered");
  const ui::Drawn drawn = desk.draw();
  const auto ways = ways_to_open_points(drawn);
  const auto open = charter::open_points(*desk.state.open_charter()->view);
  REQUIRE(ways.size() < open.size());
  const std::string rest = std::to_string(open.size() - ways.size());
  const auto more = std::find_if(drawn.elements.begin(), drawn.elements.end(),
                                 [](const ui::Element& one) { return one.key == "meeting/open/more"; });
  REQUIRE(more != drawn.elements.end());
  CHECK(more->name == "og " + rest + " til.");
  CHECK(only<app::GoToField>(desk.act(ui::Role::link, "Produkt eller projekt")).field == "head/product");
  CHECK(desk.state.screen == app::Screen::charter);
}

TEST_CASE("adoption: the list of members too is an open point, and leads to its section") {
  Desk desk;
  desk.act(ui::Role::button, "Faggruppe");
  for (;;) {
    const auto open = charter::open_points(*desk.state.open_charter()->view);
    REQUIRE_FALSE(open.empty());
    if (open.front().field.empty()) break;
    const charter::Point* point = desk.state.open_charter()->view->point(open.front().field);
    const std::string words = point->kind == charter::PointKind::date ? "2026-11-30" : "OS2eksempel";
    desk.carry_out(app::Write{open.front().field, words});
  }
  desk.carry_out(app::ShowAdoption{});
  const std::string name = desk.state.open_charter()->view->section("members")->title;
  CHECK(only<app::OpenSection>(desk.act(ui::Role::link, name)).section == "members");
}

TEST_CASE(
    "adoption: the first meeting is where the charter says, on its day, until another place is written") {
  Desk desk;
  desk.act(ui::Role::button, "Koordinationsgruppe");
  const std::string day = app::meeting_day(desk.state);
  desk.carry_out(app::Write{"head/first-meeting-place", "Rådhuset, Prøveby"});
  desk.carry_out(app::Write{"head/first-meeting-date", day});
  CHECK(app::place_of_meeting(desk.state) == "Rådhuset, Prøveby");
  desk.carry_out(app::ShowAdoption{});
  CHECK(desk.find(desk.draw(), ui::Role::field, "Sted").value == "Rådhuset, Prøveby");
  desk.carry_out(app::FillForm{app::slots::date, "2020-01-31"});
  CHECK(app::place_of_meeting(desk.state).empty());
  desk.carry_out(app::FillForm{app::slots::place, "Online"});
  CHECK(app::place_of_meeting(desk.state) == "Online");
}

TEST_CASE("adoption: once adopted it is printed from there") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  desk.carry_out(app::ShowAdoption{});
  desk.carry_out(app::Adopt{});
  REQUIRE(desk.state.open_charter()->standing.adoption.has_value());
  check_whole(desk, "adopted");
  only<app::OpenPrint>(desk.act(ui::Role::button, "Udskriv kommissoriet"));
  CHECK(desk.state.screen == app::Screen::print);
}

}  // namespace ui_adoption_test
