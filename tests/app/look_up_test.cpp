// SPDX-License-Identifier: MPL-2.0
#include "app/look_up.h"

#include "tests/app/trial.h"

namespace app_look_up_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("look up: what is shown is worked out once, and anew when the charter or the place has changed") {
  MemoryStore store;
  Program program(store);
  CHECK(program.state.looked_up == nullptr);
  program.creates();
  REQUIRE(program.state.looked_up != nullptr);
  CHECK(program.state.looked_up->telling.told.empty());
  CHECK_FALSE(program.state.looked_up->findings.empty());
  program.does(ShowHistory{});
  const LookedUp* first = program.state.looked_up.get();
  REQUIRE(first != nullptr);
  program.does(Toggle{"display"});
  CHECK(program.state.looked_up.get() == first);
  program.writes("agreement/asks", "Bestyrelsen");
  CHECK(program.state.looked_up->of == program.kept().view);
  CHECK(program.state.looked_up->telling.told.front().field == "agreement/asks");
  program.does(ShowHistory{"agreement/asks"});
  CHECK(program.state.looked_up->telling.all == 1);
  program.does(ChooseLanguage{Language::english});
  CHECK(program.state.looked_up->telling.told.front().label.find("(en)") != std::string::npos);
  program.does(OpenStart{});
  CHECK(program.state.looked_up == nullptr);
}

}  // namespace app_look_up_test
