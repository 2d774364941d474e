// SPDX-License-Identifier: MPL-2.0
#include "app/overview.h"

#include "core/report/csv.h"
#include "tests/app/trial.h"

namespace app_overview_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

struct Desk : Program {
  explicit Desk(MemoryStore& kept_in) : Program(kept_in, 1, "seed one", charter::trial::full_catalogue()) {
    creates(GroupKind::coordination, "OS2a");
    does(Write{"head/level", "2"});
    creates(GroupKind::steering, "OS2b");
    does(OpenStart{});
  }
  const governance::Portfolio& portfolio() const {
    REQUIRE(state.overview != nullptr);
    return state.overview->portfolio;
  }
};

}  // namespace

TEST_CASE("overview: all charters that are here, none that were deleted, worked out once") {
  MemoryStore store;
  Desk desk(store);
  CHECK(seen_together(desk.state) == 2);
  CHECK(desk.state.overview == nullptr);
  desk.does(ShowOverview{});
  CHECK(desk.state.screen == Screen::overview);
  REQUIRE(desk.portfolio().charters.size() == 2);
  for (const governance::Brief& one : desk.portfolio().charters)
    CHECK(desk.state.kept(one.charter) != nullptr);
  const auto before = desk.state.overview;
  desk.does(DismissNotice{});
  CHECK(desk.state.overview == before);  // nothing has changed: not worked out again
  desk.does(DeleteCharter{desk.portfolio().charters[0].charter});
  CHECK(desk.portfolio().charters.size() == 1);
  desk.does(OpenStart{});
  CHECK(desk.state.overview == nullptr);
}

TEST_CASE("overview: what is chosen is shown, the portfolio stays, and a new day or language is a new one") {
  MemoryStore store;
  Desk desk(store);
  desk.does(ShowOverview{});
  governance::Selection wanted;
  wanted.group = GroupKind::steering;
  desk.does(SelectInOverview{wanted, "os2b"});
  CHECK(desk.state.overview->selected.size() == 1);
  CHECK(desk.portfolio().charters.size() == 2);
  CHECK(desk.state.chosen_product == "os2b");
  desk.moment = {"2027-11-25T11:00:00Z", "2027-11-25T12:00"};
  desk.does(DismissNotice{});
  CHECK(desk.state.overview->day == "2027-11-25");
  desk.does(ChooseLanguage{Language::english});
  CHECK(desk.portfolio().charters[0].title.find("coordination") != std::string::npos);
}

TEST_CASE("overview: taken as a spreadsheet and as a page") {
  MemoryStore store;
  Desk desk(store);
  desk.does(ExportOverview{true});
  CHECK(desk.asked<Download>().empty());  // only from its screen
  desk.does(ShowOverview{});
  desk.does(ExportOverview{true});
  const auto table = desk.asked<Download>();
  REQUIRE(table.size() == 1);
  CHECK(table[0].name == "Overblik 2026-11-23.csv");
  CHECK(report::read_csv(table[0].text, "").rows.size() >= 3);
  desk.does(ExportOverview{false});
  const auto page = desk.asked<Download>();
  REQUIRE(page.size() == 1);
  CHECK(page[0].name.ends_with(".html"));
  CHECK(page[0].text.find("<svg") != std::string::npos);
}

}  // namespace app_overview_test
