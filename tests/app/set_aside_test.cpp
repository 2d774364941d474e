// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_set_aside_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("set aside: everything damaged or not understood goes out as one text, and stays where it is") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  for (auto& [key, value] : store.values) {
    if (value.find("Bestyrelsen") != std::string::npos) value.replace(value.find("Best"), 4, "Bast");
  }
  store.values["kommissorium/later-program"] = "something new";
  const auto before = store.values;
  Program again(store, 2, "two");
  REQUIRE(again.state.notice.has_value());
  CHECK(again.state.notice->set_aside);
  store.others.clear();
  again.does(ExportSetAside{});
  REQUIRE(store.others.size() == 1);
  const Download& file = std::get<Download>(store.others.front());
  CHECK(file.name == "Lagt til side 2026-11-23.txt");
  CHECK(file.media_type == "text/plain");
  for (const std::string& expected :
       {again.state.kept(id)->set_aside.front().text, id, std::string("OS2eksempel"),
        std::string("kommissorium/later-program"), std::string("something new")}) {
    CAPTURE(expected);
    CHECK(file.text.find(expected) != std::string::npos);
  }
  CHECK(store.values == before);
}

}  // namespace app_set_aside_test
