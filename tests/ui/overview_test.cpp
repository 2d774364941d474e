// SPDX-License-Identifier: MPL-2.0
// All charters together: the table, what narrows and sorts it, charts, dates, and the organisation in words.
#include "app/overview.h"
#include "tests/ui/desk.h"

namespace ui_overview_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

struct Overview : Desk {
  Overview() {
    for (const catalogue::GroupKind kind : catalogue::every_group) {
      open_example(kind);
      carry_out(app::OpenStart{});
    }
    act(ui::Role::button, "Se overblik");
  }
  bool shows(std::string_view words) {
    for (const ui::Element& element : draw().elements) {
      if (element.value.find(words) != std::string::npos || element.name.find(words) != std::string::npos)
        return true;
    }
    return false;
  }
  std::size_t rows() {
    const ui::Drawn drawn = draw();
    return static_cast<std::size_t>(
        std::count_if(drawn.elements.begin(), drawn.elements.end(),
                      [](const ui::Element& one) { return one.look == "overview-row"; }));
  }
};

}  // namespace

TEST_CASE("overview view: reached when there are two charters, and every control has its twin") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  desk.carry_out(app::OpenStart{});
  for (const ui::Element& element : desk.draw().elements) CHECK(element.name != "Se overblik");
  Overview overview;
  CHECK(overview.state.screen == app::Screen::overview);
  CHECK(overview.rows() == 3);
  check_whole(overview, "overview");
  overview.window.viewport.width = 390;
  check_whole(overview, "overview on a phone");
}

TEST_CASE("overview view: searching, one group, the order, and back") {
  Overview desk;
  desk.act(ui::Role::select, "Gruppe", ui::Request::Kind::change, "expert");
  CHECK(desk.rows() == 1);
  desk.act(ui::Role::select, "Gruppe", ui::Request::Kind::change, "");
  desk.act(ui::Role::field, "Søg", ui::Request::Kind::type, "findes ikke");
  CHECK(desk.rows() == 0);
  CHECK(desk.shows("Ingen kommissorier passer"));
  desk.act(ui::Role::field, "Søg", ui::Request::Kind::type, "");
  desk.act(ui::Role::select, "Sortér efter", ui::Request::Kind::change, "1");
  CHECK(desk.state.selection.by == governance::Column::group);
  desk.act(ui::Role::checkbox, "Omvendt");
  CHECK(desk.state.selection.downwards);
  desk.act(ui::Role::checkbox, "Kun dem med fund");
  CHECK(desk.state.selection.only_with_findings);
  desk.act(ui::Role::button, "Til forsiden");
  CHECK(desk.state.screen == app::Screen::start);
}

TEST_CASE("overview view: a row leads to its charter; the organisation of a product stands in words") {
  Overview desk;
  const governance::Product& product = desk.state.overview->portfolio.products.front();
  desk.act(ui::Role::select, "Produkt", ui::Request::Kind::change, governance::product_key(product.name));
  CHECK(desk.shows("Bestyrelsen: "));
  CHECK(desk.shows("Sekretariatet: "));
  check_whole(desk, "overview with a picture");
  const std::string title = desk.state.overview->portfolio.charters.front().title;
  desk.act(ui::Role::link, title);
  CHECK(desk.state.screen == app::Screen::charter);
  CHECK(desk.state.open_charter()->view->title == title);
}

TEST_CASE("overview view: charts say every value in words") {
  Overview desk;
  CHECK(desk.shows("Hvor langt kommissorierne er"));
  const ui::Drawn drawn = desk.draw();
  std::size_t values = 0;
  for (const ui::Element& element : drawn.elements) {
    const bool value = element.key.starts_with("overview/chart/") && element.key.ends_with("/value");
    if (!value) continue;
    ++values;
    CHECK(element.name.find_first_not_of("0123456789") == std::string::npos);
  }
  CHECK(values == 5 + 4 + 4 + 5 + 4);
}

}  // namespace ui_overview_test
