// SPDX-License-Identifier: MPL-2.0
// The guide over each screen, tips, and what a newcomer meets first.
#include "core/texts/guide_texts.h"
#include "tests/ui/desk.h"

namespace ui_guide_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

const ui::Element* element(const ui::Drawn& drawn, std::string_view key) {
  for (const ui::Element& one : drawn.elements) {
    if (one.key == key) return &one;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("guide view: every screen has the way to it, and it says what docs say in the language chosen") {
  Desk desk;
  const auto over = [&desk](const std::string& where) {
    CAPTURE(where);
    only<app::ShowHelp>(desk.act(ui::Role::button, "Hjælp"));
    check_whole(desk, "the guide over " + where);
    const ui::Drawn drawn = desk.draw();
    CHECK_FALSE(drawn.layout.outline);
    REQUIRE(element(drawn, "guide") != nullptr);
    CHECK(element(drawn, "guide")->value == embedded::guide_in_danish());
    CHECK_FALSE(only<app::ShowHelp>(desk.act(ui::Role::button, "Tilbage")).on);
    CHECK(element(desk.draw(), "guide") == nullptr);
  };
  over("the front page");
  desk.act(ui::Role::button, "Styregruppe");
  over("a charter");
  desk.carry_out(app::ShowAdoption{});
  over("adoption");
  desk.carry_out(app::ShowHistory{});
  over("history");
  desk.carry_out(app::OpenPrint{});
  over("paper");
  desk.carry_out(app::ShowOverview{});
  over("all charters");
  desk.carry_out(app::ShowHelp{});
  desk.carry_out(app::ChooseLanguage{Language::english});
  CHECK(element(desk.draw(), "guide")->value == embedded::guide_in_english());
}

TEST_CASE("guide view: a newcomer meets one thing to do, until there is a charter of the group's own") {
  Desk desk;
  const std::string_view wanted = texts::guide_texts(Language::danish).newcomer;
  CHECK(element(desk.draw(), "start/lead")->name == wanted);
  CHECK(element(desk.draw(), "new/steering") != nullptr);
  CHECK(element(desk.draw(), "new") == nullptr);
  desk.open_example(catalogue::GroupKind::expert);
  desk.carry_out(app::OpenStart{});
  CHECK(element(desk.draw(), "start/lead")->name == wanted);
  CHECK(element(desk.draw(), "new/steering") != nullptr);
  check_whole(desk, "the front page with an example");
  desk.act(ui::Role::button, "Styregruppe");
  desk.carry_out(app::OpenStart{});
  CHECK(element(desk.draw(), "start/lead")->name != wanted);
  CHECK(element(desk.draw(), "new/steering") == nullptr);
  CHECK(element(desk.draw(), "new") != nullptr);
}

TEST_CASE("guide view: a tip stands at its place until it is understood, and can be had again") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  desk.carry_out(app::OpenSection{"duties"});
  check_whole(desk, "with a tip");
  only<app::HintUnderstood>(desk.act(ui::Role::button, "Forstået"));
  CHECK(element(desk.draw(), "hint") == nullptr);
  desk.carry_out(app::ShowAdoption{});
  check_whole(desk, "adoption with a tip");
  CHECK(element(desk.draw(), "hint") != nullptr);
  desk.carry_out(app::OpenSection{"duties"});
  desk.carry_out(app::Toggle{"display"});
  CHECK_FALSE(only<app::ShowHints>(desk.act(ui::Role::checkbox, "Vis tip undervejs")).on);
  only<app::ShowHints>(desk.act(ui::Role::checkbox, "Vis tip undervejs"));
  CHECK(element(desk.draw(), "hint") != nullptr);
}

TEST_CASE("guide view: a duty says what it means and where it comes from") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  for (const char* section : {"duties", "responsibilities"}) {
    desk.carry_out(app::OpenSection{section});
    const ui::Drawn drawn = desk.draw();
    std::size_t points = 0;
    for (const charter::Point& point : desk.state.open_charter()->view->section(section)->points) {
      if (point.kind != charter::PointKind::duty && point.kind != charter::PointKind::responsibility)
        continue;
      CAPTURE(point.field);
      ++points;
      REQUIRE(element(drawn, point.field + "/help") != nullptr);
      REQUIRE(element(drawn, point.field + "/source") != nullptr);
      CHECK(element(drawn, point.field + "/source")->name == "Kilde: " + point.source);
    }
    CHECK(points > 5);
  }
}

}  // namespace ui_guide_test
