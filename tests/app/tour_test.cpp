// SPDX-License-Identifier: MPL-2.0
#include "app/tour.h"

#include "tests/ui/desk.h"

namespace app_tour_test {

using namespace kommissorium;
using namespace kommissorium::app;
using ui::trial::Desk;

TEST_CASE("tour: from the front page it walks through an example, and ends where it began") {
  Desk desk;
  desk.carry_out(TakeTour{});
  REQUIRE(desk.state.open_charter() != nullptr);
  CHECK(desk.state.open_charter()->view->example);
  std::set<std::string> pointed;
  for (int step = 1; step <= tour_steps; ++step) {
    CAPTURE(step);
    desk.carry_out(TakeTour{step});
    CHECK(desk.state.tour == step);
    CHECK(desk.state.focus_key == "tour/next");
    CHECK(desk.state.announcement.find(std::to_string(step) + " af 6") == 0);
    const std::string key = pointed_out(desk.state);
    CHECK(pointed.insert(key).second);
    const ui::Drawn drawn = desk.draw();
    CHECK(std::count_if(drawn.elements.begin(), drawn.elements.end(), [](const ui::Element& one) {
            return one.look.find("pointed-out") != std::string::npos;
          }) == 1);
    ui::trial::check_whole(desk, "tour, step " + std::to_string(step));
  }
  desk.carry_out(TakeTour{0});
  CHECK(desk.state.tour == 0);
  CHECK(desk.state.screen == Screen::start);
  CHECK(desk.state.focus_key == "take-tour");
  CHECK(pointed_out(desk.state).empty());
}

TEST_CASE("tour: in a charter that is open it stays in it, changes nothing, and comes back to the section") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  const std::string charter = desk.state.open;
  const std::size_t records = desk.state.open_charter()->set.size();
  desk.carry_out(OpenSection{"meetings"});
  desk.carry_out(ShowHelp{});
  desk.carry_out(TakeTour{});
  CHECK_FALSE(desk.state.help);
  for (int step = 2; step <= tour_steps; ++step) desk.carry_out(TakeTour{step});
  CHECK(desk.state.screen == Screen::adoption);
  desk.carry_out(TakeTour{tour_steps + 1});
  CHECK(desk.state.open == charter);
  CHECK(desk.state.section == "meetings");
  CHECK(desk.state.screen == Screen::charter);
  CHECK(desk.state.charters.size() == 1);
  CHECK(desk.state.open_charter()->set.size() == records);
}

TEST_CASE("tour: who goes somewhere else has left it") {
  Desk desk;
  desk.carry_out(TakeTour{});
  desk.carry_out(TakeTour{3});
  desk.carry_out(OpenSection{"meetings"});
  CHECK(desk.state.tour == 0);
}

TEST_CASE("tour: beside a newer program none begins without a charter, and the program says why") {
  Desk desk;
  desk.carry_out(NewerProgram{});
  desk.state.notice.reset();
  desk.carry_out(TakeTour{});
  CHECK(desk.state.tour == 0);
  CHECK(desk.state.notice.has_value());
}

}  // namespace app_tour_test
